import { pageAnchor, type SearchFile } from '../search-files.ts';
import type { IndexedPage } from './weigh.ts';

/** A file beside an entry as the index takes it: its name, what it lies beside, and its text page by page. */
export const filePage = ({ url, title, weight, entry, date, parts }: SearchFile): IndexedPage => ({
  path: url,
  title,
  summary: weight,
  kind: 'files',
  date: date ?? null,
  due: null,
  sample: false,
  risks: [],
  crumbs: [],
  file: { weight, beside: entry },
  asked: [entry.title],
  parts: parts.map(({ page, text }) => ({
    href: page === null ? '' : `${url}#${pageAnchor(page)}`,
    title: page === null ? '' : `Страница ${page}`,
    text,
  })),
});
