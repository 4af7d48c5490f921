import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/domain/check.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What the check says of words for search, by rule and line. */
const said = (words: string[], leads = '') => {
  const file = {
    file: 'search/slova.yaml',
    bytes: bytes(
      `title: Слова\n${words.length > 0 ? `words:\n${words.map((line) => `  - ${line}\n`).join('')}` : ''}${leads}`,
    ),
  };
  const { issues } = checkContent([file], new Set(), () => '2022-03-15');
  return issues
    .filter((issue) => issue.file === file.file)
    .map(({ rule, line }) => `${rule}:${line}`);
};

describe('words for search', () => {
  test.each([
    [['завуч = заместитель директора', 'наставничество ~ менторство'], []],
    [['завуч'], ['search-line:3']],
    [['завуч = ментор ~ наставник'], ['search-line:3']],
    [['завуч ='], ['search-line:3']],
    [['завуч = для'], ['search-line:3']],
    [['учёт = учета'], ['search-line:3']],
    [['завуч = замдиректора', 'завучи = заместитель'], ['search-clash:4']],
    [['завуч ~ замдиректора', 'замдиректора ~ завуч'], ['search-circle:4']],
    [['завуч = замдиректора', 'замдиректор ~ завуч'], ['search-circle:4']],
    [['завуч ~ замдиректора', 'завуч ~ заместитель'], []],
    [[], ['blank:1']],
  ])('%j', (words, expected) => {
    expect(said(words)).toEqual(expected);
  });

  test('a question leads to a page that is there', () => {
    expect(
      said(['а = б'], 'leads:\n  - page: /risks/kadri/\n    asked:\n      - нет учителей\n'),
    ).toContain('search-page:5');
  });
});
