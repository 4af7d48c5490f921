import type { Content, Data, Entry } from '../schema/index.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { pathOf } from './urls.ts';

type Practice = Data<'practices'>;

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
