import { zipSync } from 'fflate';
import { joined, office, relations, utf8 } from '../../made-files.ts';
import { fileCases, fineFiles } from '../file-cases.ts';

const CFB = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** An office file whose last part says that it unpacks to 201 MB. */
const bomb = (): Uint8Array => {
  const whole = Buffer.from(office('docx', { 'word/media/a.xml': 'x' }));
  whole.writeUInt32LE(201 * 1024 * 1024, whole.lastIndexOf('PK\x01\x02') + 24);
  return new Uint8Array(whole);
};
const rtf = (inside: string) => utf8(`{\\rtf1 ${inside}}`);

fileCases('45. office files that call for something, are locked or are none', 'error', [
  [
    'a template from outside',
    'a.docx',
    office('docx', {
      'word/_rels/settings.xml.rels': relations(['attachedTemplate', 'https://a.ru/t.dotm']),
    }),
    'office-outside',
    /шаблон.*https:\/\/a\.ru\/t\.dotm/,
    /Normal/,
  ],
  [
    'a template hidden by entities',
    'a.docx',
    office('docx', {
      'word/_rels/settings.xml.rels': relations([
        'attachedTemplate',
        '&#104;ttp://a.ru/t',
        '&#69;xternal',
      ]),
    }),
    'office-outside',
    /http:\/\/a\.ru\/t/,
    /Normal/,
  ],
  [
    'a picture from outside',
    'a.docx',
    office('docx', {
      'word/_rels/document.xml.rels': relations(['image', 'https://a.ru/a.png']),
    }),
    'office-outside',
    /a\.png/,
    /Разорвите/,
  ],
  [
    'a table that asks another',
    'a.xlsx',
    office('xlsx', {
      'xl/externalLinks/_rels/externalLink1.xml.rels': relations([
        'externalLinkPath',
        'file:///C:/Users/a/b.xlsx',
      ]),
    }),
    'office-outside',
    /b\.xlsx/,
    /Разорвите/,
  ],
  [
    'a picture from outside in LibreOffice',
    'a.odt',
    office('odt', { 'content.xml': '<draw:image xlink:href="https://a.ru/a.png"/>' }),
    'office-outside',
    /a\.png/,
    /Разорвите/,
  ],
  [
    'a password',
    'a.docx',
    joined(CFB, [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('')),
    'office-locked',
    /паролем/,
    /Снимите/,
  ],
  [
    'a password of LibreOffice',
    'a.odt',
    office('odt', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    'office-locked',
    /паролем/,
    /Снимите/,
  ],
  [
    'an old file under a new name',
    'a.docx',
    joined(CFB, 'WordDocument'),
    'file-kind',
    /старого Office/,
    /\.docx/,
  ],
  ['a bomb', 'a.docx', bomb(), 'file-broken', /прячет/, /заново/],
  [
    'an archive cut short',
    'a.docx',
    joined('PK\x03\x04', 'x'),
    'file-broken',
    /оборван/,
    /целиком/,
  ],
  ['another archive', 'a.docx', zipSync({ 'a.txt': utf8('x') }), 'file-kind', /архив/, /заново/],
  [
    'an RTF with a template from outside',
    'a.rtf',
    rtf('{\\*\\template http://a.ru/t}'),
    'office-outside',
    /http:\/\/a\.ru/,
    /PDF/,
  ],
  ['an archive', 'a.zip', utf8('PK'), 'attachment-kind', /\.zip/, /по одному/],
  ['a program', 'a.exe', utf8('MZ'), 'attachment-kind', /\.exe/, /./],
  ['a page', 'a.html', utf8('<p>'), 'attachment-kind', /\.html/, /PDF/],
  [
    'a program under another name',
    'a.pdf',
    utf8('MZ..'),
    'file-kind',
    /программа Windows/,
    /удалите/,
  ],
]);

fineFiles([
  [
    'a document with a link',
    'a.docx',
    office('docx', { 'word/_rels/document.xml.rels': relations(['hyperlink', 'https://a.ru']) }),
  ],
  [
    'a document of LibreOffice with a link',
    'a.odt',
    office('odt', {
      'content.xml': '<text:a xlink:href="https://a.ru"/>',
      'Basic/script-lb.xml': '',
    }),
  ],
  ['a table of numbers and telephones', 'a.csv', utf8('-5;+7 (8452) 00-00-00;-;- нет;−3\n')],
  ['a document RTF', 'a.rtf', rtf('Слова')],
]);
