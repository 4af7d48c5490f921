import type { Text } from 'mdast';
import type { Say } from '../links.ts';
import { corrected, isBlockLine, lineAs } from './check.ts';
import { meant } from './written.ts';

const MARK = /(?<![\p{L}\p{N}:])(:+)([\p{L}_-]+)(?:\[[^\]\n]*\])?(?:\{[^}\n]*\})?/gu;

/** A block among other words, in a heading or in a table: it stays there as it was typed, for readers to see. */
export const checkStray = (node: Text, lines: readonly string[], say: Say) => {
  for (const { 0: typed, 1: colons = '', 2: name = '', index } of node.value.matchAll(MARK)) {
    if (!isMark(typed, colons, name, node.value)) continue;
    const line =
      (node.position?.start.line ?? 1) + node.value.slice(0, index).split('\n').length - 1;
    const source = lines[line - 1] ?? '';
    // A backslash before a colon says that no block is meant.
    if (isBlockLine(source) || source.includes('\\:')) continue;
    const message =
      colons === ':'
        ? `«${typed.slice(0, 60)}» не стало блоком: двоеточий не одно, а два или три.`
        : `«${typed.slice(0, 60)}» не стало блоком: у блока своя строка, в таблице и среди слов его не бывает.`;
    say(lineAs(typed, line), 'error', 'block-line', message, corrected(typed));
  }
};

/** One colon stands before many a word; before the name of a block alone on its line or with brackets it is a slip. */
const isMark = (typed: string, colons: string, name: string, text: string): boolean => {
  const bracketed = typed.length > colons.length + name.length;
  if (!meant(name)) return false;
  return colons.length > 1 || bracketed || text.split('\n').some((line) => line.trim() === typed);
};
