import type { Content, Entry } from '../schema/index.ts';
import { COLLECTIONS } from './collections.ts';
import type { Issue } from './issue.ts';
import { pathOf } from './urls.ts';

/** What a text may link to. */
export interface Known {
  paths: ReadonlySet<string>;
  /** Pages that exist and are not shown yet: drafts and days to come. */
  hidden: ReadonlySet<string>;
  /** Pages of practices that were taken out of the bank. */
  withdrawn: ReadonlySet<string>;
  /** Files of the public folder. */
  files: ReadonlySet<string>;
  /** Addresses of entries by their files inside the content folder. */
  sources: ReadonlyMap<string, string>;
  /** Present addresses by former ones. */
  moved: ReadonlyMap<string, string>;
  /** What is wrong with a name of a file beside the entry; null when the file is there. */
  fileFault: (name: string) => Pick<Issue, 'rule' | 'message' | 'fix'> | null;
  /** Headings of a page; null when its places come from templates alone. */
  anchorsOf: (path: string) => ReadonlySet<string> | null;
}

const entriesOf = (content: Content): Entry[] =>
  COLLECTIONS.flatMap((name) => content[name] as Entry[]);

/** Every address that entries give rise to beside their pages: where they lie, stood, and their headings. */
export const addressBook = (
  content: Content,
  anchorsIn: (file: string) => readonly string[],
): Pick<Known, 'sources' | 'moved' | 'anchorsOf'> => {
  const sources = new Map<string, string>();
  const moved = new Map<string, string>();
  const files = new Map<string, string>();
  for (const entry of entriesOf(content)) {
    const path = pathOf(entry);
    if (!path) continue;
    sources.set(entry.file, path);
    files.set(path, entry.file);
    if ('formerly' in entry.data) for (const old of entry.data.formerly) moved.set(old, path);
  }
  const anchorsOf = (path: string) => {
    const file = files.get(path);
    return file === undefined ? null : new Set(anchorsIn(file));
  };
  return { sources, moved, anchorsOf };
};

const FEEDS = [
  '/news/rss.xml',
  '/news/feed.json',
  '/webinars/rss.xml',
  '/robots.txt',
  '/sitemap-index.xml',
  '/data/roadmap.xlsx',
  '/calendar/roadmap.ics',
  '/calendar/webinars.ics',
  '/404.html',
];

/** Files that the build writes beside pages: feeds, calendars, open data. */
export const filesOf = (content: Content): string[] => [
  ...FEEDS,
  ...COLLECTIONS.flatMap((name) => [
    `/data/${name}.json`,
    `/data/${name}.csv`,
    `/data/schema/${name}.json`,
  ]),
  '/data/schema/site.json',
  ...content.roles.map(({ id }) => `/calendar/roles/${id}.ics`),
  ...content.series.map(({ id }) => `/calendar/series/${id}.ics`),
  ...content.webinars.map(({ id }) => `/calendar/webinars/${id}.ics`),
];
