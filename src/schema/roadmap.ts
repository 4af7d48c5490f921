import { z } from 'zod';
import { acknowledged, after } from './contradictions.ts';
import { day, flag, refs, text, topics, whole } from './fields.ts';
import { pictures } from './pictures.ts';

const indicator = z
  .strictObject({
    text: text(
      'Дословно',
      'Региональный показатель реализации, слово в слово. Числа сайт найдёт сам.',
    ),
  })
  .meta({ title: 'Показатель' });

const action = z.strictObject({
  executors: refs('executors', 'Исполнители', 'Обозначения из папки executors.'),
  executorsText: text('Исполнители дословно', 'Ячейка «Исполнители», слово в слово.'),
  task: text('Задача', 'Ячейка «Задачи», слово в слово.').optional(),
  indicator: indicator.optional(),
  sameAs: text(
    'Общая ячейка',
    'Номер события, с которым задача и показатель общие (в таблице ячейки объединены).',
  ).optional(),
});

/** One row of the order's table: an event with its deadline and actions. */
export const roadmap = z
  .strictObject({
    number: z
      .string()
      .regex(/^\d+(?:\.\d+)+$/)
      .meta({
        title: 'Номер',
        description: 'Номер события, без точки в конце: 2.7.',
        examples: ['2.7'],
      }),
    title: text('Мероприятие', 'Ячейка «Мероприятие», слово в слово.'),
    short: text('Коротко', 'До 40 знаков: подпись на рисунке и на телефоне.'),
    deadline: text(
      'Срок дословно',
      'Ячейка «Срок реализации», слово в слово, без пометки «(исполнено)». Даты сайт найдёт сам.',
    ),
    except: z.array(day('День', 'День, в который встречи не будет.')).default([]).meta({
      title: 'Кроме дней',
      description: 'Дни повторения, в которые встречи не будет, например из-за праздника.',
    }),
    moved: z
      .array(
        z.strictObject({
          from: day('С какого дня', 'День по сроку из приказа.'),
          to: day('На какой день', 'День, в который встреча пройдёт на самом деле.'),
        }),
      )
      .default([])
      .meta({ title: 'Перенесено', description: 'Встречи, которые перенесли на другой день.' }),
    done: flag('Исполнено', 'true — если событие исполнено.'),
    proof: text(
      'Чем подтверждено',
      'Ссылка или строка приказа, по которой событие исполнено.',
    ).optional(),
    actions: z.array(action).min(1).meta({
      title: 'Действия',
      description: 'Исполнители, задача и показатель; у события их может быть несколько.',
    }),
    participants: refs(
      'executors',
      'Участники',
      'Кого событие приглашает, хотя исполняют его другие: оно встанет и в их «Мои сроки».',
    ),
    documents: refs('documents', 'Документы', 'Документы события.'),
    pictures,
    topics,
    after,
    acknowledged,
    row: whole('Порядок', 'Место в таблице, если оно не следует из номера.', 1, 1000).optional(),
  })
  .meta({
    description: 'Строка таблицы из приказа: событие, срок, исполнители, задачи и показатели.',
  });
