import { z } from 'zod';
import { materials } from './attachments.ts';
import {
  choice,
  choices,
  day,
  flag,
  formerly,
  lines,
  number,
  ref,
  refs,
  text,
  topics,
  whole,
} from './fields.ts';
import { picture, pictures } from './pictures.ts';
import { evaluation, replication, result, source } from './practice-evidence.ts';
import { measure, performers, program, when } from './practice-program.ts';
import {
  COST_KINDS,
  COSTS,
  LEVELS,
  NEEDS,
  SETTINGS,
  SIZES,
  STAGES,
  STATUSES,
} from './practice-scales.ts';

const cost = z
  .strictObject({
    level: choice(
      'Затраты',
      'Ступень по правилу: её подскажет проверка, если она не сходится с тем, из чего складываются затраты.',
      COSTS,
    ),
    items: z
      .array(
        z.strictObject({
          what: text('Что', 'Что потребуется.'),
          kind: choice('За счёт чего', 'От этого зависит ступень затрат.', COST_KINDS),
          amount: text('Сколько', 'Сколько времени или денег, словами.'),
          from: text('Откуда взять', 'Из какого фонда, вместо какой работы.'),
          who: performers('Чьё это время.'),
          hours: number(
            'Часов',
            'Сколько часов уходит у одного работника за всё время.',
            0,
            10_000,
          ).optional(),
          people: whole(
            'Работников',
            'У скольких работников. Зависит от школы — удалите строку.',
            1,
            1000,
          ).optional(),
          money: number(
            'Рублей',
            'Сколько рублей нужно. Неизвестно — удалите строку.',
            0,
            1_000_000_000,
          ).optional(),
        }),
      )
      .default([])
      .meta({ title: 'Из чего складываются' }),
  })
  .meta({ title: 'Во что обойдётся' });

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
    school: text(
      'Школа',
      'Где это сделано: название школы, если есть её согласие. У образца школы нет.',
    ).optional(),
    context: z
      .strictObject({
        settings: choices('Вид школы', 'Каким школам подходит.', SETTINGS),
        sizes: choices('Размер школы', 'Школам какого размера подходит.', SIZES),
        stages: choices('Ступени', 'На каких ступенях работает.', STAGES),
        needs: choices(
          'Доля обучающихся с ОВЗ и трудностями в обучении',
          'При какой доле работает. Не важно — удалите строку.',
          NEEDS,
        ),
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
    cost,
    duration: whole(
      'Срок до эффекта, месяцев',
      'Через сколько месяцев ждать первых изменений.',
      1,
      36,
    ),
    conditions: lines('Условия', 'Без чего практика не сработает.'),
    failures: lines('Что не сработало', 'Ошибки и тупики, честно.'),
    monday: lines('Как начать в понедельник', 'Первые действия на ближайшую неделю.'),
    program: program.optional(),
    measures: z.array(measure).default([]).meta({ title: 'Меры для антирисковой программы' }),
    materials,
    picture,
    pictures,
    replications: z.array(replication).default([]).meta({ title: 'Кто повторил' }),
    evaluation: evaluation.optional().meta({ title: 'Независимая оценка' }),
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
