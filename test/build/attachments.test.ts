import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fileWords } from '../../src/domain/file-size.ts';
import { pictureIn } from '../../src/domain/picture.ts';
import { pdf, png } from '../made-files.ts';
import { photo } from '../made-photos.ts';
import { buildSite } from '../sites.ts';
import { digests, page, words } from './dist.ts';

const sites = inject('sites');
const made = (name: string) =>
  name.endsWith('.png') ? png() : pdf({ more: `% ${name} ${'-'.repeat(1500)}\n` });
let folder = '';
let out = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'section-files-'));
  const content = join(folder, 'content');
  out = join(folder, 'out');
  cpSync('test/fixtures/khabarovsk', content, { recursive: true });
  const write = (name: string, text: string | Uint8Array) =>
    writeFileSync(join(content, name), text);
  const news = (title: string, more: string, body: string) =>
    `---\ntitle: ${title}\ndate: 2022-03-01\nsummary: О чём\n${more}---\n${body}\n`;
  write(
    'news/s-faylom.md',
    news(
      'С файлом',
      'pictures:\n  - file: klass.jpg\n    people: none\n  - file: shema.png\n    people: none\n',
      'Вот [чек-лист](chek-list.pdf) и [снимок](klass.jpg).\n\n![Схема](shema.png)\n\n![Класс](klass.jpg)',
    ),
  );
  write('news/chernovik-s-faylom.md', news('Ч', 'draft: true\n', '[Тайна](tayna.pdf)'));
  for (const name of ['chek-list.pdf', 'shema.png', 'tayna.pdf', 'nichey.pdf'])
    write(`news/${name}`, made(name));
  write('news/klass.jpg', await photo(1200, 700));
  await buildSite(out, { CONTENT_DIR: content, TODAY: '2022-03-15', BASE_PATH: '/500plus/' });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('only files that published entries refer to are published, byte for byte', () => {
  const files = Object.keys(digests(out)).filter((path) => path.startsWith('files/'));
  expect(files).toEqual([
    'files/news/chek-list.pdf',
    'files/news/klass.jpg',
    'files/news/shema.png',
  ]);
  const bytes = readFileSync(join(out, 'files/news/chek-list.pdf'));
  expect(new Uint8Array(bytes)).toEqual(made('chek-list.pdf'));
});

test('a link in a text leads to the file under the base path and tells its kind and size', () => {
  const html = page(out, '/news/s-faylom/');
  expect(html).toContain('href="/500plus/files/news/chek-list.pdf"');
  expect(words(html)).toContain('чек-лист (PDF, 2 КБ)');
});

const pictures = () =>
  Object.keys(digests(out)).filter((path) => /\.(?:jpe?g|png|webp)$/.test(path));
const open = (path: string) => pictureIn(new Uint8Array(readFileSync(join(out, path))));

test('a picture is shown upright, in sizes no larger than itself, with its place kept free', () => {
  const shown =
    /<picture>.*?alt="Класс".*?<\/picture>/.exec(page(out, '/news/s-faylom/'))?.[0] ?? '';
  const [img = ''] = /<img [^>]*>/.exec(shown) ?? [];
  for (const said of ['width="700"', 'height="1200"', 'loading="lazy"', 'decoding="async"'])
    expect(img).toContain(said);
  const made = [...shown.matchAll(/\/500plus\/(assets\/pictures\/[\w-]+\.(?:webp|jpg))/g)];
  const sides = made.map(([, path = '']) => {
    const shape = open(path);
    return [shape?.format, shape?.width, shape?.height];
  });
  expect(sides).toEqual([
    ['webp', 480, 823],
    ['webp', 700, 1200],
    ['jpeg', 700, 1200],
  ]);
});

test('no picture of the site tells where and by what it was taken', () => {
  expect(pictures().length).toBeGreaterThan(5);
  expect(pictures().flatMap((path) => open(path)?.metadata ?? [path])).toEqual([]);
  expect(open('files/news/klass.jpg')).toMatchObject({ width: 700, height: 1200, orientation: 1 });
});

test('the size told beside a photograph is that of the file readers get', () => {
  const size = readFileSync(join(out, 'files/news/klass.jpg')).length;
  const told = fileWords({ kind: 'JPEG', size }).replace(/\s/g, ' ');
  expect(words(page(out, '/news/s-faylom/'))).toContain(`снимок (${told})`);
});

test('the order’s text is given with the sum of its own bytes, on its page and in data', () => {
  const bytes = readFileSync('test/fixtures/saratov-roadmap-2022.txt');
  const sum = createHash('sha256').update(bytes).digest('hex');
  const path = 'files/documents/prilozhenie-4-k-prikazu-201.txt';
  expect(existsSync(join(sites.within, path))).toBe(true);
  expect(digests(sites.after)[path]).toBe(sum);
  expect(page(sites.after, '/documents/prilozhenie-4-k-prikazu-201/')).toContain(sum);
  const { items } = JSON.parse(page(sites.after, '/data/documents.json'));
  expect(items.flatMap(({ files }: { files: object[] }) => files)).toEqual([
    {
      title: 'Текст приложения № 4, по которому работает редакция',
      url: `https://example.org/500plus/${path}`,
      kind: 'TXT',
      size: bytes.length,
      sha256: sum,
    },
  ]);
});
