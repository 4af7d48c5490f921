import { describe, expect, test } from 'vitest';
import { filePage } from '../../src/domain/search/file-page.ts';
import { fileText } from '../../src/integrations/file-text.ts';
import { word } from './word.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the text of a file for search', () => {
  test('a Word document gives its paragraphs and the cells of its tables, without page numbers', async () => {
    const bytes = await word('План посещений школ', [['Куратор', 'до 25.03.2022']]);
    expect(await fileText('План.DOCX', bytes)).toEqual([
      { page: null, text: 'План посещений школ Куратор до 25.03.2022' },
    ]);
  });

  test.each([
    ['in UTF-8', utf8('Форма\r\nанкеты')],
    [
      'in the encoding of old Windows',
      Uint8Array.from([212, 238, 240, 236, 224, 10, 224, 237, 234, 229, 242, 251]),
    ],
  ])('plain text %s is one line', async (_, bytes) => {
    expect(await fileText('form.txt', bytes)).toEqual([{ page: null, text: 'Форма анкеты' }]);
  });

  test('words cut at the end of a line are whole again', async () => {
    expect(
      await fileText('a.txt', utf8('муниципальный коорди-\nнатор, ве\u00adдомость, 2021-\n2022')),
    ).toEqual([{ page: null, text: 'муниципальный координатор, ведомость, 2021- 2022' }]);
  });

  test.each([
    ['of a kind that is not read', 'picture.png', utf8('не текст')],
    ['that is damaged', 'damaged.pdf', utf8('%PDF-1.7 обрыв')],
    ['that only calls itself a Word document', 'fake.docx', utf8('<html>')],
    ['that is empty', 'empty.txt', utf8(' \n')],
  ])('a file %s has no text and stops nothing', async (_, name, bytes) => {
    expect(await fileText(name, bytes)).toEqual([]);
  });
});

test('a file goes into the index as a page: its text under the number of its page', () => {
  const page = filePage({
    url: '/files/documents/plan.pdf',
    title: 'План',
    weight: 'PDF, 1,2 МБ',
    entry: { title: 'Приказ № 201', path: '/documents/prikaz/' },
    parts: [{ page: 3, text: 'сроки посещений' }],
  });
  expect(page).toMatchObject({
    kind: 'files',
    date: null,
    file: { weight: 'PDF, 1,2 МБ', beside: { title: 'Приказ № 201' } },
    parts: [{ href: '/files/documents/plan.pdf#page=3', title: 'Страница 3' }],
  });
});
