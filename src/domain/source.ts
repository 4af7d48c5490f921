import type { Issue } from './issue.ts';

/** A file of the content folder as the disk holds it. */
export interface SourceFile {
  /** Path inside the content folder, with forward slashes. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 in hexadecimal, for files that are no entries; who reads the disk counts it. */
  sha256?: string;
  /** What stands there instead of a plain file. */
  special?: 'link' | 'device';
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029]/;

/** The text of a file with its line ends made `\n`, and what is wrong with its bytes. */
export const decode = ({ file, bytes }: SourceFile): { text: string | null; issues: Issue[] } => {
  const issues: Issue[] = [];
  const say = (severity: Issue['severity'], rule: string, message: string, fix: string, line = 1) =>
    issues.push({ severity, file, line, rule, message, fix });
  if (isUtf16(bytes)) {
    say('error', 'encoding', 'Файл сохранён в UTF-16.', 'Сохраните файл в кодировке UTF-8.');
    return { text: null, issues };
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    say(
      'error',
      'encoding',
      'Файл сохранён не в UTF-8, похоже на Windows-1251.',
      'Сохраните файл в кодировке UTF-8.',
    );
    return { text: null, issues };
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    say(
      'warning',
      'bom',
      'В начале файла невидимая метка BOM.',
      'Сохраните файл в «UTF-8 без BOM».',
    );
  }
  if (text.includes('\r\n')) {
    say(
      'warning',
      'line-ends',
      'Концы строк в стиле Windows (CRLF).',
      'Сохраните файл с концами строк LF.',
    );
  }
  text = text.replaceAll('\r\n', '\n');
  if (text.includes('\r')) {
    say(
      'error',
      'line-ends',
      'Концы строк в стиле старых Mac (CR).',
      'Сохраните файл с концами строк LF.',
    );
    return { text: null, issues };
  }
  text.split('\n').forEach((line, index) => {
    const found = CONTROL.exec(line);
    if (!found) return;
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    say(
      'error',
      'control-character',
      `Невидимый управляющий знак U+${code}.`,
      'Удалите этот знак или наберите строку заново.',
      index + 1,
    );
  });
  return { text: text.normalize('NFC'), issues };
};

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
