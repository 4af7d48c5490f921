import type { Nodes, Paragraph, Text } from 'mdast';
import { blockNamed } from '../../schema/blocks.ts';
import type { Say } from '../links.ts';
import { plainText } from '../plain-text.ts';
import { typedOf } from './faults.ts';
import { meant, written } from './written.ts';

/** What is wrong with a block: where it ends, what its line says, what it holds. */
export const checkBlock = (node: Nodes, lines: readonly string[], say: Say) => {
  if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return;
  const block = blockNamed(node.name);
  const faults = node.data?.faults ?? [];
  const nested = faults.some(({ rule }) => rule === 'block-inside' || rule === 'block-line');
  if (node.type === 'containerDirective' && block && !nested && !isClosed(node, lines)) {
    const message = `Блок «${node.name}» не закрыт: он забрал весь текст до конца.`;
    say(node, 'error', 'block-open', message, 'Поставьте после его текста строку «:::».');
    return;
  }
  for (const { rule, message, fix } of faults) say(node, 'error', rule, message, fix);
  const typed = typedOf(node);
  const twice = Object.keys(typed).find((name) => named(name, lineOf(node, lines)) > 1);
  if (twice) {
    const message = `Свойство «${twice}» написано дважды: останется последнее.`;
    say(node, 'error', 'block-attribute', message, `Оставьте одно: ${twice}="${typed[twice]}"`);
  }
  if (node.name === 'видео' && typed.файл && !typed.субтитры && !typed.расшифровка) {
    const message = 'У видео нет ни субтитров, ни расшифровки: его не поймёт тот, кто не слышит.';
    say(node, 'warning', 'video-words', message, 'расшифровка="rasshifrovka.txt"');
  }
};

const lineOf = (node: Nodes, lines: readonly string[]): string =>
  lines[(node.position?.start.line ?? 1) - 1] ?? '';

const named = (name: string, line: string): number =>
  line.split(/[\s{]/).filter((piece) => piece.startsWith(`${name}=`)).length;

/** Whether a block ends with its own line of colons, and not with the text. */
const isClosed = (node: Nodes, lines: readonly string[]): boolean => {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.line === end.line) return false;
  const opened = /^:+/.exec(lineOf(node, lines).slice(start.column - 1))?.[0].length ?? 3;
  const last = (lines[end.line - 1] ?? '').slice(0, end.column - 1);
  return (/:{3,}(?=\s*$)/.exec(last)?.[0].length ?? 0) >= opened;
};

/** A line that begins with two colons or more and is no block: a slip would leave it in the text as it is. */
export const checkBlockLines = (node: Paragraph, lines: readonly string[], say: Say) => {
  if (!/^:{2}/m.test(plainText(node))) return;
  const from = node.position?.start.line ?? 1;
  const to = node.position?.end.line ?? from;
  let slipped = false;
  for (let line = from; line <= to; line++) {
    if (!isBlockLine(lines[line - 1] ?? '')) continue;
    const typed = (lines[line - 1] ?? '').replace(MARKS, '').trimEnd();
    const place = lineAs(typed, line);
    if (/^:+$/.test(typed)) {
      if (slipped) continue;
      say(place, 'error', 'block-line', `Лишняя строка «${typed}»: закрывать нечего.`, NOTHING);
    } else {
      slipped = true;
      const message = `Строка «${typed.slice(0, 60)}» не стала блоком. За двоеточиями без пробелов идут имя, [название] и {свойства} в прямых кавычках, больше ничего.`;
      say(place, 'error', 'block-line', message, corrected(typed));
    }
  }
};

/** A line of a text as a node, for a message to stand at. */
export const lineAs = (value: string, line: number): Text => {
  const start = { line, column: 1 };
  return { type: 'text', value, position: { start, end: start } };
};

/** Whether a line begins as a block does, in a list or a quotation too. */
export const isBlockLine = (line: string): boolean => line.replace(MARKS, '').startsWith('::');

/** What a list or a quotation puts before its text. */
const MARKS = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?/;
const NOTHING = 'Удалите строку или проверьте имя блока выше.';
const SHAPE = /^:+\s*([\p{L}\p{N}_-]*)\s*(?:\[([^\]]*)\]?)?\s*(?:\{([^}]*)\}?)?(.*)$/u;
const ATTRIBUTE = /([\p{L}-]+)\s*=\s*(?:["'«“„]([^"'»“”]*)["'»“”]?|(\S+))/gu;

/** The block that a line with a slip most likely means; its other words go under it. */
export const corrected = (typed: string): string => {
  const [, name = '', label = '', braces = '', rest = ''] = SHAPE.exec(typed) ?? [];
  const block = blockNamed(name) ?? meant(name);
  if (!block) return 'Уберите двоеточия в начале строки.';
  const attributes: Record<string, string> = Object.fromEntries(
    [...braces.matchAll(ATTRIBUTE)].map(([, key = '', inside, bare]) => [
      key,
      inside ?? bare ?? '',
    ]),
  );
  const [, address] = /^\(([^)\s]+)\)\s*$/.exec(rest) ?? [];
  if (address) attributes['()'] = address;
  const words = address ? '' : rest.trim();
  if (block.form === 'line') return written(block, label || words, attributes);
  return `${written(block, '', attributes)}${words || label ? `\n${words || label}` : ''}`;
};
