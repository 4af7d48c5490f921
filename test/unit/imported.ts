import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Part } from '../../src/domain/import-grid.ts';
import { type Imported, importRoadmap, type Knowledge } from '../../src/domain/import-roadmap.ts';
import { roadmap } from '../../src/schema/roadmap.ts';

const content = new URL('../../content/', import.meta.url);
const list = (path: string) => readdirSync(new URL(path, content)).sort();
const fields = (path: string): unknown =>
  parse(
    readFileSync(new URL(path, content), 'utf8').replace(/^---\n([\s\S]*?\n)---\n[\s\S]*$/, '$1'),
  );

/** The 51 events as they stand in content. */
export const events = list('roadmap/2022').map((file) =>
  roadmap.parse(fields(`roadmap/2022/${file}`)),
);

const executors = list('executors').map((file) => ({
  id: file.replace('.yaml', ''),
  spellings: (fields(`executors/${file}`) as { spellings: string[] }).spellings,
}));

/** Imports a document's parts knowing the executors and documents of content. */
export const imported = (parts: readonly Part[], more: Partial<Knowledge> = {}): Imported =>
  importRoadmap(parts, {
    year: 2022,
    executors,
    documents: new Set(list('documents').map((file) => file.replace('.md', ''))),
    ...more,
  });

/** What an order says of an event, without what an editor adds. */
export const wording = ({
  number,
  title,
  deadline,
  done = false,
  proof,
  actions,
}: Imported['events'][number] | (typeof events)[number]) => ({
  number,
  title,
  deadline,
  done,
  proof,
  actions: actions.map(({ executors: ids, executorsText, task, indicator, sameAs }) => ({
    executors: ids,
    executorsText,
    task,
    indicator: indicator?.text,
    sameAs,
  })),
});

const byNumber = new Intl.Collator('en', { numeric: true });

/** The wording of events in the order of their numbers. */
export const wordings = (all: Parameters<typeof wording>[0][]) =>
  all.map(wording).sort((a, b) => byNumber.compare(a.number, b.number));

/** Doubts as «event: what», for a test to look through. */
export const doubtsOf = ({ doubts }: Imported, ...rules: string[]) =>
  doubts
    .filter(({ rule }) => rules.includes(rule))
    .map(({ event, what, decision }) => `${event ?? '—'}: ${what} → ${decision}`);
