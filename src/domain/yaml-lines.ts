import { YAML_RULES, type YamlFault } from '../schema/yaml-messages.ts';
import { foreignLine } from './yaml-foreign.ts';
import { isOpen, requoted, valueFault } from './yaml-values.ts';

/** A line of fields that YAML reads otherwise than it was meant, and the line to write instead. */
export interface LineFault extends YamlFault {
  /** Index of the line from 0. */
  index: number;
  /** The corrected line; null when one line cannot mend it. */
  line: string | null;
}

/** A field's line taken apart: what stands before its value, and the value. */
const FIELD = /^( *(?:- +)*)([\p{L}_$][\p{L}\p{N}_.-]*)( *)[:：](?=\s|$)\s*(.*)$/u;
/** The same with a Latin name, as nearly all are: letters of all alphabets are slow to look through. */
const LATIN_FIELD = /^( *(?:- +)*)([a-zA-Z_$][\w.-]*)( *):(?=\s|$)\s*(.*)$/;
const GLUED = /^( *(?:- +)*)([a-zA-Z][\w-]*):([^\s/].*)$/;
const ITEM = /^( *(?:- +)+)(.*)$/;
/** A field by the names that schemas use. */
const OWN_FIELD = /^[a-z]\w*: .+$/;
const BLOCK = /^[|>][+\-\d]*\s*(?:#.*)?$/;
/** Spaces that look like one and are none to YAML. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const ODD_SPACES = new RegExp(ODD_SPACE, 'g');
/** A line in which a space or a colon may be another than YAML knows. */
const MAY_BE_ODD = new RegExp(`[\\t：]|${ODD_SPACE.source}`);

const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;

/**
 * Reads fields line by line, before YAML does, and mends what editors get wrong most often.
 * Every mended line takes the place of the one it mends, so that the rest of the file can be read on.
 */
export const mendLines = (source: readonly string[]): { lines: string[]; faults: LineFault[] } => {
  const lines = [...source];
  const faults: LineFault[] = [];
  const fail = (index: number, fault: YamlFault, line: string | null) => {
    faults.push({ ...fault, index, line });
    if (line !== null) lines[index] = line;
  };
  for (let index = 0; index < lines.length; index++) {
    if (blank(lines[index])) continue;
    const spaced = MAY_BE_ODD.test(lines[index] ?? '') ? withPlainSpaces(lines, index) : null;
    if (spaced) fail(index, spaced.fault, spaced.line);
    const line = lines[index] ?? '';
    if (/^ *#/.test(line)) continue;
    const foreign = foreignLine(lines, index);
    if (foreign) {
      fail(index, foreign.fault, foreign.line);
      index--;
      continue;
    }
    const glued = fieldIn(line) ? null : GLUED.exec(line);
    if (glued && !continues(lines, index)) {
      const [, before = '', key = '', value = ''] = glued;
      const next = value.startsWith('"') ? value : (valueFault(value, [])?.value ?? value);
      fail(index, YAML_RULES.gluedColon(key), `${before}${key}: ${next}`);
    }
    const [, before, value] = split(lines[index] ?? '');
    if (before === undefined || value === undefined || value === '') continue;
    if (BLOCK.test(value)) {
      index = skip(lines, index);
      continue;
    }
    let more = followers(lines, index);
    const deeper = more.length > 0 && !/^["'[{]/.test(value) && !OWN_FIELD.test(value);
    const inner = deeper ? OWN_FIELD.exec((lines[index + 1] ?? '').trim()) : null;
    if (inner) {
      fail(index + 1, YAML_RULES.indented, ' '.repeat(depthOf(line)) + inner[0]);
      more = followers(lines, index);
    }
    const below = isOpen(value, more) ? runOn(lines, index) : [];
    if (below.length > 0) {
      const whole = [value, ...below].map((text) => text.trim()).join(' ');
      const closed = valueFault(whole, [])?.value ?? whole;
      fail(index, YAML_RULES.quoteBelow(value), before + closed);
      lines.fill('', index + 1, index + 1 + below.length);
      continue;
    }
    const fault = valueFault(value, more);
    if (fault) fail(index, fault.fault, fault.value === null ? null : before + fault.value);
    else if (more.length > 0 && !/^["'[{]/.test(value)) {
      const whole = [value, ...more.map((text) => text.trim())].join(' ');
      const broken = valueFault(whole, []);
      if (broken?.value) {
        faults.push({ ...broken.fault, index, line: null, fix: before + requoted(whole) });
      }
    }
    index += more.length;
  }
  return { lines, faults };
};

const blank = (line: string | undefined): boolean => /^[ \t]*$/.test(line ?? '');

const fieldIn = (line: string): RegExpExecArray | null =>
  LATIN_FIELD.exec(line) ?? (/[:：]/.test(line) ? FIELD.exec(line) : null);

const split = (line: string): [string, string, string] | [] => {
  const field = fieldIn(line);
  if (field) {
    const [, before = '', key = '', gap = '', value = ''] = field;
    return [line, `${before}${key}${gap}: `, value.trim()];
  }
  const item = ITEM.exec(line);
  return item ? [line, item[1] ?? '', (item[2] ?? '').trim()] : [];
};

/** Whether a line goes on with a value that began above. */
const continues = (lines: readonly string[], index: number): boolean => {
  const above = lines[index - 1] ?? '';
  const [, , value = ''] = split(above);
  return value !== '' && !/^["'[{|>]/.test(value) && followers(lines, index - 1).length > 0;
};

/** Column that the value's continuation must lie to the right of. */
const depthOf = (line: string): number =>
  fieldIn(line)?.[1]?.length ?? /^ */.exec(line)?.[0].length ?? 0;

/** Lines below that belong to the value of a line: deeper and neither a field nor an item of a list. */
const followers = (lines: readonly string[], index: number): string[] => {
  const next = lines[index + 1];
  if (next === undefined || (!blank(next) && indentOf(next) === 0 && !/^[\]}]/.test(next)))
    return [];
  const depth = depthOf(lines[index] ?? '');
  const [, , value = ''] = split(lines[index] ?? '');
  const flow = /^["'[{]/.test(value);
  const found: string[] = [];
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (blank(line) && !flow) break;
    const closes = flow && /^ *[\]}]/.test(line);
    if (!closes && (indentOf(line) <= depth || (!flow && ITEM.test(line)))) break;
    found.push(line);
    if (closes) break;
  }
  return found;
};

/** Lines below that an unclosed quote runs over, with their indent or without: text up to a blank line, a field or an item. */
const runOn = (lines: readonly string[], index: number): readonly string[] => {
  const below = lines.slice(index + 1);
  const end = below.findIndex(
    (line) => blank(line) || /^\s*#/.test(line) || split(line).length > 0 || GLUED.test(line),
  );
  return end < 0 ? below : below.slice(0, end);
};

/** Index of the last line of a block of text that a line opens by | or >. */
const skip = (lines: readonly string[], index: number): number => {
  const depth = depthOf(lines[index] ?? '');
  let last = index;
  while (last + 1 < lines.length) {
    const next = lines[last + 1] ?? '';
    if (!blank(next) && indentOf(next) <= depth) break;
    last++;
  }
  return last;
};

const withPlainSpaces = (
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
