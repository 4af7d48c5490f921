import { describe, expect, test } from 'vitest';
import { readQuestion, writeQuestion } from '../../src/domain/search-address.ts';
import { countBy, rank, within } from '../../src/domain/search-rank.ts';
import { queryWords } from '../../src/domain/search-text.ts';
import { excerpt, hits, pieces, sections, textWords } from '../../src/domain/search-view.ts';
import { moreWords, outcomeWords } from '../../src/domain/search-words.ts';

const found = (pages: Record<string, number>) => new Map(Object.entries(pages));

describe('order of answers', () => {
  test('pages with every word come alone, best first', () => {
    const ranked = rank([found({ a: 1, b: 2, c: 9 }), found({ a: 5, b: 1 })]);
    expect(ranked).toEqual({ all: true, pages: ['a', 'b'] });
  });

  test('without such pages those with most words come first', () => {
    const ranked = rank([found({ a: 1 }), found({ b: 2, c: 1 }), found({ c: 1 })]);
    expect(ranked).toEqual({ all: false, pages: ['c', 'b', 'a'] });
  });

  test('a word that stands nowhere makes every page partial', () => {
    expect(rank([found({ a: 1 }), found({})])).toEqual({ all: false, pages: ['a'] });
  });

  test('filters take any of the chosen values, counts go by value', () => {
    const risks = new Map([
      ['kadry', new Set(['a', 'b'])],
      ['ovz', new Set(['c'])],
    ]);
    expect(within(['c', 'a', 'd'], risks, ['kadry', 'ovz'])).toEqual(['c', 'a']);
    expect(within(['c', 'a', 'd'], risks, [])).toEqual(['c', 'a', 'd']);
    expect(countBy(['c', 'a', 'd'], risks)).toEqual(
      new Map([
        ['kadry', 1],
        ['ovz', 1],
      ]),
    );
  });
});

describe('what is shown of a page', () => {
  const words = queryWords('посещение куратора');
  const marked = (text: string) =>
    pieces(text, words)
      .filter(({ met }) => met)
      .map(({ text: part }) => part);

  test('marks are the forms that stand in the text, without their commas and quotes', () => {
    expect(marked('Кураторы, «посещений» и курица')).toEqual(['Кураторы', 'посещений']);
  });

  test('the text itself stays letter by letter', () => {
    const text = '  «Кураторам» —\u00a0до 1\u00a0марта…\n';
    expect(
      pieces(text, words)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  const title = 'Первые посещения';
  const text = textWords(
    `${title}. ${'слово '.repeat(40)}куратор один ${'слово '.repeat(40)}посещение кураторами школ ${'слово '.repeat(60)}`,
  );
  const places = text.flatMap((word, at) => (/курат|посещ|слово/i.test(word) ? [at] : []));
  const met = hits(text, places, words);

  test('the excerpt is where most different words meet', () => {
    expect(excerpt(text, title, met)).toMatch(/^…\u00a0.*посещение кураторами школ.*\u00a0…$/);
  });

  test('a page found by its title alone shows its beginning, not the title again', () => {
    expect(excerpt(textWords(`${title}. Как это было`), title, [])).toBe('Как это было');
  });

  test('three parts of the page at most are named, in its order', () => {
    const headings = ['a', 'b', 'c', 'd'].map((id, at) => ({ id, title: id, at: at * 10 }));
    const places = [1, 12, 13, 22, 31, 32].map((at) => ({
      at,
      word: words[0] as (typeof words)[number],
    }));
    expect(sections(headings, places).map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(sections(headings, [])).toEqual([]);
  });
});

describe('what the reader is told', () => {
  const outcome = { pages: 1, unfiltered: 1, all: true, absent: [] };
  test.each([
    [outcome, ['1\u00a0ответ']],
    [{ ...outcome, pages: 3 }, ['3\u00a0ответа']],
    [{ ...outcome, pages: 11 }, ['11\u00a0ответов']],
    [{ ...outcome, pages: 0 }, ['С этими фильтрами ничего не нашлось']],
    [
      { ...outcome, pages: 0, unfiltered: 0, absent: ['абв'] },
      ['Ничего не нашлось', 'Слова «абв» в разделе нет.'],
    ],
    [
      { ...outcome, all: false, absent: ['а', 'б', 'в'] },
      [
        '1\u00a0ответ',
        'Слов «а», «б» и «в» в разделе нет.',
        'Показаны страницы с остальными словами.',
      ],
    ],
    [
      { ...outcome, all: false },
      [
        '1\u00a0ответ',
        'Нет страниц, где есть все слова сразу. Показаны те, где есть хотя бы часть.',
      ],
    ],
  ])('%j', (given, told) => {
    expect(outcomeWords(given)).toEqual(told);
  });

  test('the button says how many more there are', () => {
    expect([moreWords(24, 10), moreWords(10, 10), moreWords(1, 10)]).toEqual([
      'Ещё 10 из 24',
      'Ещё 10\u00a0ответов',
      'Ещё 1\u00a0ответ',
    ]);
  });
});

test('an address holds a question and gives it back', () => {
  const question = {
    q: 'посещение «500+» & 100%',
    collection: 'practices',
    risks: ['kadry', 'ovz'],
  };
  expect(readQuestion(writeQuestion(question))).toEqual(question);
  expect(writeQuestion({ ...question, q: ' ' })).toBe('');
  expect(readQuestion('?risk=a&risk=a&risk=')).toEqual({ q: '', collection: '', risks: ['a'] });
});
