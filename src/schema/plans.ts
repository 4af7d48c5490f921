import { z } from 'zod';
import { choice, flag, lines, ref, text, whole } from './fields.ts';

/** What a roadmap's milestone asks of a school's programme. */
export const MILESTONES = {
  concept: 'концептуальные документы размещены',
  evidence: 'подтверждающие документы этапа размещены',
} as const;

/** A year's roadmap: which order approved it and its sections, in the order's own words. */
export const plans = z
  .strictObject({
    year: whole('Год', 'Год, на который утверждена карта.', 1990, 2100),
    title: text('Название', 'Как в приложении к приказу, дословно.'),
    short: text('Короткое название', 'Для заголовка страницы.'),
    document: ref('documents', 'Документ', 'Запись из папки documents: приложение с картой.'),
    amends: ref(
      'plans',
      'Изменяет',
      'Если это изменение карты: имя файла карты или прежнего изменения, "2022". Тогда в папке событий лежат только изменённые и новые.',
    ).optional(),
    removed: lines('Исключены', 'Номера событий, которых после изменения нет: "2.7".'),
    complete: flag(
      'Таблица целиком',
      'true — изменение даёт карту целиком в новой редакции: чего в её папке нет, то исключено.',
    ),
    sections: z
      .array(
        z.strictObject({
          number: text('Номер', 'Как в таблице, без точки в конце.'),
          title: text('Название', 'Дословно из приказа.'),
          short: text('Коротко', 'Для рисунка и телефона.'),
        }),
      )
      .default([])
      .meta({
        title: 'Разделы',
        description: 'Разделы таблицы по порядку. В изменении — только новые и переименованные.',
      }),
    milestones: z
      .array(
        z.strictObject({
          kind: choice('Что должно быть готово', 'К последнему дню этого события.', MILESTONES),
          event: text('Номер события', 'Событие этой карты, последний день которого — рубеж: 4.3.'),
          title: text('Название', 'Как сказать школе: подтверждающие документы 1 этапа.'),
        }),
      )
      .default([])
      .meta({
        title: 'Рубежи программы школы',
        description:
          'По этим событиям проверяются сроки черновика антирисковой программы. По порядку дней; дни сайт возьмёт из карты.',
      }),
  })
  .meta({
    description:
      'Дорожная карта на год: каким документом утверждена и какие в ней разделы; или изменение такой карты.',
  });
