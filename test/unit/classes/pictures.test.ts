import { describe, expect, test } from 'vitest';
import { checkPublicFile } from '../../../src/domain/public-check.ts';
import { exif, joined, jpeg, mp4, pdf, png, segment, utf8, webp } from '../../made-files.ts';
import { checkWith } from '../bad-content.ts';
import { type FileCase, fileCases } from '../file-cases.ts';

const flipped = (bytes: Uint8Array, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);
const HEIC = joined('\0\0\0\x18ftypheic\0\0\0\0');

const bytesOf: Record<string, FileCase[]> = {
  '42. pictures that cannot be shown': [
    ['of no bytes', 'a.png', utf8(''), 'attachment-empty', /0 байт/, /заново/],
    ['a JPEG cut short', 'a.jpg', jpeg().slice(0, -3), 'file-broken', /оборван/, /целиком/],
    ['a JPEG of its head', 'a.jpg', jpeg().slice(0, 12), 'file-broken', /оборван/, /целиком/],
    ['a PNG cut short', 'a.png', png().slice(0, -12), 'file-broken', /оборван/, /целиком/],
    ['a PNG with a byte spoilt', 'a.png', flipped(png(), 45), 'file-broken', /сумма/, /заново/],
    ['a WebP cut short', 'a.webp', webp().slice(0, -2), 'file-broken', /оборван/, /целиком/],
    [
      'a PDF by the name of JPEG',
      'a.jpg',
      pdf(),
      'file-kind',
      /документ PDF, а файл назван \.jpg/,
      /news\/a\.pdf$/,
    ],
    [
      'a PNG by the name of JPEG',
      'a.jpg',
      png(),
      'file-kind',
      /картинка PNG, а файл назван \.jpg/,
      /news\/a\.png$/,
    ],
    ['a JPEG by the name of PNG', 'a.png', jpeg(), 'file-kind', /картинка JPEG/, /news\/a\.jpg$/],
    ['a photograph of a telephone', 'a.jpg', HEIC, 'file-kind', /HEIC/, /JPEG/],
    ['a page of a site', 'a.png', utf8('<!DOCTYPE html><p>404'), 'file-kind', /HTML/, /PDF/],
    ['words', 'a.png', utf8('Фото'), 'file-kind', /Это не PNG/, /сохраните/],
    [
      'of 40 million points',
      'a.png',
      png(8000, 5001, [], false),
      'picture-large',
      /8000 × 5001/,
      /2000/,
    ],
    [
      'of ten megabytes',
      'a.jpg',
      jpeg(9, 9, ...Array(170).fill(segment(0xfe, utf8('x'.repeat(65_000))))),
      'picture-large',
      /10,5\sМБ/,
      /2000/,
    ],
  ],
};

for (const [name, table] of Object.entries(bytesOf)) fileCases(name, 'error', table);

fileCases('pictures that move', 'warning', [
  [
    'a PNG',
    'a.png',
    png(2, 2, [['acTL', Uint8Array.of(0, 0, 0, 2, 0, 0, 0, 0)]]),
    'picture-moving',
    /один её кадр/,
    /PNG.*MP4/,
  ],
  ['a WebP', 'a.webp', webp(2, 2, ['ANMF', new Uint8Array(24)]), 'picture-moving', /кадр/, /MP4/],
]);

test.each([
  ['a PNG', 'a.png', png()],
  ['a JPEG', 'a.jpg', jpeg()],
  ['a JPEG under its longer ending', 'a.jpeg', jpeg(3, 2, segment(0xe1, exif(6, true)))],
  ['a WebP', 'a.webp', webp()],
])('%s as programs save it is fine', (_, name, bytes) => {
  expect(
    checkWith({ [`news/${name}`]: bytes }).filter(({ rule }) => rule !== 'attachment-orphan'),
  ).toEqual([]);
});

const SVG = (inside: string, head = '') =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n${inside}\n</svg>\n`;
const svg: [what: string, text: string, line: number, message: RegExp][] = [
  ['a script', SVG('<script>x()</script>'), 2, /<script>/],
  [
    'a script under another name',
    SVG('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'),
    2,
    /script/,
  ],
  ['a handler', SVG('<g\nonload="x()"/>'), 3, /onload/],
  ['a page inside', SVG('<foreignObject/>'), 2, /foreignObject/],
  ['HTML inside', SVG('<h:b xmlns:h="http://www.w3.org/1999/xhtml"/>'), 2, /HTML/],
  ['a picture from outside', SVG('<image href="https://a.ru/a.png"/>'), 2, /https:\/\/a\.ru/],
  ['an address of a script', SVG('<a xlink:href="java&#115;cript:x()"/>'), 2, /javascript/],
  ['a link that changes', SVG('<set attributeName="href" to="x"/>'), 2, /меняет/],
  ['a style from outside', SVG('<style>@import "https://a.ru/a.css";</style>'), 2, /@import/],
  ['a style by another spelling', SVG('<style>@\\69mport "a.css";</style>'), 2, /@import/],
  ['a colour from outside', SVG('<g fill="url(https://a.ru/#a)"/>'), 2, /url/],
  ['a list of styles', SVG('<g/>', '<?xml-stylesheet href="a.css"?>'), 1, /xml-stylesheet/],
  ['a DOCTYPE', SVG('<g/>', '<!DOCTYPE svg>\n'), 1, /DOCTYPE/],
  ['words of its own', SVG('<g/>', '<!DOCTYPE svg [<!ENTITY a "b">]>\n'), 1, /ENTITY/],
];
describe('44. drawings in the public folder', () => {
  test.each(svg)('%s', (_, text, line, message) => {
    expect(checkPublicFile({ file: 'a.svg', bytes: utf8(text) })).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: 'a.svg',
        line,
        rule: 'svg-unsafe',
        message: expect.stringMatching(message),
        fix: expect.stringMatching(/Удалите/),
      }),
    );
  });

  test('one cut short is told', () => {
    expect(checkPublicFile({ file: 'a.svg', bytes: utf8('<svg><g>') })[0]?.rule).toBe(
      'file-broken',
    );
  });

  test.each([
    [
      'a plain one',
      SVG('<use href="#a" fill="url(#b)"/><image href="data:image/png;base64,AA=="/>'),
    ],
    ['one with a style', SVG('<style>.a { fill: url(#b) }</style>', '<?xml version="1.0"?>\n')],
  ])('%s is fine', (_, text) => {
    expect(checkPublicFile({ file: 'a.svg', bytes: utf8(text) })).toEqual([]);
  });

  test('beside an entry a drawing is refused: a reader would open it as a page', () => {
    expect(checkWith({ 'news/a.svg': SVG('<g/>') })).toContainEqual(
      expect.objectContaining({ rule: 'attachment-kind', fix: expect.stringMatching(/PNG/) }),
    );
  });
});

describe('the same in the public folder', () => {
  test.each([
    ['a picture cut short', 'a.jpg', jpeg().slice(0, -2), 'file-broken'],
    ['a PDF by the name of JPEG', 'a.jpg', pdf(), 'file-kind'],
    ['a photograph that cannot be cleaned', 'a.heic', HEIC, 'file-kind'],
    ['a photograph under a strange name', 'a.dat', HEIC, 'file-kind'],
    ['a photograph by a name that hides it from cleaning', 'a.jfif', jpeg(), 'file-kind'],
    ['a document by a name that hides it from the check', 'a.dat', pdf(), 'file-kind'],
    ['a film with its place', 'a.mp4', mp4('udta....\xa9xyz+51.5+046.0/'), 'video-place'],
    [
      'a film with its place, as iPhones say it',
      'a.mp4',
      mp4('mdtacom.apple.quicktime.location.ISO6709'),
      'video-place',
    ],
    ['a program', 'a.exe', utf8('MZ'), 'attachment-kind'],
    ['a program under a strange name', 'a.dat', utf8('MZ..'), 'attachment-kind'],
    ['an archive', 'a.zip', utf8('PK'), 'attachment-kind'],
    ['a file of no bytes', 'a.woff2', utf8(''), 'attachment-empty'],
    ['secrets', '.env', utf8('A=1'), 'service-file'],
    ['what macOS leaves', 'images/.DS_Store', utf8('x'), 'service-file'],
  ])('%s', (_, file, bytes, rule) => {
    expect(checkPublicFile({ file, bytes })).toEqual([
      expect.objectContaining({ severity: 'error', file, line: 1, rule }),
    ]);
  });

  test('of a photograph there nobody is asked who is on it', () => {
    expect(checkPublicFile({ file: 'a.jpg', bytes: jpeg() })).toMatchObject([
      { severity: 'warning', file: 'a.jpg', line: 1, rule: 'photo-unasked' },
    ]);
  });

  test('a link instead of a file is refused, what programs ask of a site is let through', () => {
    const link = { file: 'a.png', bytes: utf8(''), special: 'link' as const };
    expect(checkPublicFile(link)[0]?.rule).toBe('special-file');
    for (const file of ['.well-known/security.txt', 'fonts/a.woff2', 'favicon.ico'])
      expect(checkPublicFile({ file, bytes: utf8('x') })).toEqual([]);
  });
});
