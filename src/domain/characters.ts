import type { Explained } from '../schema/yaml-messages.ts';
import type { Issue } from './issue.ts';

/** Letters that nobody sees and that change what is read: controls, turned writing, marks of other encodings. */
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\udb40[\udc00-\udc7f]/;
const EVERY_CONTROL = new RegExp(CONTROL.source, 'g');
const HIDDEN = /[\u200b\u200e\u200f\u2060\ufeff]/g;
/** «РќРѕРІ»: Russian letters in UTF-8 that were read as Windows-1251 and saved so. */
const GARBLED =
  /(?:[РС][\u0402-\u040f\u0452-\u045f\u00a0-\u00bf\u2018-\u203a\u20ac\u2116\u2122]|Р[А-Яа-яё]){4,}/;

/** «Ð¢ÐµÐº»: the same read as Western European; «??? ????»: letters that another encoding had no place for. */
const LOST = /(?:[ÐÑ][^\sA-Za-zА-яЁё]?){4,}|(?:\?{3,}[ ,.-]+){2}|\?{4,} \?{3,}/;

/** The first control character of a text as `U+0007`; null when there is none. */
export const controlIn = (text: string): string | null => {
  const code = CONTROL.exec(text)?.[0].codePointAt(0);
  return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
};

/** What to say of a control character. */
export const controlFault = (code: string): Explained => ({
  rule: 'control-character',
  message: `Невидимый управляющий знак ${code}.`,
  fix: 'Удалите этот знак или наберите строку заново.',
});

/** A line without letters that nobody sees. */
export const withoutHidden = (line: string): string => line.replace(HIDDEN, '');

/** Whether any line of a text needs a look: nearly none does, and the whole is looked through at once. */
const mayBeWrong = (text: string): boolean =>
  CONTROL.test(text) ||
  text.includes('\ufffd') ||
  GARBLED.test(text) ||
  LOST.test(text) ||
  text !== withoutHidden(text) ||
  text !== text.normalize('NFC');

/** What is wrong with the letters of a text, line by line. */
export const checkCharacters = (file: string, text: string): Issue[] => {
  const issues: Issue[] = [];
  if (!mayBeWrong(text)) return issues;
  let composed = false;
  text.split('\n').forEach((line, index) => {
    const at = { file, line: index + 1 };
    const code = controlIn(line);
    if (code) {
      const fix = line.replace(EVERY_CONTROL, '').trim() || 'Удалите этот знак.';
      issues.push({ severity: 'error', ...at, ...controlFault(code), fix });
    }
    if (line.includes('\ufffd') || GARBLED.test(line) || LOST.test(line)) {
      issues.push({
        severity: 'error',
        ...at,
        rule: 'garbled',
        message: `Буквы испорчены при сохранении: «${line.trim().slice(0, 40)}».`,
        fix: 'Наберите строку заново и сохраните файл в кодировке UTF-8.',
      });
    }
    if (line !== withoutHidden(line)) {
      issues.push({
        severity: 'warning',
        ...at,
        rule: 'hidden-character',
        message: 'В строке знак, которого не видно: его принесло с собой скопированное.',
        fix: withoutHidden(line).trim() || 'Удалите строку.',
      });
    }
    if (!composed && line !== line.normalize('NFC')) {
      composed = true;
      issues.push({
        severity: 'warning',
        ...at,
        rule: 'letters-apart',
        message: 'Буквы «й» и «ё» записаны двумя знаками: так сохраняют программы macOS.',
        fix: line.normalize('NFC').trim(),
      });
    }
  });
  return issues;
};
