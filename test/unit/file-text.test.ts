import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filePage } from '../../src/domain/search/file-page.ts';
import { firstLetters, longFileWords } from '../../src/domain/search-files.ts';
import { fileText } from '../../src/integrations/file-text.ts';
import { scansAmong } from '../../src/integrations/scans.ts';
import { temporaryFolders } from './temporary.ts';
import { word } from './word.ts';

const newFolder = temporaryFolders();

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A PDF of one page with these drawing commands; readers mend its missing table of places. */
const onePage = (drawing: string) =>
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${drawing.length}>>stream
${drawing}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

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

describe('a file too long for search', () => {
  const parts = [
    { page: 1, text: 'план школы' },
    { page: 2, text: 'сроки посещений' },
    { page: 3, text: 'итоги' },
  ];

  test.each([
    [100, parts],
    [30, parts],
    [17, [parts[0], { page: 2, text: 'сроки' }]],
    [12, [parts[0]]],
  ])('cut at %i letters, keeps whole words', (most, kept) => {
    expect(firstLetters(parts, most)).toEqual(kept);
  });

  test('is told of, with the page up to which it is found', () => {
    expect(longFileWords('documents/a.pdf', parts.slice(0, 2))).toMatch(
      /^Файл documents\/a\.pdf длинный: .+ по страницу\u00a02\. Разделите/,
    );
  });

  test('a PDF is read no further than it is needed', async () => {
    const bytes = utf8(onePage('BT /F 9 Tf (Prikaz) Tj ET'));
    expect(await fileText('a.pdf', bytes, -1)).toEqual([]);
    expect(await fileText('a.pdf', bytes)).toHaveLength(1);
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

test('a PDF without letters is a scan, one with letters is not, and other kinds are not asked', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'documents'));
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, 'documents', name), text);
    return { file: `documents/${name}`, path: '', kind: '', size: 0, sha256: '' };
  };
  const files = [
    put('skan.pdf', onePage('0 0 9 9 re f')),
    put('prikaz.PDF', onePage('BT /F 9 Tf (Prikaz) Tj ET')),
    put('foto.png', 'не текст'),
  ];
  expect(await scansAmong(files, folder)).toEqual(['documents/skan.pdf']);
});
