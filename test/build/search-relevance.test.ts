import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { synonymsOf } from '../../src/domain/search/words-of-editors.ts';
import { corpus, judgedQueries } from '../relevance/corpus.ts';
import { byKind, means, type Outcome, run } from '../relevance/measures.ts';
import { ours } from '../relevance/ours.ts';

const queries = judgedQueries();
const KINDS = [...new Set(queries.map(({ kind }) => kind))];
let outcomes: Outcome[] = [];
let paths = new Set<string>();

beforeAll(async () => {
  const { content } = readContent();
  const pages = await corpus(inject('sites').after, content);
  paths = new Set(pages.map(({ path }) => path));
  outcomes = await run(queries, await ours(pages, synonymsOf(content)));
}, 60_000);

/** Queries that brought too little, for whoever has to mend them. */
const missed = (of: readonly Outcome[]) =>
  of
    .filter(({ recall }) => recall < 1)
    .map(({ judged, answers }) => `${judged.query} → ${answers.slice(0, 5).join(' ') || 'ничего'}`);

const sensible = (heldOut?: boolean) =>
  outcomes.filter(
    ({ judged }) =>
      judged.kind !== 'nonsense' && (heldOut === undefined || judged.heldOut === heldOut),
  );

test('the measure is wide: 300 pages, 350 queries, each judged answer a page that is there', () => {
  expect(paths.size).toBeGreaterThanOrEqual(300);
  expect(queries.length).toBeGreaterThanOrEqual(350);
  const graded = queries.flatMap(({ grades }) => grades.map(([path]) => path));
  expect(graded.filter((path) => !path.endsWith('*') && !paths.has(path))).toEqual([]);
});

test('97 % of good answers are among the first five', () => {
  const { recall } = means(sensible());
  expect({ recall, missed: recall < 0.97 ? missed(sensible()) : [] }).toEqual({
    recall: expect.toSatisfy((value: number) => value >= 0.97),
    missed: [],
  });
});

test('and 93 % over the queries that were set aside', () => {
  expect(means(sensible(true)).recall).toBeGreaterThanOrEqual(0.93);
});

describe('at least nine in ten of each kind', () => {
  test.each(KINDS.filter((kind) => kind !== 'nonsense'))('%s', (kind) => {
    const of = outcomes.filter(({ judged }) => judged.kind === kind);
    const recall = byKind(of).get(kind)?.recall ?? 0;
    expect({ recall, missed: recall < 0.9 ? missed(of) : [] }).toEqual({
      recall: expect.toSatisfy((value: number) => value >= 0.9),
      missed: [],
    });
  });
});

test('nonsense is answered with nothing', () => {
  const nonsense = outcomes.filter(({ judged }) => judged.kind === 'nonsense');
  const { recall } = means(nonsense);
  expect({ recall, missed: recall < 0.95 ? missed(nonsense) : [] }).toEqual({
    recall: expect.toSatisfy((value: number) => value >= 0.95),
    missed: [],
  });
});
