import { isMap, isScalar, isSeq } from 'yaml';

/** Lines of the file on which fields stand, by the way to each field; no way leads to the first of them. */
export type Lines = readonly (readonly [way: string, line: number])[];

/** Where the fields of one file stand, for messages. */
export interface Places {
  file: string;
  /** Line of the field that a path leads to, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** The line of the file that holds the field, as typed, without its indent. */
  typedAt: (path: readonly PropertyKey[]) => string;
}

const BETWEEN = '\n';

/** The line of each field under a YAML node that begins on the `first` line; of a field written twice, the first. */
export const linesIn = (
  contents: unknown,
  lineAt: (position: number) => number,
  first: number,
): Lines => {
  const lines = new Map([['', first]]);
  const walk = (node: unknown, way: string) => {
    const inner = (name: string, start: number | undefined, value: unknown) => {
      const path = way === '' ? name : way + BETWEEN + name;
      if (start === undefined || lines.has(path)) return;
      lines.set(path, lineAt(start));
      walk(value, path);
    };
    if (isMap(node)) {
      for (const { key, value } of node.items)
        if (isScalar(key)) inner(String(key.value), key.range?.[0], value);
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries())
        inner(String(index), (item as { range?: [number] }).range?.[0], item);
    }
  };
  walk(contents, '');
  return [...lines];
};

/** Finds the fields of a file by their lines; `text` gives the whole file when a message wants a line of it. */
export const placesOf = (file: string, lines: Lines, text: () => string): Places => {
  let known: ReadonlyMap<string, number> | null = null;
  let typed: string[] | null = null;
  const lineOf = (path: readonly PropertyKey[]): number => {
    known ??= new Map(lines);
    for (let length = path.length; length >= 0; length--) {
      const line = known.get(path.slice(0, length).join(BETWEEN));
      if (line !== undefined) return line;
    }
    return 1;
  };
  const typedAt = (path: readonly PropertyKey[]): string => {
    typed ??= text().split('\n');
    return typed[lineOf(path) - 1]?.trim() ?? '';
  };
  return { file, lineOf, typedAt };
};

/** The line of a field with one of its values put in place of another; null when the line does not hold it just once. */
export const swapped = (
  { typedAt }: Places,
  path: readonly PropertyKey[],
  from: string,
  to: string,
): string | null => {
  const parts = typedAt(path).split(from);
  const [before = '', after = ''] = parts;
  const whole = !/[\p{L}\p{N}/.-]$/u.test(before) && !/^[\p{L}\p{N}/.-]/u.test(after);
  return parts.length === 2 && whole ? before + to + after : null;
};
