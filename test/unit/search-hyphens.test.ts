import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { page } from './search-site.ts';

describe('a word with a hyphen', () => {
  const plain = { also: new Map(), lemmas: new Map(), real: new Set<string>() };
  const pages = [
    page('/parts/', 'План', 'График и план, а план не график'),
    page('/whole/', 'Сроки', 'Утверждён план-график'),
  ];

  test.each(['план-график', 'плана-графика', 'план график'])(
    '«%s» brings first the page where it stands whole',
    async (q) => {
      const own = buildIndex(
        pages,
        [],
        () => plain,
        () => 'v1',
      );
      const opened = await openPieces(async (file) => JSON.parse(own.get(file) ?? ''));
      const answers = await opened.ask(plainQuestion(q));
      const paths = answers.pages.map(async (number) => (await opened.read(number)).path);
      expect(await Promise.all(paths)).toEqual(['/whole/', '/parts/']);
    },
  );

  test('is no word of the vocabulary, so that it is never what a begun word meant', () => {
    const own = buildIndex(
      pages,
      [],
      () => plain,
      () => 'v1',
    );
    const vocabularies = [...own].filter(([file]) => file.includes('words-'));
    expect(vocabularies.map(([, text]) => text).join()).not.toContain('план-');
  });
});
