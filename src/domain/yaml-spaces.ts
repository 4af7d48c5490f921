import { YAML_RULES, type YamlFault } from '../schema/yaml-messages.ts';
import { BLOCK, blank, FIELD, split } from './yaml-split.ts';

/** Spaces that look like one and are none to YAML. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const ODD_SPACES = new RegExp(ODD_SPACE, 'g');
/** A line in which a space or a colon may be another than YAML knows. */
export const MAY_BE_ODD = new RegExp(`[\\t：]|${ODD_SPACE.source}`);

/** A line with a tab or an odd space where YAML looks, and the line to write instead; null when all is well. */
export const withPlainSpaces = (
  lines: readonly string[],
  index: number,
): { fault: YamlFault; line: string } | null => {
  const line = lines[index] ?? '';
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  if (indent.includes('\t')) {
    const depth = indentLike(lines, index, indent.replaceAll('\t', '  '));
    return { fault: YAML_RULES.tab, line: depth + line.slice(indent.length) };
  }
  const [head = ''] =
    /^\s*(?:-\s*)*(?:[\p{L}_$][\p{L}\p{N}_.-]*\s*(?:[:：]\s*|$))?/u.exec(line) ?? [];
  const tail = /\s*$/u.exec(line.slice(head.length))?.[0] ?? '';
  const wide = head.includes('：') && !/[:"'[]/.test(head);
  if (!ODD_SPACE.test(head) && !ODD_SPACE.test(tail) && !wide) return null;
  const middle = line.slice(head.length, line.length - tail.length);
  const plain = head
    .replace(ODD_SPACES, ' ')
    .replace(/\s*：\s*/, ': ')
    .replace(/\s+:/, ':')
    .replace(/^ */, (spaces) =>
      ODD_SPACE.test(indent) ? indentLike(lines, index, spaces) : spaces,
    );
  const mended = (plain + middle).trimEnd();
  return { fault: wide ? YAML_RULES.wideColon : YAML_RULES.oddSpace, line: mended };
};

/** The indent a line was meant to have: that of the line above when nothing opens a deeper level. */
const indentLike = (lines: readonly string[], index: number, spaces: string): string => {
  const above = lines.slice(0, index).findLast((line) => !blank(line));
  if (above === undefined) return '';
  const [, , value = ''] = split(above);
  return value !== '' && FIELD.test((lines[index] ?? '').trim()) && !BLOCK.test(value)
    ? (/^ */.exec(above)?.[0] ?? '')
    : spaces;
};
