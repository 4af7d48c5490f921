import type { Content, Entry } from '../schema/index.ts';
import { pathOf } from './urls.ts';

/** The document a page's facts come from, as its foot names it. */
export interface SourceLine {
  title: string;
  path: string;
}

/** A document as a source: «приложение № 4 к приказу № 201»; undefined when there is no such document. */
export const documentSource = (
  content: Content,
  id: string | undefined,
): SourceLine | undefined => {
  const document = content.documents.find((entry) => entry.id === id);
  const path = document && pathOf(document as Entry);
  return document && path ? { title: document.data.short, path } : undefined;
};

/** The document that holds a year's roadmap, as the source of its events. */
export const planSource = (content: Content, year: number): SourceLine | undefined =>
  documentSource(content, content.plans.find(({ data }) => data.year === year)?.data.document);
