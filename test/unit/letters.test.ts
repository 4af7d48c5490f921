import { expect, test } from 'vitest';
import { byLetter } from '../../src/domain/letters.ts';
import type { MapGroup } from '../../src/domain/section-map.ts';

const group = (id: MapGroup['id'], ...titles: string[]): MapGroup => ({
  id,
  title: '',
  path: null,
  links: titles.map((title) => ({ title, number: null, path: '/', date: null, sample: false })),
});

test('pages of all kinds stand under their first letters, in the order of the alphabet', () => {
  const letters = byLetter([
    group('news', 'Ёлка', 'яблоко', '53 школы', 'RSS', '«Арбуз»', '2022'),
    group('pages', 'Единица', 'арена'),
  ]);
  expect(letters.map(({ letter, links }) => [letter, ...links.map(({ title }) => title)])).toEqual([
    ['А', '«Арбуз»', 'арена'],
    ['Е', 'Единица', 'Ёлка'],
    ['Ш', '53 школы'],
    ['Я', 'яблоко'],
    ['R', 'RSS'],
    ['0–9', '2022'],
  ]);
});

test('the page that gathers a kind stands among the others', () => {
  const [letter] = byLetter([{ ...group('news', 'Наставник'), title: 'Новости', path: '/news/' }]);
  expect(letter?.links.map(({ title, path }) => [title, path])).toEqual([
    ['Наставник', '/'],
    ['Новости', '/news/'],
  ]);
});

test('each page keeps the name of its kind', () => {
  expect(byLetter([group('news', 'Арбуз')])[0]?.links[0]?.kind).toBe('Новости');
});
