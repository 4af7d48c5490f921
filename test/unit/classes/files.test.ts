import { describe, expect, test } from 'vitest';
import { joined, office, packed, pdf, png, utf8 } from '../../made-files.ts';
import { checkWith } from '../bad-content.ts';
import { fileCases, fineFiles } from '../file-cases.ts';

fileCases('42. files cut short', 'error', [
  ['a PDF', 'a.pdf', pdf().slice(0, -8), 'file-broken', /%%EOF/, /целиком/],
  [
    'a PDF without its pages',
    'a.pdf',
    utf8('%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n'),
    'file-broken',
    /страниц/,
    /заново/,
  ],
  [
    'a PDF with an endless list',
    'a.pdf',
    pdf({ more: `8 0 obj\n${'['.repeat(500)}\n` }),
    'file-broken',
    /вложенность/,
    /заново/,
  ],
  [
    'a PDF with a spoilt packing',
    'a.pdf',
    pdf({
      more: packed('<< >>')
        .replace('\n', '\n')
        .replace(/x\x9c[\s\S]{4}/, 'x\x9c\xff\xff\xff\xff'),
    }),
    'file-broken',
    /испорчена/,
    /заново/,
  ],
  ['an office file', 'a.docx', office('docx').slice(0, -30), 'file-broken', /оборван/, /целиком/],
  ['an RTF', 'a.rtf', utf8('{\\rtf1 Слова'), 'file-broken', /оборван/, /целиком/],
  [
    'a table under the name of a document',
    'a.docx',
    office('xlsx'),
    'file-kind',
    /XLSX, а файл назван \.docx/,
    /news\/a\.xlsx$/,
  ],
  ['a PDF under the name of a text', 'a.txt', pdf(), 'file-kind', /PDF/, /news\/a\.pdf$/],
  ['bytes under the name of a text', 'a.csv', joined('a\0b'), 'file-kind', /не текст/, /./],
]);

const MP4 = utf8('\0\0\0\x18ftypmp42\0\0\0\0');
const heavy = new Uint8Array(51 * 1024 * 1024);
heavy.set(MP4);
fileCases('recordings and their subtitles', 'error', [
  ['a film under another name', 'a.webm', MP4, 'file-kind', /видеозапись/, /news\/a\.mp4$/],
  ['a film too large for the section', 'a.mp4', heavy, 'file-large', /51/, /дайте ссылку/],
  ['words that are no subtitles', 'a.vtt', utf8('Слова'), 'file-kind', /не VTT/, /заново/],
]);
fineFiles([
  ['a film', 'a.mp4', MP4],
  ['subtitles', 'a.vtt', utf8('WEBVTT\n\n00:01.000 --> 00:02.000\nСлова\n')],
  ['subtitles with a mark of UTF-8', 'a.vtt', utf8('\ufeffWEBVTT\n\n')],
]);

const junk: [file: string, what: RegExp, fix: RegExp][] = [
  ['news/~$otchet.docx', /Office/, /Закройте документ/],
  ['news/.~lock.otchet.odt#', /LibreOffice/, /Закройте документ/],
  ['news/Thumbs.db', /Windows/, /Удалите/],
  ['Thumbs.db', /Windows/, /Удалите/],
  ['news/desktop.ini', /Windows/, /Удалите/],
  ['documents/.DS_Store', /macOS/, /Удалите/],
  ['news/._a.jpg', /macOS/, /Удалите/],
  ['news/__MACOSX/a.jpg', /macOS/, /Удалите/],
  ['.env', /паролями/, /смените пароли/],
  ['news/.env.local', /паролями/, /смените пароли/],
  ['news/id_rsa', /ключами/, /смените пароли/],
  ['.git/config', /git/, /один репозиторий/],
  ['news/.gitmodules', /git/, /один репозиторий/],
  ['news/a.pdf.crdownload', /копия/, /Удалите/],
];
describe('47. what programs leave behind', () => {
  test.each(junk)('%s', (file, message, fix) => {
    expect(checkWith({ [file]: utf8('x') })).toEqual([
      {
        severity: 'error',
        file,
        line: 1,
        rule: 'service-file',
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      },
    ]);
  });
});

test('three hundred files of mixed kinds are looked into, each alike, whatever stands beside it', () => {
  const kinds = { pdf: pdf(), docx: office('docx'), png: png(), txt: utf8('Слова') };
  const files = Object.fromEntries(
    Array.from({ length: 75 }, (_, index) =>
      Object.entries(kinds).map(([ending, bytes]) => [`news/f${index}.${ending}`, bytes]),
    ).flat(),
  );
  expect(checkWith(files).every(({ rule }) => rule === 'attachment-orphan')).toBe(true);
});
