import { z } from 'zod';
import { choice, flag, formerly, lines, text, whole } from './fields.ts';
import { pictures } from './pictures.ts';

/** A risk direction from a school's risk profile. */
export const risks = z
  .strictObject({
    name: text('Название', 'Как в методике проекта.'),
    short: text('Коротко', 'Для плашек и телефона.'),
    summary: text('О чём этот риск', 'Одно-два предложения понятными словами.'),
    wave: whole('Волна', 'Год проекта, в котором направление действовало.', 2020, 2100).optional(),
    source: text('Источник', 'Откуда взято название.').optional(),
    confirmed: flag('Подтверждено', 'true — если редактор сверил название с первоисточником.'),
    order: whole('Порядок', 'Место в списке.', 1, 100),
    icon: choice('Значок', 'Рисунок рядом с названием.', {
      screen: 'экран',
      person: 'человек и плюс',
      cap: 'академическая шапочка',
      access: 'человек с раскинутыми руками',
      talk: 'две реплики',
      flame: 'огонёк',
      home: 'дом с сердцем',
      bell: 'звонок',
      chart: 'график вниз',
      family: 'двое',
      other: 'без рисунка',
    }),
    signs: lines('Признаки', 'По чему школа узнаёт этот риск у себя.'),
    pictures,
    formerly,
  })
  .meta({ description: 'Рисковое направление из рискового профиля школы.' });
