import { YAML_RULES, type YamlFault } from '../schema/yaml-messages.ts';
import { foreignLine } from './yaml-foreign.ts';
import { MAY_BE_ODD, withPlainSpaces } from './yaml-spaces.ts';
import { BLOCK, blank, depthOf, fieldIn, ITEM, split } from './yaml-split.ts';
import { isOpen, requoted, valueFault } from './yaml-values.ts';

/** A line of fields that YAML reads otherwise than it was meant, and the line to write instead. */
export interface LineFault extends YamlFault {
  /** Index of the line from 0. */
  index: number;
  /** The corrected line; null when one line cannot mend it. */
  line: string | null;
}

const GLUED = /^( *(?:- +)*)([a-zA-Z][\w-]*):([^\s/].*)$/;
/** A field by the names that schemas use. */
const OWN_FIELD = /^[a-z]\w*: .+$/;

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
      const outer = ' '.repeat(depthOf(line)) + inner[0];
      const name = outer.slice(0, outer.indexOf(':') + 1);
      if (lines.some((one) => one.startsWith(name))) {
        fail(index, YAML_RULES.valueAndFields(value), before.trimEnd());
        continue;
      }
      fail(index + 1, YAML_RULES.indented, outer);
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

/** Whether a line goes on with a value that began above. */
const continues = (lines: readonly string[], index: number): boolean => {
  const above = lines[index - 1] ?? '';
  const [, , value = ''] = split(above);
  return value !== '' && !/^["'[{|>]/.test(value) && followers(lines, index - 1).length > 0;
};

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
