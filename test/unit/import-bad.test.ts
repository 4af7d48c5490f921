import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Unreadable } from '../../src/domain/import-doubt.ts';
import { openOrder } from '../../src/integrations/import/open.ts';
import { imported } from './imported.ts';
import { temporaryFolders } from './temporary.ts';
import { word } from './word.ts';

const newFolder = temporaryFolders();

const temporary = newFolder();
const HEADING = ['№ п/п', 'Мероприятие', 'Срок', 'Исполнители'];
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const bad: [
  what: string,
  name: string,
  bytes: () => Promise<Uint8Array | string> | Uint8Array | string,
  says: RegExp,
][] = [
  ['an empty file', 'пустой.docx', () => '', /Файл пуст\./],
  ['blanks only', 'пробелы.txt', () => ' \n\n', /одни пробелы/],
  [
    'a text without a table',
    'письмо.txt',
    () => 'Уважаемые коллеги!\nПросим прислать отчёт.',
    /нет таблицы.*табуляции/,
  ],
  ['a Word letter without a table', 'письмо.docx', () => word('Уважаемые коллеги!'), /нет таблицы/],
  [
    'another table',
    'список.docx',
    () =>
      word([
        ['Школа', 'Телефон'],
        ['№ 1', '22-22'],
      ]),
    /ни один её столбец не узнан|не хватает столбцов/,
  ],
  [
    'a table without two columns',
    'неполная.docx',
    () =>
      word([
        ['№ п/п', 'Мероприятие', 'Место'],
        ['1.1', 'Отбор', 'Зал'],
      ]),
    /не хватает столбцов: «Срок реализации», «Исполнители»\. Узнаны: «№ п\/п», «Мероприятие»\. Не узнаны: «Место»/,
  ],
  [
    'a heading and no events',
    'шапка.docx',
    () => word([HEADING, ['', '', '', '']]),
    /нет ни одного события/,
  ],
  [
    'a document with a password',
    'пароль.docx',
    () => Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]),
    /защищён паролем/,
  ],
  [
    'an old Word document renamed',
    'старый.docx',
    () => Buffer.concat([OLE, Buffer.alloc(512), Buffer.from('WordDocument', 'utf16le')]),
    /старый формат Word \(\.doc\), переименованный в \.docx/,
  ],
  ['a PDF renamed', 'скан.docx', () => '%PDF-1.7 …', /файл PDF/],
  ['a page renamed', 'страница.docx', () => '<html></html>', /внутри другое/],
  [
    'a spreadsheet renamed',
    'таблица.docx',
    () => Buffer.from('PK\u0003\u0004xl/workbook.xml', 'latin1'),
    /другой файл Office/,
  ],
  [
    'half of a document',
    'обрывок.docx',
    async () => (await word([HEADING])).subarray(0, 3000),
    /повреждён/,
  ],
  ['a document named .txt', 'приказ.txt', () => word([HEADING]), /переименуйте его в \.docx/],
  ['an ending that is not read', 'приказ.odt', () => 'текст', /\.docx, \.html или \.txt/],
];

test.each(bad)(
  'Says in Russian what is wrong and what to do with %s',
  async (_, name, bytes, says) => {
    const file = join(temporary, name);
    writeFileSync(file, await bytes());
    const reading = openOrder(file).then(({ parts }) => imported(parts));
    await expect(reading).rejects.toThrow(Unreadable);
    await expect(reading).rejects.toThrow(says);
  },
);
