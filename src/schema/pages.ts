import { z } from 'zod';
import { day, text } from './fields.ts';
import { pictures } from './pictures.ts';

/** A page of plain text: about, contacts, privacy, accessibility. */
export const pages = z
  .strictObject({
    title: text('Заголовок', 'Заголовок страницы.'),
    summary: text('Коротко', 'Одно предложение под заголовком и для поисковых систем.'),
    updated: day('Обновлено', 'День последней правки по существу.'),
    pictures,
  })
  .meta({
    description:
      'Отдельная страница с текстом: о проекте, контакты, персональные данные, доступность.',
  });
