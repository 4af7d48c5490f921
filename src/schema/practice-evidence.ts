import { z } from 'zod';
import { choice, day, text, url, whole } from './fields.ts';
import { CONFIRMERS, SETTINGS } from './practice-scales.ts';

const confirmation = z.strictObject({
  by: choice('Кто подтвердил', 'Куратор, муниципалитет или регион.', CONFIRMERS),
  name: text('Орган', 'Как называется орган или организация. Имени человека не нужно.').optional(),
  date: day('Когда', 'День подтверждения, не раньше второго измерения.'),
  document: text('Документ', 'Протокол, справка, письмо.'),
});

/** What a practice gave by one indicator: the figures, between which days, from where, and who confirmed them. */
export const result = z.strictObject({
  indicator: text('Показатель', 'Что измеряют.'),
  unit: text('Единица', '%, уроков, человек.'),
  before: z
    .number()
    .optional()
    .meta({ title: 'Было', description: 'Значение до начала. Нет измерения — удалите строку.' }),
  after: z
    .number()
    .optional()
    .meta({ title: 'Стало', description: 'Значение после. Нет измерения — удалите строку.' }),
  period: z
    .strictObject({
      from: day('Первое измерение', 'День, когда измерили «было».'),
      to: day('Второе измерение', 'День, когда измерили «стало».'),
    })
    .optional()
    .meta({ title: 'За какое время', description: 'Дни первого и второго измерения.' }),
  source: text('Чем измерено', 'Документ или способ, которым получены числа.').optional(),
  how: text('Как измерить', 'Как школа получит это число у себя.').optional(),
  confirmed: z
    .array(confirmation)
    .default([])
    .meta({ title: 'Кто подтвердил', description: 'Кто видел документы и согласен с числами.' }),
});

/** What came out when a school repeated the practice. */
export const replication = z.strictObject({
  date: day('Когда', 'День, когда итоги записаны.'),
  setting: choice('Вид школы', 'Какая школа повторила.', SETTINGS),
  school: text('Где', 'Название школы, если есть её согласие.').optional(),
  result: text('Что получилось', 'Итог повторения.'),
  failed: text('Что не сработало', 'Что пришлось изменить или бросить.').optional(),
  source: text('Источник', 'Чем подтверждено: справка, протокол, отчёт.').optional(),
});

/** An evaluation by an organisation that did not carry the practice out. */
export const evaluation = z.strictObject({
  by: text('Кто оценил', 'Независимая организация: не сама школа и не её учредитель.'),
  date: day('Когда', 'День отчёта.'),
  source: text('Отчёт', 'Название отчёта.'),
  url: url('Адрес отчёта', 'Где прочесть отчёт.').optional(),
});

/** A work that the practice leans on. */
export const source = z.strictObject({
  title: text('Название', 'Название работы.'),
  author: text('Автор', 'Автор или организация.').optional(),
  year: whole('Год', 'Год издания.', 1900, 2100).optional(),
  url: url('Адрес', 'Где читать.').optional(),
  takeaway: text('Что взято', 'Какая мысль источника использована.'),
});
