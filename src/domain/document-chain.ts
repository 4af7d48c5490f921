import type { Content, Edition, Entry } from '../schema/index.ts';
import { compare } from './issue.ts';
import { type Link, relatedTo } from './related.ts';
import { pathOf } from './urls.ts';

type Document = Entry<'documents'>;

/** A document with the appendices and amendments that hang on it. */
export interface ChainLink {
  document: Document;
  /** What ties it to the one above; null for the head of a chain. */
  tie: 'part' | 'amendment' | null;
  below: ChainLink[];
}

/** Documents that are parts of one, and documents that amend it, each list by day. */
export const belowOf = (document: Document, all: readonly Document[]) => {
  const own = (key: 'partOf' | 'amends') =>
    all.filter(({ data }) => data[key] === document.id).toSorted((a, b) => order(a, b));
  return { parts: own('partOf'), amendments: own('amends') };
};

/** All documents as chains: an order, under it its appendices, then what amends it; newest chains first. */
export const chainsOf = (all: readonly Document[]): ChainLink[] => {
  const ids = new Set(all.map(({ id }) => id));
  return all
    .filter(({ data }) => !ids.has(data.partOf ?? '') && !ids.has(data.amends ?? ''))
    .toSorted((a, b) => order(b, a))
    .map((document) => linkOf(document, null, all));
};

const linkOf = (document: Document, tie: ChainLink['tie'], all: readonly Document[]): ChainLink => {
  const { parts, amendments } = belowOf(document, all);
  return {
    document,
    tie,
    below: [
      ...parts.map((part) => linkOf(part, 'part', all)),
      ...amendments
        .filter(({ data }) => data.partOf !== document.id)
        .map((amendment) => linkOf(amendment, 'amendment', all)),
    ],
  };
};

const order = (a: Document, b: Document): number =>
  compare(a.data.date ?? '', b.data.date ?? '') || compare(a.id, b.id);

/** What of the section rests on a document. */
export interface Resting {
  /** Years whose whole roadmap is this document. */
  years: number[];
  /** Editions of a roadmap that this document made. */
  amendments: Edition[];
  events: Entry<'roadmap'>[];
  news: Entry<'news'>[];
  webinars: Entry<'webinars'>[];
}

/** Events, news and meetings that name a document as their ground; a roadmap's document carries all the year's events. */
export const restingOn = ({ id }: Document, content: Content): Resting => {
  const years = content.plans
    .filter(({ data }) => data.document === id)
    .map(({ data }) => data.year);
  const names = ({ data }: { data: { documents: string[] } }) => data.documents.includes(id);
  const made = content.editions.filter(({ plan }) => plan.data.document === id);
  return {
    years,
    amendments: made.filter(({ plan }) => plan.data.amends !== undefined),
    events: content.roadmap.filter(
      (event) => names(event) || years.some((year) => event.id.startsWith(`${year}/`)),
    ),
    news: content.news.filter(names),
    webinars: content.webinars.filter(names),
  };
};

/** Links to what rests on a document; a whole roadmap is one link, not a link to each event. */
export const restsOn = (document: Document, content: Content): Link[] => {
  const plans = content.editions
    .map(({ plan }) => plan)
    .filter(({ data }) => data.document === document.id);
  return [
    ...plans.map((plan) => ({
      kind: 'roadmap' as const,
      title: plan.data.short,
      path: pathOf(plan as Entry) ?? '/roadmap/',
      date: null,
    })),
    ...relatedTo(document as Entry, content).filter(({ kind }) => kind !== 'documents'),
  ];
};
