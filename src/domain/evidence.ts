import type { Data } from '../schema/index.ts';
import { type Holdings, holdingsOf } from './evidence-holdings.ts';
import { counted } from './plural.ts';

/** One thing that a step of the ladder asks for. */
export interface Criterion {
  text: string;
  /** What to send to the bank while it is missing. */
  bring: string;
  met: (held: Holdings) => boolean;
}

/** A step of the evidence ladder. */
export interface Rung {
  id: 'described' | 'measured' | 'confirmed' | 'repeated' | 'independent';
  label: string;
  /** The step in one sentence. */
  criterion: string;
  /** All that it asks for, in the order in which a school gets there. */
  criteria: Criterion[];
  /** What the entry holds for it, in words. */
  reason: (held: Holdings) => string;
}

/** The evidence ladder from its lowest step: what pages print and what the entry is judged by. */
export const EVIDENCE: readonly [Rung, ...Rung[]] = [
  {
    id: 'described',
    label: 'описана',
    criterion: 'Понятно, что делали, кто и сколько времени.',
    criteria: [
      {
        text: 'Описана проблема и каждый шаг: что сделать, кто делает, когда.',
        bring: 'Допишите шаги: у каждого исполнитель и срок.',
        met: ({ practice }) =>
          practice.steps.every(
            ({ who, when }) =>
              who.length > 0 &&
              (when.week !== undefined || when.weeks !== undefined || when.month !== undefined),
          ),
      },
    ],
    reason: ({ practice }) =>
      `Описано: ${counted(practice.steps.length, 'шаг', 'шага', 'шагов')}, у каждого исполнитель и срок.`,
  },
  {
    id: 'measured',
    label: 'измерена',
    criterion: 'Есть показатель до и после, дни измерений и источник чисел.',
    criteria: [
      {
        text: 'Есть хотя бы один показатель с единицей и двумя числами: «было» и «стало».',
        bring: 'Пришлите показатель, его единицу и оба числа. Ноль — тоже число.',
        met: ({ figures }) => figures.length > 0,
      },
      {
        text: 'Известны дни обоих измерений, второе позже первого.',
        bring: 'Назовите день первого и день второго измерения.',
        met: ({ dated }) => dated.length > 0,
      },
      {
        text: 'Назван источник чисел: документ или способ, которым их получили.',
        bring: 'Назовите справку, журнал или способ подсчёта, откуда взяты оба числа.',
        met: ({ measured }) => measured.length > 0,
      },
    ],
    reason: ({ measured }) =>
      `Измерено до и после: ${counted(measured.length, 'показатель', 'показателя', 'показателей')} с днями и источником.`,
  },
  {
    id: 'confirmed',
    label: 'подтверждена',
    criterion: 'Результат подтвердил куратор, муниципалитет или регион.',
    criteria: [
      {
        text: 'Числа подтвердил куратор, муниципалитет или регион: известны день и документ.',
        bring: 'Покажите числа и документы куратору или муниципалитету и пришлите справку с днём.',
        met: ({ seen }) => seen.length > 0,
      },
      {
        text: 'Подтверждено не раньше второго измерения.',
        bring:
          'Пришлите подтверждение, данное после второго измерения: раньше подтверждать было нечего.',
        met: ({ confirmed }) => confirmed.length > 0,
      },
    ],
    reason: ({ confirmed }) =>
      `Подтверждено: ${counted(confirmed.length, 'показатель', 'показателя', 'показателей')}.`,
  },
  {
    id: 'repeated',
    label: 'повторена',
    criterion: 'Другая школа повторила и записала, что вышло.',
    criteria: [
      {
        text: 'Практику повторила другая школа, в журнале её итог. Неудача тоже считается.',
        bring: 'Найдите школу, которая попробует, и запишите день, вид школы и что вышло.',
        met: ({ others }) => others.length > 0,
      },
      {
        text: 'У записи о повторении есть источник.',
        bring: 'Назовите справку, протокол или отчёт повторившей школы.',
        met: ({ sourced }) => sourced.length > 0,
      },
      {
        text: 'Повторение записано позже, чем первая школа начала измерять.',
        bring: 'Запишите повторение, которое началось после первого измерения.',
        met: ({ repeated }) => repeated.length > 0,
      },
    ],
    reason: ({ repeated }) =>
      `Повторено: ${counted(repeated.length, 'раз', 'раза', 'раз')}, записано в журнале с источником.`,
  },
  {
    id: 'independent',
    label: 'оценена независимо',
    criterion: 'Есть отчёт независимой организации.',
    criteria: [
      {
        text: 'Практику оценила организация, которая её не проводила. Есть отчёт и его день.',
        bring:
          'Пришлите отчёт вуза, института или центра оценки, который в практике не участвовал.',
        met: ({ evaluation }) => evaluation !== null,
      },
      {
        text: 'Отчёт не раньше второго измерения.',
        bring: 'Пришлите отчёт, составленный после второго измерения.',
        met: ({ evaluated }) => evaluated,
      },
    ],
    reason: ({ evaluation }) => `Оценила: ${evaluation?.by ?? ''}.`,
  },
];

/** Where a practice stands on the evidence ladder, why, and what the next step wants. */
export interface Evidence {
  /** 1 to 5. */
  level: number;
  id: Rung['id'];
  label: string;
  /** What the entry holds for each step reached. */
  reasons: string[];
  /** The first criterion of the next step that is not met; null on the last step. */
  missing: string | null;
  /** What to send so that it is met. */
  bring: string | null;
  /** All criteria of the next step that are not met, each with what to send. */
  wanting: { text: string; bring: string }[];
  /** Labels of higher steps that are met but do not count yet, because one below them is not. */
  ahead: string[];
}

/** A sample stays where it is: there is nobody to bring anything. */
const SAMPLE = {
  text: 'За образцом нет школы, людей и измерений, поэтому выше он не поднимается.',
  bring: 'Пришлите практику настоящей школы.',
};

/** The evidence ladder read from what the entry holds, step by step without a gap; a sample never leaves the first step. */
export const evidenceOf = (practice: Data<'practices'>): Evidence => {
  const held = holdingsOf(practice);
  const unmet = EVIDENCE.map(({ criteria }) => criteria.filter(({ met }) => !met(held)));
  const gap = practice.sample ? 1 : unmet.findIndex((missing, at) => at > 0 && missing.length > 0);
  const level = gap < 0 ? EVIDENCE.length : gap;
  const step = EVIDENCE[level - 1] ?? EVIDENCE[0];
  const wanting = practice.sample
    ? [SAMPLE]
    : (unmet[level] ?? []).map(({ text, bring }) => ({ text, bring }));
  return {
    level,
    id: step.id,
    label: step.label,
    reasons: EVIDENCE.slice(0, level).map(({ reason }) => reason(held)),
    missing: wanting[0]?.text ?? null,
    bring: wanting[0]?.bring ?? null,
    wanting,
    ahead: practice.sample
      ? []
      : EVIDENCE.filter((_, at) => at > level && unmet[at]?.length === 0).map(({ label }) => label),
  };
};
