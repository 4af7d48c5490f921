import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/disk.ts';
import { memoryFile, openMemory } from '../../../src/integrations/check-memory.ts';
import { pdfAtOnce } from '../../../src/integrations/pdf-at-once.ts';
import { pdf } from '../../made-files.ts';
import { GOOD } from '../bad-content.ts';
import { temporaryFolders } from '../temporary.ts';

const newFolder = temporaryFolders();
const reader = pdfAtOnce();
afterAll(reader.end);

/** A PDF of two pages, the second of which says something in letters and beside them. */
const saying = (text: string, { note = '', author = 'Made' } = {}) =>
  pdf({
    page: '/MediaBox [0 0 99 99]',
    trailer: '/Info 13 0 R',
    more: `2 0 obj\n<< /Type /Pages /Kids [3 0 R 12 0 R] /Count 2 >>\nendobj
10 0 obj\n<< /Length ${text.length + 24} >>\nstream\nBT /F 9 Tf 9 9 Td (${text}) Tj ET\nendstream\nendobj
11 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj
12 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 10 0 R /Resources << /Font << /F 11 0 R >> >> /Annots [${note}] >>\nendobj
13 0 obj\n<< /Title (Made) /Author (${author}) >>\nendobj\n`,
  });

let root = '';
const put = (file: string, bytes: Uint8Array) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), bytes);
};
let read: string[] = [];
const check = () => {
  read = [];
  const memory = openMemory(join(root, 'content'));
  const { issues } = readContent(
    join(root, 'content'),
    join(root, 'public'),
    [],
    memory.remember,
    undefined,
    ({ file, bytes }) => {
      read.push(file);
      return reader.read(bytes);
    },
  );
  memory.keep();
  return issues.filter(({ rule }) => rule !== 'attachment-orphan');
};

beforeEach(() => {
  vi.stubEnv('TODAY', '2022-03-15');
  root = newFolder();
  for (const { file, bytes } of GOOD) put(`content/${file}`, bytes);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(memoryFile(join(root, 'content')), { force: true });
});

const MAILTO =
  '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (mailto:imya@mail.ru) >> >>';
const REMARK =
  '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (8 900 000 00 21) /Name /Note >>';

describe('50. private things in a PDF are told with their page:', () => {
  test.each<[what: string, bytes: Uint8Array, rule: string, message: RegExp]>([
    ['a phone', saying('+7 900 000-00-21'), 'private-phone', /^Личный мобильный.* на странице\s2:/],
    ['СНИЛС', saying('112-233-445 95'), 'private-snils', /^СНИЛС на странице\s2:/],
    ['a card', saying('4111 1111 1111 1111'), 'private-card', /карты .* на странице\s2:/],
    ['a passport', saying('63 04 000000'), 'private-passport', /^Номер паспорта .* странице\s2:/],
    ['private mail', saying('imya@mail.ru'), 'private-email', /почта на странице\s2: «i•••@/],
    ['mail behind a link', saying('Pismo', { note: MAILTO }), 'private-email', /на странице\s2:/],
    ['a phone in a note', saying('Plan', { note: REMARK }), 'private-phone', /на странице\s2:/],
    [
      'mail in the properties',
      saying('Plan', { author: 'imya@mail.ru' }),
      'private-email',
      /^Личная почта в свойствах файла:/,
    ],
  ])('%s', (_, bytes, rule, message) => {
    put('content/news/a.pdf', bytes);
    put('public/a.pdf', bytes);
    expect(check()).toEqual(
      ['../public/a.pdf', 'news/a.pdf'].map((file) =>
        expect.objectContaining({
          severity: 'error',
          file,
          line: 1,
          rule,
          message: expect.stringMatching(message),
        }),
      ),
    );
  });

  test('what is found once in the pages is not asked for again while the file is the same', () => {
    put('content/news/a.pdf', saying('+7 900 000-00-21'));
    const first = check();
    expect(read).toEqual(['news/a.pdf']);
    expect(check()).toEqual(first);
    expect(read).toEqual([]);
    put('content/news/a.pdf', saying('+7 8452 00-00-00'));
    expect(check()).toEqual([]);
    expect(read).toEqual(['news/a.pdf']);
  });

  test('a file of the public folder is allowed by its way from the project', () => {
    put('public/a.txt', new TextEncoder().encode('+7 900 000-00-21'));
    const [issue] = check();
    expect(issue).toMatchObject({ file: '../public/a.txt', rule: 'private-phone' });
    const item = /\n( {2}- mark: [\s\S]*)/.exec(issue?.fix ?? '')?.[1] ?? '';
    expect(item).toContain('where: public/a.txt');
    const filled = `${item} директор\n`
      .replace('who:', 'who: директор')
      .replace('why:', 'why: для прессы')
      .replace(/until:.*/, 'until: 2022-12-31');
    put(
      'content/privacy/razresheno.yaml',
      new TextEncoder().encode(`title: Разрешения\nallowed:\n${filled}`),
    );
    expect(check()).toEqual([]);
  });
});

test('a PDF that nobody can read is a doubt: what it holds is not known', () => {
  put('content/news/a.pdf', pdf());
  const { issues } = readContent(
    join(root, 'content'),
    join(root, 'public'),
    [],
    undefined,
    undefined,
    () => null,
  );
  expect(issues).toContainEqual(
    expect.objectContaining({ severity: 'warning', file: 'news/a.pdf', rule: 'pdf-unread' }),
  );
});
