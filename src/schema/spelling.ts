import { z } from 'zod';
import { text } from './fields.ts';

/** A region's own words that the spelling check takes for right though its dictionary has none of them. */
export const spelling = z
  .strictObject({
    title: text('Название', 'Что это за слова, для редакторов.'),
    words: z.array(text('Слово', 'Слово в любой форме: «сабантуй».')).min(1).meta({
      title: 'Слова',
      description:
        'По слову в строке, строчными буквами, в любом падеже: остальные формы проверка узнает сама. Имена собственные и сокращения прописными буквами вписывать не нужно.',
    }),
  })
  .meta({
    description: 'Слова, которых нет в словаре проверки правописания, а писать их так верно.',
  });
