import { z } from 'zod';
import { text, whole } from './fields.ts';

/** A reader's part in the project: whose deadlines a role page gathers. */
export const roles = z
  .strictObject({
    name: text('Кто', 'В именительном падеже: Куратор.'),
    dative: text('Кому', 'В дательном падеже: куратору.'),
    description: text('Чем занимается', 'Одно предложение о роли в проекте.'),
    order: whole('Порядок', 'Место в списке.', 1, 100),
  })
  .meta({ description: 'Роли читателей: для каждой собирается страница «Мои сроки» и календарь.' });
