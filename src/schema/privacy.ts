import { z } from 'zod';
import { day, text } from './fields.ts';

/** What a permission says of its place when it holds for all files. */
export const EVERYWHERE = 'везде';

const allowance = z
  .strictObject({
    mark: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({
        title: 'Отпечаток',
        description:
          'Шестнадцать знаков из сообщения проверки: по ним она узнаёт разрешённое, а сам список его не называет.',
        examples: ['0123456789abcdef'],
      }),
    what: text('Что разрешено', 'Словами и не целиком: «телефон для прессы, +7 9•• ••• •• 21».'),
    where: text(
      'Где',
      `Файл, в котором это можно оставить: news/imya-fayla.md. Во всех сразу: ${EVERYWHERE}.`,
    ),
    who: text(
      'Кто разрешил',
      'Должность и документ или письмо, по которым разрешение можно найти.',
    ),
    why: text('Зачем', 'Почему без этого на сайте не обойтись.'),
    until: day('До какого дня', 'Последний день, когда это можно публиковать.'),
  })
  .meta({ title: 'Разрешение' });

/** What the check of private data lets pass: who allowed what, where, why and until when. */
export const privacy = z
  .strictObject({
    title: text('Название', 'О чём эти разрешения, для редакторов.'),
    allowed: z.array(allowance).min(1).meta({
      title: 'Разрешено',
      description:
        'По пункту на каждое разрешение. Готовый пункт с отпечатком печатает проверка: останется вписать, кто разрешил, зачем и до какого дня.',
    }),
  })
  .meta({
    description:
      'Личные телефоны, почта и другие данные людей, которые можно оставить на сайте: кто разрешил, зачем и до какого дня.',
  });
