import type { Content, Data, Entry } from '../schema/index.ts';
import { pathOf } from './urls.ts';

type Practice = Data<'practices'>;

/** Steps of the evidence ladder from the lowest; a practice stands on the highest it has reached without a gap. */
export const EVIDENCE = [
  { id: 'described', label: 'описана', criterion: 'Понятно, что делали, кто и сколько времени.' },
  {
    id: 'measured',
    label: 'измерена',
    criterion: 'Есть показатель до и после, период и источник чисел.',
  },
  {
    id: 'confirmed',
    label: 'подтверждена',
    criterion: 'Результат подтвердил куратор, муниципалитет или регион.',
  },
  {
    id: 'repeated',
    label: 'повторена',
    criterion: 'Другая школа повторила и записала, что вышло.',
  },
  {
    id: 'independent',
    label: 'оценена независимо',
    criterion: 'Есть отчёт независимой организации.',
  },
] as const;

/** Where a practice stands on the evidence ladder, why, and what the next step wants. */
export interface Evidence {
  /** 1 to 5. */
  level: number;
  id: (typeof EVIDENCE)[number]['id'];
  label: string;
  /** What the entry holds for each step reached. */
  reasons: string[];
  /** Criterion of the next step; null on the last. */
  missing: string | null;
}

/** The evidence ladder read from what the entry holds; a sample never leaves the first step. */
export const evidenceOf = (practice: Practice): Evidence => {
  const measured = practice.results.filter(
    ({ before, after, period, source }) =>
      before !== undefined && after !== undefined && period && source,
  );
  const confirmed = measured.reduce((sum, result) => sum + result.confirmed.length, 0);
  const reached = [
    { met: true, reason: `Описано шагов: ${practice.steps.length}.` },
    { met: measured.length > 0, reason: `Показателей с числами до и после: ${measured.length}.` },
    {
      met: confirmed > 0,
      reason: `Подтверждений: ${confirmed}.`,
    },
    {
      met: practice.replications.length > 0,
      reason: `Повторений: ${practice.replications.length}.`,
    },
    { met: practice.evaluation !== undefined, reason: 'Есть независимая оценка.' },
  ];
  const gap = practice.sample ? 1 : reached.findIndex(({ met }) => !met);
  const level = gap < 0 ? EVIDENCE.length : gap;
  const step = EVIDENCE[level - 1] ?? EVIDENCE[0];
  return {
    level,
    id: step.id,
    label: step.label,
    reasons: reached.slice(0, level).map(({ reason }) => reason),
    missing: EVIDENCE[level]?.criterion ?? null,
  };
};

/** A practice as cards, facets and data need it. */
export interface PracticeView {
  entry: Entry<'practices'>;
  id: string;
  path: string;
  data: Practice;
  evidence: Evidence;
  /** Main risks first. */
  risks: string[];
}

/** All practices, most proven first, then by title. */
export const practicesOf = (content: Content): PracticeView[] =>
  content.practices
    .filter(({ data }) => data.status === 'published')
    .map((entry) => ({
      entry,
      id: entry.id,
      path: pathOf(entry as Entry) ?? '',
      data: entry.data,
      evidence: evidenceOf(entry.data),
      risks: [...new Set([...entry.data.risks.main, ...entry.data.risks.also])],
    }))
    .sort(
      (a, b) =>
        b.evidence.level - a.evidence.level || a.data.title.localeCompare(b.data.title, 'ru'),
    );

/** Practices that answer one risk, those for which it is a main one first. */
export const forRisk = (practices: readonly PracticeView[], risk: string): PracticeView[] => {
  const main = practices.filter(({ data }) => data.risks.main.includes(risk));
  const also = practices.filter(
    ({ data }) => data.risks.also.includes(risk) && !data.risks.main.includes(risk),
  );
  return [...main, ...also];
};

/** Published practices of real schools: what the order's indicator «10 лучших управленческих практик» counts. */
export const countReal = (practices: readonly PracticeView[]): number =>
  practices.filter(({ data }) => !data.sample).length;
