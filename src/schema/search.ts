import { z } from 'zod';
import { lines, text } from './fields.ts';

const lead = z
  .strictObject({
    page: text('Страница', 'Адрес страницы в разделе: /risks/kadry/.'),
    asked: z
      .array(text('Как спрашивают', 'Слова, какими об этом спрашивают: «не хватает учителей».'))
      .min(1)
      .meta({
        title: 'Как спрашивают',
        description: 'По строке на каждый вопрос или слово; окончания и порядок слов не важны.',
      }),
  })
  .meta({ title: 'Куда вести', description: 'Страница и вопросы, на которые она отвечает.' });

/** Words that search must know though no page may have them. */
export const search = z
  .strictObject({
    title: text('Название', 'О чём эти слова, для редакторов.'),
    words: lines(
      'Одинаковые слова',
      'Строка «завуч = заместитель директора» — одно и то же; «наставничество ~ менторство» — близкое: найдётся ниже. Так же пишут сокращения: «ОВЗ = ограниченные возможности здоровья».',
    ),
    leads: z.array(lead).default([]).meta({
      title: 'Вопросы',
      description: 'Как люди спрашивают о том, что на странице названо иначе.',
    }),
  })
  .meta({ description: 'Слова для поиска: сокращения, синонимы и вопросы простыми словами.' });
