import { z } from 'zod';
import { choice, day, refs, text } from './fields.ts';

/** What the places of a roadmap can disagree about; the names stand in the check's messages. */
export const CONTRADICTIONS = {
  'roadmap-order': 'порядок сроков',
  'roadmap-level': 'уровень: муниципальный или региональный',
  'roadmap-frequency': 'частота',
  'roadmap-meeting': 'вид встречи',
  'roadmap-count': 'число участников',
  'roadmap-holiday': 'встреча в нерабочий день',
} as const;

/** Events that an event relies on, where the texts do not tell it. */
export const after = refs(
  'roadmap',
  'После каких событий',
  'События, которые должны кончиться прежде, чем начнётся это: если сроки говорят иное, проверка предупредит.',
);

/** Contradictions of the order that an editor knows of, each with what to do about it. */
export const acknowledged = z
  .array(
    z
      .strictObject({
        rule: choice(
          'О чём спорят места приказа',
          'Имя правила из предупреждения.',
          CONTRADICTIONS,
        ),
        with: text(
          'С каким событием',
          'Номер второго события, если предупреждение его называет: "4.3".',
        ).optional(),
        reason: text(
          'Как быть',
          'Что делать тем, кто планирует по этим срокам. Видно всем на странице события.',
        ),
      })
      .meta({ title: 'Известное противоречие' }),
  )
  .default([])
  .meta({
    title: 'Известные противоречия',
    description: 'Вместо предупреждения редактору будет пояснение на странице события.',
  });

/** Days off of the production calendar, by year as editors add them. */
export const holidays = z
  .array(
    z.strictObject({
      date: day('День', 'Нерабочий день.'),
      name: text('Что за день', 'Название праздника или «выходной, перенесён с 1 января».'),
    }),
  )
  .default([])
  .meta({
    title: 'Нерабочие дни',
    description:
      'Праздники и перенесённые выходные, кроме обычных суббот и воскресений. Каждый год добавляйте новые.',
  });
