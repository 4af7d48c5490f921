import { z } from 'zod';
import { formerly, ref, text, topics, whole } from './fields.ts';
import { pictures } from './pictures.ts';

/** A cycle of meetings under one name. */
export const series = z
  .strictObject({
    title: text('Название', 'Название цикла, как в приказе.'),
    kind: text('Вид', 'Тьюториал, проект, совещания, семинары.'),
    summary: text('Коротко', 'Одно-два предложения: для кого и о чём.'),
    host: ref('executors', 'Кто проводит', 'Исполнитель из папки executors.'),
    order: whole('Порядок', 'Место в списке циклов.', 1, 100),
    pictures,
    topics,
    formerly,
  })
  .meta({ description: 'Цикл встреч под общим названием.' });
