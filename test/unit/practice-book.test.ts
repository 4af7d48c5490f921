import { describe, expect, test } from 'vitest';
import { amongOthers, bookOf, ENOUGH_REAL } from '../../src/domain/practice-book.ts';
import type { PracticeView } from '../../src/domain/practices.ts';
import type { Entry } from '../../src/schema/index.ts';

const practice = (id: string, main: string[], also: string[] = [], sample = false) =>
  ({ id, data: { sample, risks: { main, also } }, risks: [...main, ...also] }) as PracticeView;
const risk = (id: string, order: number) => ({ id, data: { order } }) as Entry<'risks'>;
const RISKS = [risk('third', 3), risk('first', 1), risk('second', 2)];
const ids = (practices: PracticeView[]) => practices.map(({ id }) => id);
const shape = (bank: PracticeView[], holds?: number) =>
  bookOf(bank, RISKS, holds).chapters.map((chapter) => [
    chapter.risk.id,
    ids(chapter.practices),
    ids(chapter.elsewhere),
  ]);

describe('the book of the bank', () => {
  test('holds a practice once, under its first main risk, and refers to it under the others', () => {
    const bank = [
      practice('a', ['second', 'first']),
      practice('b', ['first'], ['second']),
      practice('c', ['second'], ['first']),
    ];
    expect(shape(bank)).toEqual([
      ['first', ['b'], ['a', 'c']],
      ['second', ['a', 'c'], ['b']],
      ['third', [], []],
    ]);
  });

  test.each([
    [ENOUGH_REAL - 1, 2],
    [ENOUGH_REAL, 0],
  ])('with %i practices of real schools shows %i of two samples', (real, samples) => {
    const bank = [
      ...Array.from({ length: real }, (_, at) => practice(`real-${at}`, ['first'])),
      practice('s1', ['first'], [], true),
      practice('s2', ['second'], [], true),
    ];
    expect(bookOf(bank, RISKS)).toMatchObject({ real, samples, left: 0 });
  });

  test('is full with the most proven real practices, and says how many are left outside', () => {
    const bank = [
      practice('sample', ['first'], [], true),
      practice('proven', ['first']),
      practice('measured', ['second']),
      practice('described', ['third']),
    ];
    expect(shape(bank, 2).flatMap(([, own]) => own)).toEqual(['proven', 'measured']);
    expect(bookOf(bank, RISKS, 2)).toMatchObject({ real: 2, samples: 0, left: 1 });
  });

  test('of an empty bank has no practices', () => {
    expect(bookOf([], RISKS)).toMatchObject({ real: 0, samples: 0, left: 0 });
  });
});

describe('a practice’s own text among those of others', () => {
  test.each([
    ['lowers its headings', '<h2 id="a">А</h2><h3>Б</h3>', '<h4 id="p-a">А</h4><h5>Б</h5>'],
    ['has no heading below the sixth', '<h5>А</h5>', '<h6>А</h6>'],
    ['links to its own places', '<a href="#a">а</a>', '<a href="#p-a">а</a>'],
    ['leaves links to pages alone', '<a href="/x/#a">а</a>', '<a href="/x/#a">а</a>'],
    [
      'keeps footnotes together',
      '<sup><a href="#fn-1" id="ref-1" aria-describedby="label other">1</a></sup>',
      '<sup><a href="#p-fn-1" id="p-ref-1" aria-describedby="p-label p-other">1</a></sup>',
    ],
    [
      'leaves words that only look like marks alone',
      '<p title="a > b">id="a" и <br> href="#a" h2</p>',
      '<p title="a > b">id="a" и <br> href="#a" h2</p>',
    ],
    ['leaves a rule and a header alone', '<hr><header>А</header>', '<hr><header>А</header>'],
  ])('%s', (_, html, expected) => {
    expect(amongOthers(html, 2, 'p-')).toBe(expected);
  });
});
