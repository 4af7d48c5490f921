import type { Paragraph } from 'mdast';
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
