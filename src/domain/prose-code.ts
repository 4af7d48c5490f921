import type { Code, Paragraph } from 'mdast';
import type { Say } from './links.ts';
import { plainText } from './plain-text.ts';

const CODE =
  /^(?:import\s.*(?:from\s+)?["'«][^"'»]+["'»];?|export\s+(?:default|const|function|let)\b.*)$/;

/** A line of a program that came with a text from elsewhere: readers would see it as it is. */
export const checkCode = (node: Paragraph, say: Say) => {
  const line = plainText(node)
    .split('\n')
    .find((one) => CODE.test(one.trim()));
  if (line === undefined) return;
  const message = `Строка «${line.trim().slice(0, 60)}» — код. Раздел его не выполняет.`;
  say(node, 'error', 'code-line', message, 'Удалите строку: всё нужное есть в блоках.');
};

/** Code that a fence opens and none closes: all the text below it goes with it. */
export const checkFence = (node: Code, lines: readonly string[], say: Say) => {
  const { start, end } = node.position ?? {};
  if (!start || !end) return;
  const open = /^(?:`{3,}|~{3,})/.exec((lines[start.line - 1] ?? '').slice(start.column - 1))?.[0];
  if (!open) return;
  const last = lines[end.line - 1] ?? '';
  const closed = new RegExp(`(?:^|[\\s>])${open[0]}{${open.length},}\\s*$`).test(last);
  if (closed && end.line > start.line) return;
  const message = `Код открыт строкой «${open}» и не закрыт: весь текст под ней стал бы кодом.`;
  const fix = `Под последней строкой кода поставьте строку «${open}». Это не код — удалите строку «${open}».`;
  say(node, 'error', 'code-open', message, fix);
};
