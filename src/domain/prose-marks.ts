import type { Code, Heading, Nodes, Paragraph } from 'mdast';
import { tagFix } from './html-instead.ts';
import type { Say } from './links.ts';
import { plainText } from './plain-text.ts';

/** What begins an item of a list in other programs, and how many lines in a row make it one here. */
const LIST_MARKS: readonly [mark: RegExp, rows: number, ours: string][] = [
  [/^[•●○▪■◦‣⁃∙·▫►➢✓✔]\s*(?=\S)/, 1, '- '],
  [/^[–—]\s+(?=\S)/, 2, '- '],
  [/^-(?=[^\s\d-])/, 2, '- '],
  [/^(\d{1,2})[.)](?=[^\s\d.)])/, 2, '$1. '],
  [/^(?=[а-яё]\)\s)/i, 2, '- '],
];

/** Items of a list written with the marks of other programs: on the page they would run into one paragraph. */
export const checkListMarks = (node: Paragraph, say: Say): void => {
  const rows = plainText(node).split('\n');
  for (const [mark, least, ours] of LIST_MARKS) {
    const first = rows.findIndex((row) => mark.test(row));
    if (first < 0) continue;
    const run = rows.slice(first).findIndex((row) => !mark.test(row));
    const items = rows.slice(first, run < 0 ? undefined : first + run);
    if (items.length < least || (first > 0 && items.length < 2)) continue;
    const message = `Список не получится: «${items[0]?.slice(0, 40)}». Пункт начинается с дефиса или числа с точкой, потом пробел.`;
    const fix = items.map((row) => row.replace(mark, ours)).join('\n');
    say(lower(node, first), 'warning', 'list-mark', message, first > 0 ? `\n${fix}` : fix);
    return;
  }
};

/** The node as if it began some lines below. */
const lower = (node: Nodes, lines: number): Nodes => {
  if (!node.position || lines === 0) return node;
  const { start } = node.position;
  const position = { ...node.position, start: { ...start, line: start.line + lines } };
  return { ...node, position };
};

/** A paragraph of bold words alone, which looks like a heading and is none to those who listen. */
export const checkBoldHeading = (node: Nodes, say: Say): void => {
  if (node.type !== 'paragraph') return;
  const [only, ...others] = node.children;
  if (only?.type !== 'strong' || others.length > 0) return;
  const words = plainText(only).trim();
  if (words.length > 80 || /[.!?…;,»\n]/.test(words)) return;
  const message = `Абзац «${words}» выделен целиком. Если это заголовок, отметьте его знаками «##».`;
  say(node, 'warning', 'heading-bold', message, `## ${words.replace(/:$/, '')}`);
};

/** A paragraph indented as in a letter, which Markdown takes for code. */
export const checkIndent = (node: Code, lines: readonly string[], say: Say): void => {
  const typed = lines[(node.position?.start.line ?? 1) - 1] ?? '';
  if (!/^(?: {4}|\t)(?!\s*(?:```|~~~))/.test(typed) || !/[а-яё]{3}/i.test(node.value)) return;
  const message = `Отступ делает этот текст кодом: он встанет в рамку без переносов. «${typed.trim().slice(0, 40)}».`;
  const fix = node.value.replace(/^[ \t]+/gm, '');
  say(node, 'warning', 'indented-text', message, fix);
};

/** What stands here for the marks of forums, by the name in the mark. */
const FORUM: Record<string, string> = {
  url: '[что откроется по ссылке](https://…)',
  img: '![что на картинке](kartinka.jpg)',
  b: '**важное слово**',
  u: '**важное слово**',
};
const forumInstead = (typed: string): string =>
  FORUM[/\w+/.exec(typed.toLowerCase())?.[0] ?? ''] ?? 'Удалите эти скобки.';
const wikiInstead = (typed: string): string =>
  `[${typed
    .replace(/[![\]]/g, '')
    .split('|')
    .at(-1)}](/…/)`;
const BOLD = 'Поставьте «**» перед словом и сразу после него, без пробелов внутри.';
/** Marks of other programs, or of Markdown with a slip, and what to write instead. */
const LEFT: readonly [what: RegExp, instead: (typed: string) => string][] = [
  [/\*\*\s*[^*\n]*[^*\s]\s*\*\*/, (typed) => `**${typed.slice(2, -2).trim()}**`],
  [/\*\*(?!\*)[^*\n]{0,30}/, () => BOLD],
  [/(?<![_\p{L}])__(?=\p{L})|(?<=\p{L})__(?![_\p{L}])/u, () => BOLD.replace('**', '__')],
  [/!?\[\[[^\]\n]+\]\]/, wikiInstead],
  [/\[(?:b|i|u|s|url|img|quote|size|color|center|list)(?:=[^\]\n]*)?\]/i, forumInstead],
  [/==[^=\s][^=\n]*==/, (typed) => `**${typed.slice(2, -2)}**`],
  [/~[^~\s]{1,3}~|\^[^^\s]{1,3}\^/, () => 'Верхние и нижние знаки наберите готовыми: м², CO₂.'],
  [/\{(?:[#.][\w-]+|\w+=)[^}\n]*\}/, () => 'Удалите фигурные скобки: вид страницы задаёт сайт.'],
  [
    /^\[TOC\]$|\\(?:newpage|pagebreak)\b/im,
    () => 'Удалите: оглавление и страницы раздел делает сам.',
  ],
  [/(?<![\w:]):[a-z][a-z_]+:(?!\w)/, () => 'Поставьте сам знак: 🙂'],
  [/\{\{[^}\n]*\}\}|\{%[^%\n]*%\}|<%[^%\n]*%>/, () => 'Удалите: раздел ничего не подставляет.'],
];

/** An opened tag that its text never closes: Markdown leaves it in the text. */
const TAG =
  /<\/?(script|style|iframe|form|img|video|object|embed|svg|table|div|span|font|meta|base|link)(?=[\s/>=])|<([a-z]{1,10})\s+[a-z-]+\s*=\s*["']/i;

/** Marks that would stand on the page as they were typed. */
export const checkMarks = (node: Paragraph | Heading, lines: readonly string[], say: Say): void => {
  for (const child of node.children) {
    if (child.type !== 'text') continue;
    const { start, end } = child.position ?? {};
    const typed = lines.slice((start?.line ?? 1) - 1, end?.line).join('\n');
    const tag = TAG.exec(child.value);
    if (tag && !typed.includes('\\<') && !typed.includes('&lt;')) {
      const shown = child.value.slice(tag.index, tag.index + 60).replace(/\s+/g, ' ');
      say(child, 'error', 'raw-html', `В тексте HTML: «${shown}».`, tagFix(tag[1] ?? tag[2] ?? ''));
      return;
    }
    for (const [what, instead] of LEFT) {
      const [found] = what.exec(child.value) ?? [];
      if (found === undefined || /\\[*_[{]/.test(typed)) continue;
      const message = `Знаки разметки останутся в тексте: «${found.slice(0, 40).trim()}».`;
      say(child, 'warning', 'marks-left', message, instead(found));
      return;
    }
  }
};
