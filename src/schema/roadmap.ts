import { z } from 'zod';
import { choice, day, flag, refs, text, topics, whole } from './fields.ts';

/** What a measured indicator counts, with the words for one, a few and many. */
export const UNITS = {
  school: 'школа',
  curator: 'куратор',
  municipality: 'муниципалитет',
  coordinator: 'координатор',
  person: 'человек',
  percent: 'процент',
  practice: 'практика',
  document: 'документ',
  meeting: 'встреча',
  question: 'вопрос',
} as const;

/** The forms in which an order states a deadline. */
export const KINDS = {
  day: 'день',
  by: 'до дня',
  range: 'промежуток',
  month: 'месяц',
  months: 'несколько месяцев',
  year: 'в течение года',
  weekly: 'еженедельно',
  monthly: 'ежемесячно',
  always: 'постоянно',
} as const;

/** Days of the week from Monday on. */
export const WEEKDAYS = {
  monday: 'понедельник',
  tuesday: 'вторник',
  wednesday: 'среда',
  thursday: 'четверг',
  friday: 'пятница',
  saturday: 'суббота',
  sunday: 'воскресенье',
} as const;

const start = day('Первый день', 'Первый день срока, если он есть.').optional();
const end = day('Последний день', 'Последний день срока, если он есть.').optional();

const dates = z
  .strictObject({
    kind: choice('Вид срока', 'Как приказ задаёт срок.', KINDS),
    start,
    end,
    weekday: choice('День недели', 'Для повторений: в какой день.', WEEKDAYS).optional(),
    position: choice('Какой по счёту в месяце', 'Для ежемесячных: последний или по счёту.', {
      first: 'первый',
      second: 'второй',
      third: 'третий',
      fourth: 'четвёртый',
      last: 'последний',
    }).optional(),
    spans: z
      .array(
        z.strictObject({
          start: day('С', 'Первый день полосы.'),
          end: day('По', 'Последний день полосы.'),
        }),
      )
      .default([])
      .meta({
        title: 'Полосы повторения',
        description: 'Промежутки, внутри которых встреча повторяется.',
      }),
  })
  .meta({ title: 'Даты', description: 'Те же сроки, записанные датами.' });

const indicator = z
  .strictObject({
    text: text('Дословно', 'Региональный показатель реализации, слово в слово.'),
    parts: z
      .array(
        z.strictObject({
          comparator: choice('Сравнение', 'Ровно, не менее или более.', {
            '=': 'ровно',
            '>=': 'не менее',
            '>': 'более',
          }),
          value: z.number().meta({ title: 'Число', description: 'Число из показателя.' }),
          unit: choice('Чего', 'Что считают.', UNITS),
          share: z
            .number()
            .min(0)
            .max(100)
            .optional()
            .meta({ title: 'Доля, %', description: 'Доля, если она названа рядом с числом.' }),
        }),
      )
      .default([])
      .meta({
        title: 'Числа показателя',
        description: 'Измеримые части. Нет чисел — оставьте пустым.',
      }),
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
      'Ячейка «Срок реализации», слово в слово, без пометки «(исполнено)».',
    ),
    dates,
    done: flag('Исполнено', 'true — если событие исполнено.'),
    proof: text(
      'Чем подтверждено',
      'Ссылка или строка приказа, по которой событие исполнено.',
    ).optional(),
    actions: z.array(action).min(1).meta({
      title: 'Действия',
      description: 'Исполнители, задача и показатель; у события их может быть несколько.',
    }),
    documents: refs('documents', 'Документы', 'Документы события.'),
    topics,
    row: whole('Порядок', 'Место в таблице, если оно не следует из номера.', 1, 1000).optional(),
  })
  .meta({
    description: 'Строка таблицы из приказа: событие, срок, исполнители, задачи и показатели.',
  });
