import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTION_WORDS, type CollectionId } from '../../src/domain/collections-words.ts';
import type { IndexedPage } from '../../src/domain/search/weigh.ts';
import { leadsOf } from '../../src/domain/search/words-of-editors.ts';
import { pagesOf } from '../../src/integrations/search-index.ts';
import type { Content } from '../../src/schema/index.ts';

const FOLDER = 'test/fixtures/search';
const WRITTEN = ['practices', 'news', 'webinars', 'documents', 'pages'];

/** A query with the pages that answer it: 3 just what was asked, 2 a good answer, 1 a fair one. */
export interface Judged {
  kind: string;
  query: string;
  /** Grades by path; a path that ends with a star stands for all below it. */
  grades: [path: string, grade: number][];
  /** Written before the engine was tuned, and never tuned on. */
  heldOut: boolean;
}

/** Pages of a built site and the pages written for the measure beside them. */
export const corpus = async (site: string, content: Content): Promise<IndexedPage[]> => [
  ...(await pagesOf(site, content)),
  ...writtenPages(content),
];

const writtenPages = (content: Content): IndexedPage[] => {
  const leads = leadsOf(content);
  return WRITTEN.flatMap((file) =>
    readFileSync(join(FOLDER, `${file}.txt`), 'utf8')
      .split(/\n\n(?=# )/)
      .map((entry) => {
        const page = writtenPage(entry.trim());
        return { ...page, asked: leads(page) };
      }),
  );
};

/** «# path day-or-risks», then the title, then the text. */
const writtenPage = (entry: string): IndexedPage => {
  const [head = '', title = '', ...lines] = entry.split('\n');
  const [path = '', ...marks] = head.slice(2).split(' ');
  const kind = path.split('/')[0] ?? '';
  const text = lines.join('\n');
  return {
    path: `/${path}/`,
    title,
    summary: /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text,
    kind: (kind in COLLECTION_WORDS ? kind : 'pages') as CollectionId,
    date: marks.find((mark) => /^\d/.test(mark)) ?? null,
    due: null,
    sample: false,
    risks: marks.filter((mark) => /^[a-z]/.test(mark)),
    crumbs: [],
    file: null,
    asked: [],
    parts: [{ href: '', title: '', text }],
  };
};

/** All judged queries, the held-out third among them. */
export const judgedQueries = (): Judged[] => [
  ...readQueries('queries.tsv', false),
  ...readQueries('queries-held-out.tsv', true),
];

const readQueries = (file: string, heldOut: boolean): Judged[] =>
  readFileSync(join(FOLDER, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): Judged => {
      const [kind = '', query = '', answers = '-'] = line.split('\t');
      const grades = answers
        .split(' ')
        .filter((answer) => answer.includes('='))
        .map((answer): [string, number] => {
          const [path = '', grade] = answer.split('=');
          const whole = path.endsWith('*') ? `/${path}` : path === 'home' ? '/' : `/${path}/`;
          return [whole, Number(grade)];
        });
      return { kind, query, grades, heldOut };
    });
