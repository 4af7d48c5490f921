import { YAML_RULES, type YamlFault } from '../schema/yaml-messages.ts';

interface ValueFault {
  fault: YamlFault;
  /** The value to write instead; null when one line cannot mend it. */
  value: string | null;
}

/** The whole value in quotes that YAML cannot misread. */
export const requoted = (value: string): string =>
  value.includes('"') && !value.includes("'")
    ? `'${value}'`
    : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const CLOSED = { '"': /^"(?:[^"\\]|\\.)*"/, "'": /^'(?:[^']|'')*'/ } as const;
const SIMPLE = /^(?:\d{4}-\d\d-\d\d|true|false|\d+|[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** What YAML would misread in a value; `more` are the lines below that go on with it. */
export const valueFault = (value: string, more: readonly string[]): ValueFault | null => {
  const first = value[0];
  if (first === '"' || first === "'") return quoteFault(value, first, more);
  if (first === '[' || first === '{') return flowFault(value, more);
  const item = /^- +([\w/.-]+)$/.exec(value)?.[1];
  if (item) return { fault: YAML_RULES.itemOnLine(value), value: `[${item}]` };
  const tagged = /^(?:!<[^>]*>|!!?[\w/:.-]*|&[\w-]+)\s+(.+)$/.exec(value)?.[1];
  if (tagged)
    return { fault: YAML_RULES.special(value), value: valueFault(tagged, [])?.value ?? tagged };
  if (/^(?:[*&!@%`|>\]},]|[-?:](?:\s|$))/.test(value))
    return quoted(YAML_RULES.special(value), value);
  if (/^#(?![ ]|$)/.test(value)) return quoted(YAML_RULES.comment(value), value);
  if (value.startsWith('#')) return null;
  const cut = value.search(/\s#/);
  if (cut > 0) {
    const kept = value.slice(0, cut).trim();
    return SIMPLE.test(kept)
      ? { fault: YAML_RULES.comment(value), value: kept }
      : quoted(YAML_RULES.comment(value), value);
  }
  return /:(?:\s|$)/.test(value) ? quoted(YAML_RULES.colon(value), value) : null;
};

/** Whether a value begins with a quote that nothing closes, in its line or in those below. */
export const isOpen = (value: string, more: readonly string[]): boolean => {
  const [mark] = value;
  return (mark === '"' || mark === "'") && !CLOSED[mark].test([value, ...more].join('\n'));
};

const quoted = (fault: YamlFault, value: string): ValueFault => ({ fault, value: requoted(value) });

const quoteFault = (value: string, mark: '"' | "'", more: readonly string[]): ValueFault | null => {
  const closed = CLOSED[mark].exec([value, ...more].join('\n'));
  if (closed) {
    const rest = [value, ...more].join('\n').slice(closed[0].length).trim();
    if (rest === '' || /^\s*#/.test(rest)) return null;
    if (/^[,;.]+$/.test(rest) && more.length === 0)
      return { fault: YAML_RULES.afterQuote(rest), value: closed[0] };
    const outer = value.length > 2 && value.endsWith(mark);
    return {
      fault: YAML_RULES.quoteInside(value),
      value: more.length > 0 ? null : requoted(outer ? value.slice(1, -1) : value),
    };
  }
  const inner = value
    .slice(1)
    .replace(/\\"$/, '')
    .replace(/[»”“]$/, '');
  return {
    fault: YAML_RULES.quote(value),
    value:
      mark === '"' ? `"${inner.replace(/\\+$/, '').replaceAll(/(?<!\\)"/g, '\\"')}"` : `'${inner}'`,
  };
};

const flowFault = (value: string, more: readonly string[]): ValueFault | null => {
  const close = value[0] === '[' ? ']' : '}';
  const whole = [value, ...more].join('\n');
  if ((whole.match(/"/g)?.length ?? 0) % 2 === 1 && more.length === 0) {
    const at = value.lastIndexOf(close);
    if (at >= 0 && at < value.length - 1) return quoted(YAML_RULES.special(value), value);
    const line = at < 0 ? `${value}"${close}` : `${value.slice(0, at)}"${value.slice(at)}`;
    return { fault: YAML_RULES.quote(value), value: line };
  }
  const end = endOfFlow(whole);
  if (end < 0) {
    if (more.length > 0) return { fault: YAML_RULES.bracket(value, close), value: null };
    const open = value.replace(/[,\s]*[)}]?\s*$/, '');
    return /^\[[\w"',\s./-]*$/.test(open)
      ? { fault: YAML_RULES.bracket(value, close), value: `${open}${close}` }
      : quoted(YAML_RULES.special(value), value);
  }
  const rest = whole.slice(end + 1).trim();
  if (rest === '' || rest.startsWith('#'))
    return /^\[[\w\s./-]+;[\w\s./;-]+\]$/.test(value)
      ? { fault: YAML_RULES.listMark(value), value: value.replace(/\s*;\s*/g, ', ') }
      : null;
  return more.length > 0 ? null : quoted(YAML_RULES.special(value), value);
};

const CLOSES: Record<string, string> = { '[': ']', '{': '}' };

/** Index of the bracket that closes the first one; -1 when nothing does, or another kind in its place. */
const endOfFlow = (text: string): number => {
  const open: string[] = [];
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (quote) {
      if (letter === quote) quote = '';
    } else if (/["']/.test(letter) && /[[{,:\s]/.test(text[index - 1] ?? ' ')) quote = letter;
    else if (CLOSES[letter]) open.push(CLOSES[letter]);
    else if (letter === ']' || letter === '}') {
      if (open.pop() !== letter) return -1;
      if (open.length === 0) return index;
    }
  }
  return -1;
};
