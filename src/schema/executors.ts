import { z } from 'zod';
import { lines, ref, refs, text } from './fields.ts';

/** A body or group that the order names as an executor, with all its spellings. */
export const executors = z
  .strictObject({
    name: text('Название', 'Полное название.'),
    short: text('Коротко', 'Для списков.'),
    spellings: lines('Написания', 'Как исполнитель назван в приказе: все написания.'),
    roles: refs('roles', 'Роли', 'Чьи это сроки на странице «Мои сроки».'),
    parent: ref(
      'executors',
      'Входит в',
      'Организация, частью которой является исполнитель.',
    ).optional(),
  })
  .meta({
    description:
      'Кто исполняет события: организации, кафедры, группы участников и все написания их названий в приказе.',
  });
