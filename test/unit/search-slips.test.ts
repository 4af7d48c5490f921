import { describe, expect, test } from 'vitest';
import { guesses, slips } from '../../src/domain/search/spelling.ts';

describe('slips', () => {
  test.each([
    ['вибинар', 'вебинар', 1],
    ['вебинр', 'вебинар', 1],
    ['настаавник', 'наставник', 0.5],
    ['кураотр', 'куратор', 0.8],
    ['вибинаров', 'вебинар', 1],
    ['школвы', 'школ', 1],
    ['школыы', 'школ', 0.5],
    ['изменилась', 'измен', 0],
    ['изминилось', 'измен', 0.7],
  ])('from «%s» to «%s» there is at most one', (typed, term, most) => {
    expect(slips(typed, term, 2)).toBeLessThanOrEqual(most);
  });

  const vocabulary = {
    terms: ['вебинар', 'год', 'тест', 'школ'],
    counts: [9, 9, 9, 9],
    forms: ['', '', '', 'а'],
    also: {},
  };
  test.each([
    ['вибинаров', 'вебинар'],
    ['вибенары', 'вебинар'],
    ['вибинарную', 'вебинар'],
    ['вибинор', 'вебинар'],
    ['шкла', 'школа'],
  ])('%s is taken for %s', (typed, form) => {
    expect(guesses(typed, vocabulary)[0]?.form).toBe(form);
  });

  test.each(['ящерица', 'тесла', 'гид', 'фывапролдж', 'docx'])(
    '%s is taken for nothing',
    (typed) => {
      expect(guesses(typed, vocabulary)).toEqual([]);
    },
  );

  const adjectives = {
    terms: ['адрес', 'адресн', 'карт', 'перв', 'установ', 'установочн'],
    counts: [60, 3, 9, 9, 9, 3],
    forms: ['', 'ый', 'а', 'ый', 'ить', 'ый'],
    also: {},
  };
  test.each([
    ['карьа', 'карта', 'a slip in the ending, seen in the whole word'],
    ['первыи', 'первый', 'the same'],
    ['картаа', 'карта', 'an ending with a letter doubled'],
    ['адреснай', 'адресный', 'not the oftener word that this one is made from'],
    ['установощное', 'установочный', 'the same with a slip in the middle'],
    ['адресат', 'адрес', 'a word made from another'],
  ])('%s is taken for %s: %s', (typed, form) => {
    expect(guesses(typed, adjectives)[0]?.form).toBe(form);
  });
});
