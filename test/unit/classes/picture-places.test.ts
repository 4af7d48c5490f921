import { describe, expect, test } from 'vitest';
import { png } from '../../made-files.ts';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

const ways: [what: string, address: string, rule: string, message: RegExp, fix: RegExp][] = [
  [
    'on another site',
    'https://a.ru/Klass.jpg',
    'image-outside',
    /чужом сайте/,
    /!\[Класс\]\(klass\.jpg\)$/,
  ],
  [
    'on another site by its name alone',
    '//a.ru/k.jpg',
    'image-outside',
    /чужом сайте/,
    /\(k\.jpg\)$/,
  ],
  ['on an editor’s disk', 'file:///home/a/k.jpg', 'image-path', /file:/, /\(k\.jpg\)$/],
  ['on a disk of Windows', '<C:\\фото\\k.jpg>', 'image-path', /C:/, /\(k\.jpg\)$/],
  [
    'written into the text',
    'data:image/png;base64,AAAA',
    'image-path',
    /data:/,
    /\(kartinka\.jpg\)$/,
  ],
  ['above the folder', '../k.jpg', 'attachment-path', /выводит/, /: k\.jpg$/],
  ['above the public folder', '/../k.jpg', 'image-path', /\.\./, /\(k\.jpg\)$/],
  ['in a home folder', '/home/a/k.jpg', 'image-path', /home/, /\(k\.jpg\)$/],
  ['at its address of a file', '/files/news/k.jpg', 'image-path', /files/, /\(k\.jpg\)$/],
  [
    'in other letters',
    '/images/KLASS.jpg',
    'dead-image',
    /буквы/,
    /^!\[Класс\]\(\/images\/klass\.jpg\)$/,
  ],
  ['in other letters beside', 'Shema.PNG', 'attachment-case', /буквы/, /^shema\.png$/],
  [
    'nowhere',
    '/images/net.webp',
    'dead-image',
    /нет в папке public/,
    /\(\/images\/klass|\(net\.webp\)$/,
  ],
];
describe('42 and 43. pictures of a text that lie elsewhere', () => {
  test.each(ways)('%s', (_, address, rule, message, fix) => {
    const files = { [N]: news(FIELDS, `Слова.\n\n![Класс](${address})`), 'news/shema.png': png() };
    expect(checkWith(files, ['/images/klass.jpg'])).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        file: N,
        line: 9,
        rule,
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      }),
    );
  });
});
