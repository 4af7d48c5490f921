import { describe, expect, test } from 'vitest';
import { sameWords, wordDiff } from '../../src/domain/word-diff.ts';

const SIGNS = { same: '', gone: '-', new: '+' };
const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${SIGNS[kind]}${text}]`))
    .join(' ');

describe('differences between two wordings', () => {
  test.each([
    ['до 1 марта', 'до 1 марта', 'до 1 марта'],
    ['до 1 марта', 'до 1 апреля', 'до 1 [-марта] [+апреля]'],
    ['план работы', 'план работы школы', 'план работы [+школы]'],
    ['новый план работы', 'план работы', '[-новый] план работы'],
    ['', 'новая задача', '[+новая задача]'],
    ['старая задача', '', '[-старая задача]'],
    ['а б в г д е', 'а Б в Г д е', 'а [-б] [+Б] в [-г] [+Г] д е'],
    ['анализ отчётов школ', 'совсем другие слова', '[-анализ отчётов школ] [+совсем другие слова]'],
  ])('«%s» and «%s» give %s', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  test('both wordings can be put together again from the pieces', () => {
    const before = 'Проведение вебинара в рамках проекта на тему урок и оценка';
    const after = 'Проведение семинара в рамках нового проекта на тему оценка и урок';
    const pieces = wordDiff(before, after);
    const without = (gone: 'gone' | 'new') =>
      pieces.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join(' ');
    expect(without('new')).toBe(before);
    expect(without('gone')).toBe(after);
  });

  test('wordings of ten thousand words are compared at once', () => {
    const words = (mark: string) => Array.from({ length: 10_000 }, (_, at) => `${mark}${at}`);
    const [before, after] = [words('а').join(' '), words('б').join(' ')];
    expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });

  test('spaces alone are no difference', () => {
    expect(sameWords('до  1\u00a0марта ', 'до 1 марта')).toBe(true);
    expect(sameWords('до 1 марта', 'до 2 марта')).toBe(false);
  });
});
