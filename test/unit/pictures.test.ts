import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pictureIn, withoutMetadata } from '../../src/domain/picture.ts';
import { addressOf, isPlanned, planOf, renditionsIn } from '../../src/domain/picture-plan.ts';
import { pictureFile, rememberedPicture } from '../../src/integrations/picture-cache.ts';
import { cleanPictures, pictureFaults } from '../../src/integrations/pictures.ts';
import type { Attachment } from '../../src/schema/attachments.ts';
import { exif, joined, jpeg, png, segment, utf8, webp } from '../made-files.ts';
import { photo, screenshot } from '../made-photos.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();

const FULL: [what: string, bytes: Uint8Array, metadata: string[]][] = [
  [
    'a JPEG',
    jpeg(4, 2, segment(0xe1, exif(6, true)), segment(0xed, 'Photoshop'), segment(0xfe, 'Слово')),
    ['EXIF', 'GPS', 'IPTC', 'комментарий'],
  ],
  ['a JPEG with a film behind it', joined(jpeg(), 'ftypmp42'), ['данные после картинки']],
  ['a JPEG with more pictures in it', jpeg(2, 2, segment(0xe2, 'MPF\0')), ['данные программы']],
  [
    'a PNG',
    png(2, 2, [
      ['tEXt', utf8('Author\0A')],
      ['eXIf', exif(1, true).slice(6)],
    ]),
    ['текст', 'EXIF', 'GPS'],
  ],
  ['a WebP', webp(2, 2, ['EXIF', exif(3)], ['XMP ', utf8('<x/>')]), ['EXIF', 'XMP']],
];

describe('what a picture tells beside itself', () => {
  test.each(FULL)('%s: all is found, all is taken out, the picture stays', (_, bytes, metadata) => {
    const shape = pictureIn(bytes);
    expect(shape?.metadata).toEqual(metadata);
    const clean = shape ? withoutMetadata(bytes, shape) : bytes;
    expect(pictureIn(clean)).toMatchObject({ format: shape?.format, metadata: [], orientation: 1 });
  });

  test('a picture that lies on its side is measured as it is shown', () => {
    expect(pictureIn(jpeg(4, 2, segment(0xe1, exif(6))))).toMatchObject({ width: 2, height: 4 });
    expect(pictureIn(jpeg(4, 2, segment(0xe1, exif(3))))).toMatchObject({ width: 4, height: 2 });
  });

  test('a built folder with a photograph as the telephone saved it does not pass, until it is cleaned', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'images'));
    writeFileSync(join(folder, 'images/a.jpg'), await photo(60, 40));
    writeFileSync(join(folder, 'images/b.png'), await screenshot(30, 20));
    writeFileSync(join(folder, 'images/c.jpg'), 'нет');
    expect(pictureFaults(folder)).toEqual([
      '/images/a.jpg: в картинке остались EXIF, GPS, XMP.',
      '/images/b.png: в картинке остались EXIF.',
      '/images/c.jpg: картинка не читается.',
    ]);
    rmSync(join(folder, 'images/c.jpg'));
    await cleanPictures(folder);
    expect(pictureFaults(folder)).toEqual([]);
    const upright = pictureIn(new Uint8Array(readFileSync(join(folder, 'images/a.jpg'))));
    expect(upright).toMatchObject({ width: 40, height: 60 });
  });
});

const attachment = (width: number, height: number): Attachment => ({
  file: 'news/a.jpg',
  path: '/files/news/a.jpg',
  kind: 'JPEG',
  size: 1,
  sha256: 'b'.repeat(64),
  picture: { width, height, source: 'a'.repeat(64) },
});

describe('sizes that a picture is made in', () => {
  test.each([
    [300, 200, 300, [300], 300],
    [480, 200, 480, [480], 480],
    [1000, 500, 1000, [480, 960, 1000], 960],
    [6000, 4000, 1600, [480, 960, 1600], 960],
  ])('of %i × %i none is larger', (width, height, shown, widths, plain) => {
    const plan = planOf(attachment(width, height));
    expect(plan?.width).toBe(shown);
    expect(plan?.srcset.map(([, one]) => one)).toEqual(widths);
    expect(plan?.src).toBe(`/assets/pictures/${'a'.repeat(16)}-1-${plain}.jpg`);
  });

  test('an address in a page names what is to be made, and nothing that was not planned is', () => {
    const plan = planOf(attachment(1000, 500));
    const [found] = renditionsIn(`src="/500plus${plan?.src}"`);
    expect(found && addressOf(found)).toBe(plan?.src);
    expect(found && isPlanned(found, attachment(1000, 500))).toBe(true);
    expect(found && isPlanned({ ...found, width: 961 }, attachment(1000, 500))).toBe(false);
  });

  test('a file that is no picture has none', () => {
    expect(planOf({ ...attachment(1, 1), picture: undefined } as unknown as Attachment)).toBeNull();
  });
});

describe('a made picture that was kept', () => {
  const made = utf8('made anew');
  const asked = (key: string) => rememberedPicture(key, async () => made);
  const spoilt: [what: string, spoil: (whole: Buffer) => Buffer][] = [
    ['is cut short', (whole) => whole.subarray(0, -3)],
    ['is empty', () => Buffer.alloc(0)],
    ['has one byte changed', (whole) => Buffer.from(whole).fill(1, 70, 71)],
    ['was put in from elsewhere', () => Buffer.from('x'.repeat(200))],
  ];
  test.each(spoilt)('is made anew when it %s', async (what, spoil) => {
    const key = `test ${what} ${process.pid}`;
    await rememberedPicture(key, async () => utf8('made before'));
    expect(await asked(key)).toEqual(utf8('made before'));
    const place = pictureFile(key);
    writeFileSync(place, spoil(readFileSync(place)));
    expect(await asked(key)).toEqual(made);
    rmSync(place);
  });

  test('is never given for another', async () => {
    const keys = [`test one ${process.pid}`, `test two ${process.pid}`];
    for (const key of keys) await rememberedPicture(key, async () => utf8(key));
    const [one = '', two = ''] = keys.map(pictureFile);
    writeFileSync(two, readFileSync(one));
    expect(await asked(keys[1] ?? '')).toEqual(made);
    for (const place of [one, two]) rmSync(place);
  });
});
