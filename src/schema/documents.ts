import { z } from 'zod';
import { files } from './attachments.ts';
import { choice, day, draft, formerly, ref, text, topics, url } from './fields.ts';
import { pictures } from './pictures.ts';

/** What a document is. */
export const DOCUMENT_KINDS = {
  order: 'приказ',
  directive: 'распоряжение',
  appendix: 'приложение',
  letter: 'письмо',
  report: 'аналитическая справка',
  guide: 'методические рекомендации',
  checklist: 'чек-лист',
  form: 'форма',
} as const;

/** A document of the project and its place in the chain order → appendix → amendment. */
export const documents = z
  .strictObject({
    title: text('Название', 'Полное название, как на документе.'),
    short: text('Коротко', 'Для списков: «приказ № 201».'),
    kind: choice('Вид', 'Что это за документ.', DOCUMENT_KINDS),
    number: text('Номер', 'Номер документа.').optional(),
    date: day('Дата', 'Дата документа.').optional(),
    issuer: ref('executors', 'Кто издал', 'Организация из папки executors.').optional(),
    summary: text('О чём', 'Одно-два предложения.'),
    partOf: ref('documents', 'Приложение к', 'Документ, частью которого является этот.').optional(),
    amends: ref('documents', 'Изменяет', 'Документ, который этот изменяет.').optional(),
    url: url('Где опубликован', 'Адрес официальной публикации.').optional(),
    files,
    pictures,
    topics,
    draft,
    formerly,
  })
  .meta({ description: 'Приказ, приложение, письмо и место документа в цепочке.' });
