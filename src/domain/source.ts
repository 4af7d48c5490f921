import { checkCharacters } from './characters.ts';
import type { Issue } from './issue.ts';
import type { FilePart } from './search-files.ts';

/** A file of the content folder as the disk holds it. */
export interface SourceFile {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 in hexadecimal; who reads the disk counts it. */
  sha256?: string;
  /** What stands there instead of a plain file. */
  special?: 'link' | 'device';
  /** What a PDF says, read when it is asked for; null when it cannot be read. Only who can read PDF gives it. */
  pages?: () => readonly FilePart[] | null;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const loose = new TextDecoder('utf-8');
const SAVE = 'Сохраните файл в кодировке UTF-8.';

/** The text of a file that was decoded before with nothing against it, its line ends made `\n`. */
export const textOf = (bytes: Uint8Array): string =>
  loose.decode(bytes).replaceAll('\r\n', '\n').normalize('NFC');

/** The text of a file with its line ends made `\n`, and what is wrong with its bytes. */
export const decode = ({ file, bytes }: SourceFile): { text: string | null; issues: Issue[] } => {
  const issues: Issue[] = [];
  const say = (severity: Issue['severity'], rule: string, message: string, fix: string, line = 1) =>
    issues.push({ severity, file, line, rule, message, fix });
  const wide = wideEncoding(bytes);
  if (wide) {
    say('error', 'encoding', `Файл сохранён в ${wide}.`, SAVE);
    return { text: null, issues };
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    say(...broken(bytes));
    return { text: null, issues };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const fix = 'Сохраните файл в «UTF-8 без BOM» или выполните npm run check -- --fix.';
    say('warning', 'bom', 'В начале файла невидимая метка BOM.', fix);
  }
  if (text.includes('\r\n')) {
    const fix = 'Сохраните файл с концами строк LF или выполните npm run check -- --fix.';
    say('warning', 'line-ends', 'Концы строк в стиле Windows (CRLF).', fix);
  }
  text = text.replaceAll('\r\n', '\n');
  const alone = text.indexOf('\r');
  if (alone >= 0) {
    const line = text.slice(0, alone).split('\n').length;
    const fix = 'Сохраните файл с концами строк LF или выполните npm run check -- --fix.';
    say('error', 'line-ends', 'Концы строк в стиле старых Mac (CR).', fix, line);
    return { text: null, issues };
  }
  issues.push(...checkCharacters(file, text));
  return { text: text.normalize('NFC'), issues };
};

/** UTF-16 or UTF-32 by its mark, or by the zeros between its letters. */
const wideEncoding = (bytes: Uint8Array): string | null => {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked) return bytes.length > 3 && bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32' : 'UTF-16';
  const head = bytes.subarray(0, 400);
  if (!head.includes(0)) return null;
  const letters = head.some((byte) => byte !== 0);
  const zeros = head.filter((byte) => byte === 0).length;
  return letters && zeros > head.length / 6 ? 'UTF-16' : null;
};

const broken = (bytes: Uint8Array): ['error', string, string, string, number] => {
  const text = loose.decode(bytes);
  const line = text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n').length;
  const lost = text.match(/\ufffd/g)?.length ?? 0;
  const kept = text.match(/[а-яё]/gi)?.length ?? 0;
  return kept > lost
    ? [
        'error',
        'encoding',
        'Файл в UTF-8 повреждён: часть букв потеряна.',
        'Наберите эту строку заново и сохраните файл.',
        line,
      ]
    : ['error', 'encoding', 'Файл сохранён не в UTF-8, похоже на Windows-1251.', SAVE, line];
};
