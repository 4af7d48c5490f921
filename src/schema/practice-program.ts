import { z } from 'zod';
import { choices, lines, text, whole } from './fields.ts';
import { PERFORMERS } from './practice-scales.ts';

/** Those who do a step, a measure or a part of the cost, as roles. */
export const performers = (description: string) => choices('Кто делает', description, PERFORMERS);

/** When something is done: an offset from the beginning, or a month of the year. */
export const when = z
  .strictObject({
    week: whole('С какой недели', 'Считая от начала работы.', 1, 52).optional(),
    weeks: whole('Сколько недель', 'Длительность в неделях.', 1, 52).optional(),
    month: whole('Месяц', 'Номер месяца, если срок привязан к календарю.', 1, 12).optional(),
  })
  .meta({ title: 'Когда', description: 'Неделя от начала работы или месяц года.' });

/** A measure ready for an антирисковая программа. */
export const measure = z.strictObject({
  what: text('Мероприятие', 'Что сделать: строка таблицы антирисковой программы.'),
  who: performers('Исполнитель меры как роль, без имён.'),
  when,
  indicator: text('Показатель', 'По чему видно, что мера выполнена.'),
});

/** What the practice gives to a draft антирисковая программа besides its measures. */
export const program = z
  .strictObject({
    goal: text('Цель', 'К чему придёт школа, которая взяла эту практику.'),
    tasks: lines('Задачи', 'Что нужно решить по пути к цели.'),
    methods: lines('Методы сбора информации', 'Как школа узнает, что изменилось.'),
    expected: lines('Ожидаемые результаты', 'Что будет видно в конце, без выдуманных чисел.'),
  })
  .meta({
    title: 'Для антирисковой программы',
    description: 'Строки, которые попадут в черновик программы вместе с мерами.',
  });
