import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { paradigmsOf } from '../../src/integrations/paradigms.ts';
import { PAGES, page } from './search-site.ts';

const built = buildIndex(PAGES, [], paradigmsOf, () => 'v1');
const index = await openPieces(async (file) => JSON.parse(built.get(file) ?? ''));
const ask = (q: string) => index.ask(plainQuestion(q));
const found = async (q: string) =>
  Promise.all((await ask(q)).pages.map(async (number) => (await index.read(number)).path));

describe('a phrase in quotes', () => {
  test.each([
    ['«школьной жизнью»', ['/d/'], 'its words side by side, in any case'],
    ['«встречи куратора школы»', ['/a/'], 'over a common word'],
    ['«школа школьная»', ['/d/', '/a/', '/c/'], 'nowhere: a title and a text are not one phrase'],
    ['«жизнь школьная»', ['/d/'], 'nowhere in this order: answered by the words'],
  ])('%s brings %j: %s', async (q, paths) => {
    expect(await found(q)).toEqual(paths);
  });

  test('holds more than a hundred pages, and every one of them is told', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      page(`/${at}/`, `Страница ${at}`, at % 2 ? 'Дорожная карта школы' : 'Карта. Школа дорожная'),
    );
    const pieces = buildIndex(many, [], paradigmsOf, () => 'v1');
    const read: string[] = [];
    const opened = await openPieces(async (file) => {
      read.push(file);
      return JSON.parse(pieces.get(file) ?? '');
    });
    const { pages } = await opened.ask(plainQuestion('«дорожной картой»'));
    const texts = new Set(read.filter((file) => file.includes('pages-')));
    expect(texts.size).toBeLessThanOrEqual(10);
    const paths = await Promise.all(pages.map(async (number) => (await opened.read(number)).path));
    const odd = many.map(({ path }) => path).filter((_, at) => at % 2 === 1);
    expect(paths.toSorted()).toEqual(odd.toSorted());
  });

  test('tells when a phrase stands nowhere', async () => {
    const lost = await Promise.all(
      ['«школьной жизнью»', '«жизнь школьная»', 'жизнь школьная'].map((q) => ask(q)),
    );
    expect(lost.map(({ phraseLost }) => phraseLost)).toEqual([false, true, false]);
  });
});
