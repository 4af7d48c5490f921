import { describe, expect, test } from 'vitest';
import type { FoundPage } from '../../src/domain/search/answers.ts';
import { excerpt, lookedForOn, pieces, sections } from '../../src/domain/search/marks.ts';
import { textWords } from '../../src/domain/search/terms.ts';
import { type Question, readQuestion, writeQuestion } from '../../src/domain/search-address.ts';
import { moreWords, outcomeWords, stateWords } from '../../src/domain/search-words.ts';
import { page as indexed } from './search-site.ts';

const PAGE = indexed('/', 'Событие', '');
const termsOf = (text: string) => new Set(textWords(text).flatMap(({ terms }) => terms));
const lookedFor = {
  terms: termsOf('посещение куратора'),
  near: termsOf('визит'),
  beginnings: ['совещ'],
};

describe('what is shown of a page', () => {
  const marked = (text: string) =>
    pieces(text, lookedFor)
      .filter(({ met }) => met)
      .map(({ text: part }) => part);

  test('marks are the forms that stand in the text, without their commas and quotes', () => {
    expect(marked('Кураторы, «посещений» и курица: совещания')).toEqual([
      'Кураторы',
      'посещений',
      'совещания',
    ]);
  });

  test('the text itself stays letter by letter', () => {
    const text = '  «Кураторам» —\u00a0до 1\u00a0марта…\n';
    expect(
      pieces(text, lookedFor)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  const part = (href: string, text: string) => ({ href, title: href, text });
  const page = (parts: FoundPage['parts']) => indexed('/', 'Первые посещения', '', { parts });

  test('the excerpt is where most different words meet', () => {
    const text = `${'слово '.repeat(90)}куратор один ${'слово '.repeat(90)}посещение кураторами школ ${'слово '.repeat(90)}`;
    expect(excerpt(page([part('', text)]), lookedFor).text).toMatch(
      /^…\u00a0.*посещение кураторами школ.*\u00a0…$/,
    );
  });

  test('a page found by its title alone shows its beginning', () => {
    expect(excerpt(page([part('', ''), part('#a', 'Как это было')]), lookedFor).text).toBe(
      'Как это было',
    );
  });

  test.each([
    ['Первый визит', 'Визит в школу', ['визит', 'Визит'], 'has nothing better'],
    ['Первый визит', 'Посещение и визит', ['Посещение'], 'has the word itself'],
  ])('on «%s: %s» %j is marked, for it %s', (title, text, expected) => {
    const on = lookedForOn({ ...page([part('', text)]), title }, lookedFor);
    const met = pieces(`${title}: ${text}`, on).filter((piece) => piece.met);
    expect(met.map((piece) => piece.text)).toEqual(expected);
  });

  test('lines of a page are sentences, unless the next one goes on', () => {
    const text = 'Срок\n14\nсобытий куратора';
    expect(excerpt(page([part('', text)]), lookedFor).text).toBe('Срок. 14 событий куратора');
  });

  test('three parts of the page at most are named, in its order', () => {
    const texts = ['куратор', 'посещение куратора', 'дом', 'куратор куратор', 'куратор куратор'];
    const parts = texts.map((text, at) => part(`#${at}`, text));
    expect(sections(page(parts), lookedFor).map(({ href }) => href)).toEqual(['#1', '#3', '#4']);
    expect(sections(page([part('', 'куратор')]), lookedFor)).toEqual([]);
  });
});

describe('what the reader is told', () => {
  const outcome = {
    pages: 1,
    unfiltered: 1,
    whole: 1,
    ranked: true,
    absent: [],
    phraseLost: false,
  };
  test.each([
    [outcome, ['1\u00a0ответ']],
    [{ ...outcome, pages: 3, whole: 3 }, ['3\u00a0ответа']],
    [{ ...outcome, pages: 11, whole: 11 }, ['11\u00a0ответов']],
    [
      { ...outcome, pages: 3 },
      ['3\u00a0ответа', 'Все слова сразу есть в первом ответе, в остальных — часть.'],
    ],
    [
      { ...outcome, pages: 9, whole: 4 },
      ['9\u00a0ответов', 'Все слова сразу есть в первых 4 ответах, в остальных — часть.'],
    ],
    [
      { ...outcome, pages: 9, whole: 4, ranked: false },
      ['9\u00a0ответов', 'Все слова сразу есть не в каждом ответе.'],
    ],
    [
      { ...outcome, phraseLost: true },
      ['1\u00a0ответ', 'Такой фразы в разделе нет. Показаны страницы с её словами.'],
    ],
    [{ ...outcome, pages: 0 }, ['С этими фильтрами ничего не нашлось']],
    [
      { ...outcome, pages: 0, unfiltered: 0, absent: ['абв'] },
      ['Ничего не нашлось', 'Слова «абв» в разделе нет.'],
    ],
    [
      { ...outcome, whole: 0, absent: ['а', 'б', 'в'] },
      [
        '1\u00a0ответ',
        'Слов «а», «б» и «в» в разделе нет.',
        'Показаны страницы с остальными словами.',
      ],
    ],
    [
      { ...outcome, whole: 0 },
      [
        '1\u00a0ответ',
        'Нет страниц, где есть все слова сразу. Показаны те, где есть хотя бы часть.',
      ],
    ],
  ])('%j', (given, told) => {
    expect(outcomeWords(given)).toEqual(told);
  });

  test.each([
    ['2022-03-01', 'впереди'],
    ['2022-03-21', 'идёт'],
    ['2022-03-26', 'срок прошёл'],
  ])('on %s an event due 20–25 March is told as «%s»', (today, words) => {
    const due = { kind: 'range' as const, start: '2022-03-20', end: '2022-03-25', done: false };
    expect(stateWords({ ...PAGE, due }, today)).toBe(words);
    expect(stateWords({ ...PAGE, due: { ...due, done: true } }, today)).toBe('исполнено');
    expect(stateWords(PAGE, today)).toBe('');
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
    sort: 'date',
    asTyped: true,
  } satisfies Question;
  expect(readQuestion(writeQuestion(question))).toEqual(question);
  expect(writeQuestion({ ...question, q: ' ' })).toBe('');
  expect(readQuestion('?risk=a&risk=a&risk=')).toEqual({
    q: '',
    collection: '',
    risks: ['a'],
    sort: 'relevance',
    asTyped: false,
  });
  expect(readQuestion('?q=a&sort=toString').sort).toBe('relevance');
});
