import { asIso } from '../schema/day-messages.ts';
import { checkBulk } from './bulk.ts';
import { withoutHidden } from './characters.ts';
import { FENCE } from './fence.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { mendLines } from './yaml-lines.ts';

/** A field whose value is a Russian day; the day stands alone on its line. */
const DAY_FIELD =
  /^(\s*(?:- +)?[\w-]*(?:date|from|to|until|day|updated|reviewed)): +["']?(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [а-яё]+ \d{4}(?: года| г\.)?)["']?$/i;

/**
 * A file's text with all that can be mended without changing what it means: marks and line ends, letters in
 * two parts, spaces behind lines, values that YAML would misread, Russian days, headings of the first level,
 * straight quotes and dashes of the text. Mending twice changes nothing more.
 */
export const mended = (text: string, form: 'md' | 'yaml'): string => {
  let [before, after] = [text, once(text, form)];
  for (let round = 1; round < 4 && before !== after; round++)
    [before, after] = [after, once(after, form)];
  return after;
};

const once = (text: string, form: 'md' | 'yaml'): string => {
  const lines = text
    .replace(/^\uFEFF+/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .split('\n');
  if (form === 'yaml') return ended(fields(lines));
  if (!FENCE.test(lines[0] ?? '')) return ended(lines.map(withoutHidden));
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return ended(lines.map(withoutHidden));
  const body = prose(lines.slice(end + 1).join('\n'));
  return ended(['---', ...fields(lines.slice(1, end)), '---', ...body.split('\n')]);
};

const ended = (lines: readonly string[]): string => `${lines.join('\n').replace(/\n+$/, '')}\n`;

const fields = (typed: readonly string[]): string[] => {
  const plain = typed.map(withoutHidden);
  const block = blockLines(plain);
  const trimmed = plain.map((line, index) =>
    block.has(index) ? line : line.replace(/[ \t]+$/, ''),
  );
  const { lines } = mendLines(trimmed);
  return lines.map((safe, index) => {
    const line =
      lettersOf(safe) === lettersOf(trimmed[index] ?? '') ? safe : (trimmed[index] ?? '');
    const [, before, day] = (block.has(index) ? null : DAY_FIELD.exec(line)) ?? [];
    const iso = day ? asIso(day) : null;
    return iso && exists(iso) ? `${before}: ${iso}` : line;
  });
};

/** What an editor typed, without marks that only YAML reads: mending may not lose any of it. */
const lettersOf = (line: string): string => line.replace(/[\s"'\\:：\u00a0]/gu, '');

const exists = (iso: string): boolean => {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === iso;
};

/** Lines inside blocks of text opened by | or >, where every letter counts. */
const blockLines = (lines: readonly string[]): Set<number> => {
  const found = new Set<number>();
  let depth = -1;
  for (const [index, line] of lines.entries()) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    if (depth >= 0 && (line.trim() === '' || indent > depth)) found.add(index);
    else depth = /:\s*[|>][+\-\d]*\s*$/.test(line) ? indent : -1;
  }
  return found;
};

/** A text with its headings of the first level made second, and quotes and dashes of Russian type. */
const prose = (source: string): string => {
  const text = source.split('\n').map(withoutHidden).map(trimmedEnd).join('\n');
  // What no page could show is first made smaller by hand.
  if (checkBulk({ file: '', body: text, bodyLine: 1 }).length > 0) return text;
  const edits: [from: number, to: number, put: string][] = [];
  const visit = (node: ReturnType<typeof markdown>['children'][number]): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    if (node.type === 'heading' && node.depth === 1 && text[from] === '#')
      edits.push([from, from + 1, '##']);
    else if (node.type === 'heading' && node.depth === 1)
      edits.push([from, to, `## ${plainText(node)}`]);
    if (node.type === 'paragraph' || node.type === 'heading') {
      for (const child of node.children) {
        const start = child.position?.start.offset ?? 0;
        const end = child.position?.end.offset ?? 0;
        if (child.type !== 'text' || child.value !== text.slice(start, end)) continue;
        // A block with a slip is still a paragraph: its quotes must stay straight.
        if (/^:{2}/m.test(child.value)) continue;
        edits.push(
          ...typed(child.value).map(([at, put]): (typeof edits)[number] => [
            start + at,
            start + at + 1,
            put,
          ]),
        );
      }
    } else if ('children' in node)
      for (const child of node.children) visit(child as typeof node & never);
  };
  for (const node of markdown(text).children) visit(node);
  const apart = edits.toSorted((a, b) => b[0] - a[0]);
  return apart.reduce(
    (whole, [from, to, put]) => whole.slice(0, from) + put + whole.slice(to),
    text,
  );
};

/** Two spaces behind a line break it in Markdown; any other spaces there mean nothing. */
const trimmedEnd = (line: string): string =>
  line
    .replace(
      /(\S)( {2,}|[ \t]+)$/,
      (_, last, spaces) => last + (/^ {2,}$/.test(spaces) ? '  ' : ''),
    )
    .replace(/^[ \t]+$/, '');

/** Places of straight quotes and of hyphens between spaces, with what to put there. */
const typed = (value: string): [at: number, put: string][] => {
  const found: [number, string][] = [];
  for (const match of value.matchAll(/"([^"\n]*[^"\s])"/g)) {
    if (!/^\S/.test(match[1] ?? '') || /«|»/.test(match[1] ?? '')) continue;
    found.push([match.index, '«'], [match.index + match[0].length - 1, '»']);
  }
  for (const match of value.matchAll(/(?<=\S )-(?= \S)/g)) found.push([match.index, '—']);
  return found;
};
