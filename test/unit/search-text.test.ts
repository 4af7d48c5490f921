import { describe, expect, test } from 'vitest';
import { isDotted, meets, queryWords } from '../../src/domain/search-text.ts';

const typed = (query: string) => queryWords(query).map((word) => word.typed);
const finds = (query: string, piece: string) =>
  queryWords(query).every((word) => meets(piece, word));

describe('words of a query', () => {
  test.each([
    ['для школы о вебинарах', ['школы', 'вебинарах']],
    ['Что делать, если у нас риск?', ['делать', 'риск']],
    ['проект «500+»', ['проект', '500+']],
    ['событие 2.7', ['событие', '2.7']],
    ['приказ от 21.02.2022 № 201', ['приказ', '21.02.2022', '201']],
    ['онлайн-совещание', ['онлайн', 'совещание']],
    ['в 14:00', ['14:00']],
    ['школа, школы, школой', ['школа']],
    ['шко\u00adла\u0301', ['школа']],
    ['  ', []],
    ['«—»', []],
  ])('%s', (query, words) => {
    expect(typed(query)).toEqual(words);
  });

  test('stay when there is nothing but stop words', () => {
    expect(typed('что и для')).toEqual(['что', 'и', 'для']);
  });

  test('written with separate marks, as macOS does, are the same words', () => {
    expect(queryWords('районной'.normalize('NFD'))).toEqual(queryWords('районной'));
  });

  test('are no more than twelve, however much was pasted', () => {
    const pasted = Array.from({ length: 500 }, (_, at) => `слово${at}`).join(' ');
    expect(queryWords(pasted)).toHaveLength(12);
  });
});

describe('what the index is asked for', () => {
  test.each([
    ['дорожной', 'дорожн', 'й falls with its ending, as Snowball would have it'],
    ['городской', 'городск', 'the same'],
    ['школой', 'школ', 'the same'],
    ['карты', 'карты', 'no й: the index stems it as well'],
    ['вебинарах', 'вебинарах', 'no й'],
    ['открытый', 'открыта', 'the bare stem «открыт» would be cut once more'],
    ['500+', '500', 'the index keeps letters and digits only'],
    ['21.02.2022', '21022022', 'the same'],
  ])('%s → %s: %s', (query, begins) => {
    expect(queryWords(query)).toMatchObject([{ begins, equals: [] }]);
  });

  test.each([
    ['май', null, ['май']],
    ['2.7', null, ['27']],
    ['сайт', 'сайта', ['сайт']],
    ['сайтов', 'сайтов', ['сайт']],
  ])('%s also for whole roots', (query, begins, equals) => {
    expect(queryWords(query)).toMatchObject([{ begins, equals }]);
  });
});

describe('forms of one word', () => {
  test.each([
    ['дорожной карты', ['дорожная карта', 'дорожных картах', 'Дорожную карту']],
    ['городской', ['городская', 'городских', 'городскому']],
    ['наставника', ['наставник', 'Наставникам']],
    ['сайт', ['сайта', 'сайтов', 'сайтах', 'сайте', 'сайт']],
    ['учителей', ['учитель', 'учителям']],
    ['действия', ['действий', 'действие']],
    ['районный', ['районной', 'районная', 'район']],
    ['учёт', ['учета', 'учётом']],
    ['полет', ['полётов']],
    ['май', ['мая', 'мае', 'май']],
  ])('%s', (query, forms) => {
    const missed = forms.filter((form) => {
      const words = form.split(' ');
      return !queryWords(query).every((word) => words.some((piece) => meets(piece, word)));
    });
    expect(missed).toEqual([]);
  });

  test.each([
    ['май', 'материалы'],
    ['сайт', 'самодиагностика'],
    ['карта', 'миникарта'],
    ['2.7', '27'],
    ['2.1', '2.10'],
    ['21.02.2022', '22.02.2021'],
  ])('%s is not %s', (query, piece) => {
    expect(finds(query, piece)).toBe(false);
  });

  test.each([
    ['500', '«500+»,'],
    ['совещание', 'онлайн-совещаний'],
    ['2.7', '(2.7.'],
    ['21.02', '21.02.2022'],
    ['Я', '«Я'],
  ])('%s is met in %s', (query, piece) => {
    expect(finds(query, piece)).toBe(true);
  });
});

test('numbers with dots are told from plain ones', () => {
  expect(queryWords('2.7 14:00 27 куратор').map(isDotted)).toEqual([true, true, false, false]);
});
