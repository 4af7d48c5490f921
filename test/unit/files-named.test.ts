import { expect, test } from 'vitest';
import { readContent } from '../../src/disk.ts';
import { filesNamedIn } from '../../src/domain/files-named.ts';
import { pageOf, weightAt } from '../../src/domain/search-files.ts';
import { collectionData } from '../../src/formats/collection-json.ts';
import type { Attachment } from '../../src/schema/attachments.ts';
import type { Data, Entry } from '../../src/schema/index.ts';

const { content } = readContent('test/fixtures/khabarovsk');
const attachment = (file: string): Attachment => ({
  file,
  path: `/files/${file}`,
  kind: 'PDF',
  size: 1,
  sha256: '',
});
const [document] = content.documents as [Entry<'documents'>];
const withFiles = (body: string, files: Data<'documents'>['files']) => ({
  ...content,
  documents: [{ ...document, body, data: { ...document.data, files } }],
  attachments: ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'].map((name) => attachment(`documents/${name}`)),
});

test('a file has the name its entry gives it, in a field or in the words of a link', () => {
  const named = filesNamedIn(
    withFiles('Есть [**форма** отчёта](b.pdf) и [](c.pdf).', [{ file: 'a.pdf', title: 'Приказ' }]),
  );
  expect(named.map(({ attachment: { file }, title, path }) => [file, title, path])).toEqual([
    ['documents/a.pdf', 'Приказ', '/documents/rasporyazhenie-500/'],
    ['documents/b.pdf', 'форма отчёта', '/documents/rasporyazhenie-500/'],
    ['documents/c.pdf', 'c.pdf', '/documents/rasporyazhenie-500/'],
  ]);
});

test('open data proves every file that a text gives away, by a link, a block or a picture', () => {
  const body =
    '[форма](b.pdf), ещё [она же](b.pdf)\n\n::файл[План]{имя="c.pdf"}\n\n![Схема](d.pdf)\n\n[новости](/news/)';
  const given = withFiles(body, []);
  const { items } = collectionData(
    { content: given, today: '2022-03-15', absolute: (path) => `https://example.org${path}` },
    'documents',
  );
  const file = (name: string, title: string) => ({
    title,
    url: `https://example.org/files/documents/${name}`,
    kind: 'PDF',
    size: 1,
    sha256: '',
  });
  expect(items.map(({ attached }) => attached)).toEqual([
    [file('b.pdf', 'форма'), file('c.pdf', 'План'), file('d.pdf', 'Схема')],
  ]);
});

test.each([
  ['/files/a.pdf#page=12', 12, 'PDF, с.\u00a012, 1,2\u00a0МБ'],
  ['#page-3', null, 'PDF, 1,2\u00a0МБ'],
  ['', null, 'PDF, 1,2\u00a0МБ'],
])('an answer at «%s» is told to stand on page %s', (href, page, told) => {
  expect(pageOf(href)).toBe(page);
  expect(weightAt('PDF, 1,2\u00a0МБ', page)).toBe(told);
});
