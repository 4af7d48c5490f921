import { z } from 'zod';
import { ref, text, whole } from './fields.ts';

/** A year's roadmap: which order approved it and its sections, in the order's own words. */
export const plans = z
  .strictObject({
    year: whole('Год', 'Год, на который утверждена карта.', 1990, 2100),
    title: text('Название', 'Как в приложении к приказу, дословно.'),
    short: text('Короткое название', 'Для заголовка страницы.'),
    document: ref('documents', 'Документ', 'Запись из папки documents: приложение с картой.'),
    sections: z
      .array(
        z.strictObject({
          number: text('Номер', 'Как в таблице, без точки в конце.'),
          title: text('Название', 'Дословно из приказа.'),
          short: text('Коротко', 'Для рисунка и телефона.'),
        }),
      )
      .min(1)
      .meta({ title: 'Разделы', description: 'Разделы таблицы по порядку.' }),
  })
  .meta({
    description: 'Дорожная карта на год: каким документом утверждена и какие в ней разделы.',
  });
