import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { type Explained, explainYaml } from '../schema/yaml-messages.ts';
import { controlFault, controlIn } from './characters.ts';
import { unfence } from './fence.ts';
import type { Issue } from './issue.ts';
import { mendLines } from './yaml-lines.ts';
import { type Lines, linesIn, type Places, placesOf } from './yaml-places.ts';

/** A file taken apart: its fields as text, where each stands, and the Markdown below. */
export interface Parsed extends Places {
  /** Nested maps and lists whose leaves are strings, exactly as typed. */
  raw: unknown;
  lines: Lines;
  /** Whether the value at a path was written without quotes. */
  plain: (path: readonly PropertyKey[]) => boolean;
  body: string;
  /** Line of the file that the body begins on. */
  bodyLine: number;
}

/** Takes a Markdown file with front matter, or a YAML file, apart. Mends single lines to read on past them. */
export const parseFile = (
  file: string,
  text: string,
  form: 'md' | 'yaml',
): { parsed: Parsed | null; issues: Issue[] } => {
  const source = text.replace(/^\uFEFF/, '');
  const lines = source.split('\n');
  const blank =
    source.trim() === '' || (form === 'yaml' && lines.every((line) => /^\s*(?:#|$)/.test(line)));
  if (blank) {
    const issue = fault(file, 1, 'empty-file', 'Файл пуст.', 'Заполните поля или удалите файл.');
    return { parsed: null, issues: [issue] };
  }
  if (form === 'yaml') return readYaml(file, lines, 0, '', 1);
  const found = unfence(file, lines);
  if ('rule' in found) return { parsed: null, issues: [found] };
  return readYaml(file, found.fields, 1, found.body, found.bodyLine);
};

const ON_ONE_LINE = 'Соберите значение в одну строку и закройте в ней все кавычки и скобки.';

const readYaml = (
  file: string,
  typed: readonly string[],
  offset: number,
  body: string,
  bodyLine: number,
): { parsed: Parsed | null; issues: Issue[] } => {
  const counter = new LineCounter();
  const { lines, faults } = mendLines(typed);
  const source = lines.join('\n');
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
    // What the reader would print of odd keys is English, and the fields' own check names them.
    logLevel: 'error',
  });
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const issues = faults.map(({ index, line, rule, message, fix }): Issue => {
    const advice = fix ?? line?.trimEnd() ?? ON_ONE_LINE;
    return { severity: 'error', file, line: index + 1 + offset, rule, message, fix: advice };
  });
  const told = new Set(issues.map(({ line }) => line));
  const add = (explained: Explained, position: number) => {
    const line = lineAt(position);
    if (told.has(line)) return;
    told.add(line);
    issues.push({ severity: 'error', file, line, ...explained });
  };
  const typedAt = (position: number) => lines[lineAt(position) - offset - 1] ?? '';
  for (const { code, pos } of [...document.errors, ...document.warnings])
    add(explainYaml(code, typedAt(pos[0])), pos[0]);
  const broken = document.errors.length > 0;
  let refused = false;
  const refuse = (position: number) => {
    refused = true;
    add(explainYaml('BAD_ALIAS', typedAt(position)), position);
  };
  const tellTwice = (map: YAMLMap) => {
    for (const { name, first, second } of twice(map))
      add(
        {
          rule: 'duplicate-key',
          message: `Поле «${name}» записано дважды: в строках ${lineAt(first)} и ${lineAt(second)}.`,
          fix: `Оставьте одну из строк: ${typedAt(second).trim()}`,
        },
        second,
      );
  };
  // Looking at every node is slow, and the marks that ask for it are rare.
  if (REFUSED.test(source))
    visit(document, {
      Node: (_, node) => {
        const tagged = 'tag' in node && node.tag && !broken;
        if (isAlias(node) || ('anchor' in node && node.anchor) || tagged)
          refuse(node.range?.[0] ?? 0);
      },
    });
  if (!ODD_KEYS.test(source) && !source.includes('\\') && !controlIn(source))
    mapsIn(document.contents).forEach(tellTwice);
  else
    visit(document, {
      Pair: (_, { key }) => {
        const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
        if (isScalar(key) && (key.value === '<<' || /^\s*\?\s/.test(typedAt(start)))) refuse(start);
      },
      Scalar: (_, { value, range }) => {
        const code = typeof value === 'string' ? controlIn(value) : null;
        const written = controlIn(typedAt(range?.[0] ?? 0));
        if (code && !written) add(controlFault(code), range?.[0] ?? 0);
      },
      Map: (_, map) => tellTwice(map),
    });
  if (broken || refused || faults.some(({ line }) => line === null))
    return { parsed: null, issues };
  if (!isMap(document.contents)) {
    issues.push(
      fault(
        file,
        1 + offset,
        'yaml',
        'Полей нет: нужны строки вида «поле: значение».',
        'title: Заголовок',
      ),
    );
    return { parsed: null, issues };
  }
  const placed = linesIn(document.contents, lineAt, 1 + offset);
  const parsed: Parsed = {
    ...placesOf(file, placed, () => [...Array(offset).fill('---'), ...typed].join('\n')),
    raw: document.toJS(),
    lines: placed,
    plain: (path) => {
      const node = document.getIn(path as unknown[], true);
      return isScalar(node) && (node.type === 'PLAIN' || node.type === undefined);
    },
    body,
    bodyLine,
  };
  return { parsed, issues };
};

/** Marks of anchors, aliases and tags. */
const REFUSED = /[&*!]/;
/** Keys apart from their values, and those that mix one map into another. */
const ODD_KEYS = /<<|^\s*\?\s/m;

/** A map and those inside it, in the order of the file. */
const mapsIn = (node: unknown): YAMLMap[] => {
  if (isSeq(node)) return node.items.flatMap(mapsIn);
  if (!isMap(node)) return [];
  return [node, ...node.items.flatMap(({ key, value }) => [...mapsIn(key), ...mapsIn(value)])];
};

/** Keys that a map holds more than once, with the places of the first and of each later one. */
const twice = (map: YAMLMap): { name: string; first: number; second: number }[] => {
  const seen = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const at = key.range?.[0] ?? 0;
    const first = seen.get(name);
    if (first === undefined) seen.set(name, at);
    return first === undefined ? [] : [{ name, first, second: at }];
  });
};

const fault = (file: string, line: number, rule: string, message: string, fix: string): Issue => ({
  severity: 'error',
  file,
  line,
  rule,
  message,
  fix,
});
