import { describe, expect, test } from 'vitest';
import { checkWith, N, news } from '../bad-content.ts';

const fields = 'title: А\ndate: 01.03.2022\nsummary: Да.';
const told = (body: string, more: Record<string, string> = {}) =>
  checkWith({ [N]: news(fields, body), ...more }).map(({ file, line, rule }) => [file, line, rule]);

describe('a text under wrong fields is read all the same', () => {
  test.each([
    ['nothing under them', '', 6, 'empty-body'],
    ['HTML', 'Текст <b>слово</b>', 7, 'raw-html'],
    ['a dead link', '[к практикам школы](/net/)', 7, 'dead-link'],
    ['a dead place of its own page', '[к началу текста](#net)\n\n## Да', 7, 'dead-anchor'],
    ['a block that is not closed', ':::важно\nСрок', 7, 'block-open'],
    ['a picture that is not there', '![Зал школы](zal.jpg)', 7, 'attachment-missing'],
  ])('%s', (_, body, line, rule) => {
    expect(told(body)).toEqual([
      [N, 3, 'date-format'],
      [N, line, rule],
    ]);
  });

  test('a living place of its own page, and of it from elsewhere, is not called dead', () => {
    const other = news(
      'title: Б\ndate: 2022-03-01\nsummary: Да.',
      `[о первой новости](/${N.replace('.md', '')}/#раздел)`,
    );
    expect(told('[к разделу ниже](#раздел)\n\n## Раздел', { 'news/drugaya.md': other })).toEqual([
      [N, 3, 'date-format'],
    ]);
  });
});
