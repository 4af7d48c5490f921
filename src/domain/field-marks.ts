import type { Parsed } from './front-matter.ts';
import type { Issue } from './issue.ts';
import type { ProseField } from './prose-fields.ts';
import { valueFault } from './yaml-values.ts';

/** Marks of a text that fields do not read, and the same without them. */
const MARKS: readonly [mark: RegExp, plain: string][] = [
  [/!?\[([^\]\n]+)\]\((?:https?:|\/|www\.|mailto:)[^)\n]*\)/g, '$1'],
  [/(\*\*|__)(?=\S)([^*_\n]+)\1/g, '$2'],
  [/^#{1,6}\s+/g, ''],
  [/&(?:nbsp|thinsp|#160);/g, '\u00a0'],
  [/&laquo;/g, '«'],
  [/&raquo;/g, '»'],
  [/&[mn]dash;/g, '—'],
  [/&quot;/g, '"'],
  [/&amp;/g, '&'],
  [/&[a-z]{2,8};|&#\d{2,5};/g, ''],
];
/** A tag as browsers know it, opened or closed. */
const TAG =
  /<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|s|script|small|span|strong|style|su[bp]|table|t[dr]|u|ul)(?:\s[ -~]*?)?\/?>/gi;

/** Tags and marks of Markdown in fields, which are plain words: readers would see them as typed. */
export const checkFieldMarks = (parsed: Parsed, words: readonly ProseField[]): Issue[] =>
  words.flatMap(({ text, path, label }) => {
    const place = { file: parsed.file, line: parsed.lineOf(path), ...(label && { field: label }) };
    const bare = [...MARKS, [TAG, ' '] as const].reduce(
      (at, [mark, plain]) => at.replace(mark, plain),
      text,
    );
    if (bare === text) return [];
    const key = path.findLast((part) => typeof part === 'string');
    const before = typeof path.at(-1) === 'number' ? '- ' : `${String(key)}: `;
    const plain = bare.replace(/ +(?=[ .,;:!?]|$)/g, '').trim();
    const fix =
      text.includes('\n') || plain === ''
        ? 'Уберите знаки, слова оставьте.'
        : before + (valueFault(plain, [])?.value ?? plain);
    const message = `Поле — простые слова: знаки разметки читатель увидит как есть. «${text.slice(0, 60)}».`;
    const issue: Issue = { severity: 'warning', ...place, rule: 'field-marks', message, fix };
    return [issue];
  });
