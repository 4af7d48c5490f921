import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Doubt, Unreadable } from '../../domain/import-doubt.ts';
import type { Part } from '../../domain/import-grid.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readText } from './text.ts';

const LARGEST = 100_000_000;
const SAVE_AS = 'Откройте его в Word или LibreOffice и сохраните как DOCX.';

/** Reads an order's file by its ending, after a look at what it is. Throws Unreadable, or the disk's own error. */
export const openOrder = async (file: string): Promise<{ parts: Part[]; doubts: Doubt[] }> => {
  const { bytes, form } = bytesOf(file, ORDER);
  if (form === '.docx') return readDocx(bytes);
  const { text, doubts } = textOf(bytes);
  if (text.trim() === '') throw new Unreadable('Файл пуст: в нём одни пробелы.');
  return { parts: form === '.txt' ? readText(text) : readHtml(text), doubts };
};

/** What a file should be: the endings that will do, in words too, and what should remain in it. */
export interface Wanted {
  endings: readonly string[];
  words: string;
  keep: string;
}

const ORDER: Wanted = {
  endings: ['.docx', '.html', '.htm', '.txt'],
  words: '.docx, .html или .txt',
  keep: 'таблицы',
};

/** The bytes of a file and its ending, after a look at what it is. Throws Unreadable, or the disk's own error. */
export const bytesOf = (file: string, wanted: Wanted): { bytes: Buffer; form: string } => {
  const bytes = readFileSync(file);
  const form = extname(file).toLowerCase();
  if (bytes.length === 0) throw new Unreadable('Файл пуст.');
  if (bytes.length > LARGEST)
    throw new Unreadable(
      `Файл больше ${LARGEST / 1_000_000} мегабайт. Уберите из него картинки и всё, кроме ${wanted.keep}.`,
    );
  const other = mistaken(bytes, form, wanted);
  if (other) throw new Unreadable(other);
  return { bytes, form };
};

/** What a file is instead of what its name promises, null when it may be right. */
const mistaken = (bytes: Buffer, form: string, { endings, words }: Wanted): string | null => {
  const begins = (signature: string) =>
    bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
  const inside = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    if (inside('EncryptedPackage'))
      return 'Файл защищён паролем. Откройте его в Word, снимите пароль (Файл → Сведения → Защита документа) и сохраните.';
    return `Это старый формат Word (.doc)${form === '.docx' ? ', переименованный в .docx' : ''}. ${SAVE_AS}`;
  }
  if (begins('{\\rtf')) return `Это файл RTF. ${SAVE_AS}`;
  if (begins('%PDF')) return `Это файл PDF, а нужен ${words}. ${SAVE_AS}`;
  if (!endings.includes(form)) return `Окончание имени «${form}» не подходит: нужен файл ${words}.`;
  const zip = begins('PK');
  if (form === '.docx' && !zip)
    return `Это не документ Word: имя кончается на .docx, а внутри другое. ${SAVE_AS}`;
  if (form === '.docx' && !bytes.includes('word/'))
    return 'Это не документ Word, а другой файл Office (таблица, презентация) или архив. Нужен документ с таблицей.';
  if (form !== '.docx' && zip)
    return `Это архив или документ Office, а имя кончается на ${form}. Если это документ Word, переименуйте его в .docx.`;
  return null;
};

/** The text of a file in UTF-8, UTF-16 or Windows-1251. */
export const textOf = (bytes: Buffer): { text: string; doubts: Doubt[] } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), doubts: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), doubts: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), doubts: [] };
  } catch {
    const doubt: Doubt = {
      rule: 'file',
      at: null,
      what: 'Файл записан не в UTF-8.',
      decision: 'Прочитан в кодировке Windows-1251: проверьте, нет ли в тексте странных знаков.',
    };
    return { text: new TextDecoder('windows-1251').decode(bytes), doubts: [doubt] };
  }
};
