import type { Issue } from './issue.ts';

/** Where the fields of a Markdown file stand, or what is wrong with the lines around them. */
export interface Fenced {
  fields: string[];
  body: string;
  /** Line of the file that the body begins on. */
  bodyLine: number;
}

/** The line that opens and closes the fields of a Markdown file. */
export const FENCE = /^---[ \t]*$/;
/** What editors and their programs write for `---`. */
const LIKE = /^[\s\u200b\ufeff]*(?:[-—–‒−_=*+~]\s?){2,}\s*$|^[\s\u200b]*(?:—|–|\.\.\.|---.*)\s*$/u;
const KEY = /^ *(?:- +)*["']?[\p{L}_$][\p{L}\p{N}_. -]*["']?\s*[:：]/u;
/** Names of fields are Latin words; text is not. */
const OWN_KEY = /^[A-Za-z_][\w-]*\s*:/;

/** Finds the two lines `---` of a Markdown file. */
export const unfence = (file: string, lines: readonly string[]): Fenced | Issue => {
  const fault = (index: number, message: string, fix = '---'): Issue => ({
    severity: 'error',
    file,
    line: index + 1,
    rule: 'fence',
    message,
    fix,
  });
  const first = lines[0] ?? '';
  if (!FENCE.test(first)) return fault(...opening(lines));
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  const fields = end < 0 ? lines.slice(1) : lines.slice(1, end);
  const wrong = fields.findIndex((line) => LIKE.test(line));
  if (wrong >= 0 && end < 0)
    return fault(
      wrong + 1,
      `Поля закрыты строкой «${cut(fields[wrong] ?? '')}», а нужна строка «---» без отступа.`,
      parted(fields[wrong] ?? ''),
    );
  const text = fields.findIndex(
    (line, index) =>
      ((fields[index - 1] ?? '').trim() === '' || end < 0) &&
      index > 0 &&
      fields.slice(0, index).some((above) => OWN_KEY.test(above)) &&
      isText(line),
  );
  if (text >= 0) {
    return fault(
      text + 1,
      end < 0
        ? `Поля не закрыты: перед текстом «${cut(fields[text] ?? '')}» нужна строка «---».`
        : `Поля не закрыты: текст «${cut(fields[text] ?? '')}» до строки ${end + 1} пропал бы. Перед ним нужна строка «---».`,
    );
  }
  if (end < 0) return fault(0, 'Поля открыты строкой «---», но не закрыты второй такой строкой.');
  return { fields, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
};

const isText = (line: string): boolean =>
  /^(?:#{2,6} |>|!?\[|\*\*|\d+[.)] )/.test(line) ||
  (/^[^\s#-]/.test(line) && !OWN_KEY.test(line) && !/^["'[{?]/.test(line));

const opening = (lines: readonly string[]): [index: number, message: string, fix?: string] => {
  const first = lines[0] ?? '';
  if (first.startsWith('+++'))
    return [
      0,
      'Поля записаны в формате TOML («+++»), а нужен YAML: строки «поле: значение» между двумя строками «---».',
    ];
  if (first.startsWith('{'))
    return [
      0,
      'Поля записаны в фигурных скобках, а нужны строки «поле: значение» между двумя строками «---».',
    ];
  if (LIKE.test(first))
    return [
      0,
      `Первая строка «${cut(first)}», а должна быть «---»: три дефиса без отступа.`,
      parted(first),
    ];
  const later = lines.findIndex((line) => FENCE.test(line));
  if (later > 0 && !lines.slice(0, later).some((line) => KEY.test(line))) {
    const above = lines.slice(0, later).find((line) => line.trim() !== '');
    return above
      ? [
          0,
          `Над полями стоит текст «${cut(above)}», а первой строкой должна быть «---».`,
          'Уберите из начала файла всё, что стоит над «---».',
        ]
      : [
          0,
          'Над полями пустые строки, а первой строкой должна быть «---».',
          'Удалите пустые строки в начале файла.',
        ];
  }
  return [0, `Первая строка «${cut(first)}», а должна быть «---».`];
};

/** The fence, and below it what was written in its line. */
const parted = (line: string): string => {
  const rest = /^-{3}\s*(?!-)(.*(?:[а-яё]|:\s).*)$/i.exec(line)?.[1];
  return rest ? `---\n${rest}` : '---';
};

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
