import type { Parsed } from './front-matter.ts';
import type { Issue } from './issue.ts';

const LARGE = 300_000;
const LARGEST = 2_000_000;
const MOST_ROWS = 5_000;
const MOST_MARKS = 2_000;
const size = new TextEncoder();

/** A text too long, or nested too deep, for a page that opens on a phone. */
export const checkBulk = ({
  file,
  body,
  bodyLine,
}: Pick<Parsed, 'file' | 'body' | 'bodyLine'>): Issue[] => {
  // No letter takes more than three bytes a unit: a short text need not be counted.
  const bytes = body.length * 3 > LARGE ? size.encode(body).length : body.length;
  const said = (
    severity: Issue['severity'],
    line: number,
    message: string,
    fix: string,
  ): Issue[] => [{ severity, file, line, rule: 'too-long', message, fix }];
  if (bytes > LARGEST) {
    return said('error', bodyLine, 'Текст больше 2 МБ.', 'Разделите текст на несколько записей.');
  }
  const lines = body.split('\n');
  const deep = lines.findIndex((line) => DEEP.test(line));
  if (deep >= 0) {
    return said(
      'error',
      bodyLine + deep,
      'Слишком много служебных знаков подряд.',
      'Удалите лишние знаки в начале или в середине строки.',
    );
  }
  const crowded = crowdedAt(lines);
  if (crowded >= 0) {
    return said(
      'error',
      bodyLine + crowded,
      `В одном абзаце больше ${MOST_MARKS} строк или служебных знаков (* _ ~ [ ] < & и других).`,
      'Разделите абзац или удалите лишние знаки.',
    );
  }
  const rows = lines.filter((line) => /^[^|]*\|/.test(line)).length;
  if (rows > MOST_ROWS) {
    return said(
      'error',
      bodyLine,
      `В таблице строк: ${rows}.`,
      `На странице помещается до ${MOST_ROWS}. Приложите таблицу файлом.`,
    );
  }
  return bytes > LARGE
    ? said(
        'warning',
        bodyLine,
        'Текст больше 300 КБ: с телефона страница откроется не сразу.',
        'Разделите текст на несколько записей.',
      )
    : [];
};

const ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;
const MARKS = /[*_~[\]<&`!@]|:\/\/|www\./g;

/** The first line of a paragraph with more marks than a reader of Markdown can pair in a moment; -1 when none is. */
const crowdedAt = (lines: readonly string[]): number => {
  let first = 0;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      first = index + 1;
      marks = 0;
    } else if (ITEM.test(line)) {
      first = index;
      marks = line.match(MARKS)?.length ?? 0;
    } else if (!/^\s*\|.*\|\s*$/.test(line) || line.length > 20_000) {
      marks += 1 + (line.match(MARKS)?.length ?? 0);
    }
    if (marks > MOST_MARKS) return first;
    if (line.length > MOST_MARKS && line.split('|', MOST_MARKS).length === MOST_MARKS) return index;
  }
  return -1;
};

/** Fifty quotation marks, twenty levels of a list, or hundreds of asterisks in one word. */
const DEEP =
  /^(?:\s*>){50}|^[ \t]{80,}[-*+\d]|^(?:\s*(?:[-*+>]|\d+[.)])\s){20}|[*_]{200}|(?:[*_]+[^\s*_]?){400}/;
