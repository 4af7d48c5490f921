import { z } from 'zod';
import {
  choice,
  choices,
  day,
  flag,
  formerly,
  lines,
  ref,
  refs,
  text,
  topics,
  url,
  whole,
} from './fields.ts';
import { COSTS, LEVELS, PERFORMERS, SETTINGS, STAGES, STATUSES } from './practice-scales.ts';

const performers = (description: string) => choices('Кто делает', description, PERFORMERS);

const when = z
  .strictObject({
    week: whole('С какой недели', 'Считая от начала работы.', 1, 52).optional(),
    weeks: whole('Сколько недель', 'Длительность в неделях.', 1, 52).optional(),
    month: whole('Месяц', 'Номер месяца, если срок привязан к календарю.', 1, 12).optional(),
  })
  .meta({ title: 'Когда', description: 'Неделя от начала работы или месяц года.' });

const result = z.strictObject({
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
  period: text('За какое время', 'Период между измерениями.').optional(),
  source: text('Чем измерено', 'Документ или способ, которым получены числа.').optional(),
  how: text('Как измерить', 'Как школа получит это число у себя.').optional(),
});

const replication = z.strictObject({
  date: day('Когда', 'День, когда итоги записаны.'),
  setting: choice('Вид школы', 'Какая школа повторила.', SETTINGS),
  school: text('Где', 'Название школы, если есть её согласие.').optional(),
  result: text('Что получилось', 'Итог повторения.'),
  failed: text('Что не сработало', 'Что пришлось изменить или бросить.').optional(),
  source: text('Источник', 'Чем подтверждено.').optional(),
});

const confirmation = z.strictObject({
  by: choice('Кто подтвердил', 'Куратор, муниципалитет или регион.', {
    curator: 'куратор',
    municipality: 'муниципалитет',
    region: 'регион',
  }),
  date: day('Когда', 'День подтверждения.'),
  document: text('Документ', 'Протокол, справка, письмо.'),
});

const source = z.strictObject({
  title: text('Название', 'Название работы.'),
  author: text('Автор', 'Автор или организация.').optional(),
  year: whole('Год', 'Год издания.', 1900, 2100).optional(),
  url: url('Адрес', 'Где читать.').optional(),
  takeaway: text('Что взято', 'Какая мысль источника использована.'),
});

/** A management practice: what a school did, what it gave, what it cost and how to repeat it. */
export const practices = z
  .strictObject({
    title: text('Название', 'До 70 знаков, по-русски и по делу.'),
    summary: text('Коротко', 'Одно предложение: кто что делает и зачем.'),
    sample: flag(
      'Образец',
      'true — разобранный пример, за которым нет настоящей школы. В показатель не входит.',
    ),
    status: choice(
      'Состояние',
      'На сайт попадает только «published»; «withdrawn» остаётся с причиной.',
      STATUSES,
    ),
    withdrawn: text(
      'Почему снята',
      'Причина снятия. Нужна, если состояние «withdrawn».',
    ).optional(),
    risks: z
      .strictObject({
        main: z
          .array(ref('risks', 'Риск', 'Имя файла из папки risks.'))
          .min(1)
          .meta({
            title: 'Главные',
            description: 'На какие рисковые направления практика отвечает прежде всего.',
          }),
        also: refs('risks', 'Ещё', 'Каким рискам помогает заодно.'),
      })
      .meta({ title: 'Рисковые направления' }),
    level: choice('Уровень', 'Кто проводит практику.', LEVELS),
    context: z
      .strictObject({
        settings: choices('Вид школы', 'Каким школам подходит.', SETTINGS),
        stages: choices('Ступени', 'На каких ступенях работает.', STAGES),
        note: text('Оговорка', 'Кому подходит, а кому нет.').optional(),
      })
      .meta({ title: 'Для кого' }),
    problem: text('Проблема', 'Что было не так. Два-пять предложений.'),
    steps: z
      .array(
        z.strictObject({
          title: text('Шаг', 'Что сделать, в повелительной или неопределённой форме.'),
          when,
          who: performers('Кто делает этот шаг.'),
          text: text('Как', 'Подробно: два-пять предложений.'),
        }),
      )
      .min(1)
      .meta({ title: 'Что делали, шаг за шагом' }),
    results: z
      .array(result)
      .default([])
      .meta({ title: 'Что это дало', description: 'Показатели до и после.' }),
    cost: z
      .strictObject({
        level: choice('Затраты', 'По шкале: малые, средние, большие.', COSTS),
        items: z
          .array(
            z.strictObject({
              what: text('Что', 'Что потребуется.'),
              amount: text('Сколько', 'Сколько времени или денег.'),
              from: text('Откуда взять', 'За счёт чего.'),
            }),
          )
          .default([])
          .meta({ title: 'Из чего складываются' }),
      })
      .meta({ title: 'Во что обойдётся' }),
    duration: whole(
      'Срок до эффекта, месяцев',
      'Через сколько месяцев ждать первых изменений.',
      1,
      36,
    ),
    conditions: lines('Условия', 'Без чего практика не сработает.'),
    failures: lines('Что не сработало', 'Ошибки и тупики, честно.'),
    monday: lines('Как начать в понедельник', 'Первые действия на ближайшую неделю.'),
    measures: z
      .array(
        z.strictObject({
          what: text('Мера', 'Мероприятие для антирисковой программы.'),
          who: performers('Кто отвечает за меру.'),
          when,
          indicator: text('Показатель', 'По чему видно, что мера выполнена.'),
        }),
      )
      .default([])
      .meta({ title: 'Меры для антирисковой программы' }),
    materials: z
      .array(
        z.strictObject({
          title: text('Название', 'Название материала.'),
          url: url('Адрес', 'Где взять.'),
        }),
      )
      .default([])
      .meta({ title: 'Материалы' }),
    replications: z.array(replication).default([]).meta({ title: 'Кто повторил' }),
    confirmations: z.array(confirmation).default([]).meta({ title: 'Кто подтвердил' }),
    evaluation: z
      .strictObject({
        by: text('Кто оценил', 'Независимая организация.'),
        date: day('Когда', 'День отчёта.'),
        source: text('Отчёт', 'Название и адрес отчёта.'),
      })
      .optional()
      .meta({ title: 'Независимая оценка' }),
    author: ref('people', 'Автор', 'Запись из папки people, с согласием.').optional(),
    reviewer: ref('people', 'Рецензент', 'Запись из папки people, с согласием.').optional(),
    reviewed: day('Проверена', 'День последней проверки редактором.').optional(),
    updated: day('Обновлено', 'День последней правки по существу.'),
    sources: z
      .array(source)
      .default([])
      .meta({ title: 'Источники', description: 'На что опирается практика. Только прочитанное.' }),
    events: refs('roadmap', 'События дорожной карты', 'Год и номер: 2022/6.4.'),
    topics,
    formerly,
  })
  .meta({
    description:
      'Управленческая практика: что сделала школа, что это дало, во что обошлось и как повторить.',
  });
