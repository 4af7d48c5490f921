import { z } from 'zod';
import { formerly, text } from './fields.ts';

/** A subject that gathers news and webinars. */
export const topics = z
  .strictObject({
    title: text('Название', 'Одно-три слова.'),
    description: text('О чём', 'Одно предложение.'),
    formerly,
  })
  .meta({ description: 'Тема, по которой собираются новости и вебинары.' });
