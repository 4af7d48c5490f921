import type { Content, Entry } from '../schema/index.ts';
import type { Day } from './day.ts';

/** The order behind a year's roadmap: what feeds and data name as their source. */
export interface Order {
  title: string;
  number: string | null;
  date: Day | null;
}

/** The document that a year's roadmap is an appendix to, however many steps up; null without a plan. */
export const orderOf = (content: Content, year: number): Order | null => {
  const plan = content.plans.find(({ data }) => data.year === year);
  let document = plan && find(content, plan.data.document);
  const seen = new Set<string>();
  while (document?.data.partOf && !seen.has(document.id)) {
    seen.add(document.id);
    document = find(content, document.data.partOf) ?? document;
  }
  if (!document) return plan ? { title: plan.data.title, number: null, date: null } : null;
  const { title, number, date } = document.data;
  return { title, number: number ?? null, date: date ?? null };
};

/** The day a year's roadmap was approved; the year's first day when the order gives none. */
export const approvedOn = (content: Content, year: number): Day =>
  orderOf(content, year)?.date ?? `${year}-01-01`;

const find = (content: Content, id: string): Entry<'documents'> | undefined =>
  content.documents.find((entry) => entry.id === id);
