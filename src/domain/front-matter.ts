import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { explainYaml } from '../schema/yaml-messages.ts';
import type { Issue } from './issue.ts';

/** A file taken apart: its fields as text, where each stands, and the Markdown below. */
export interface Parsed {
  file: string;
  /** Nested maps and lists whose leaves are strings, exactly as typed. */
  raw: unknown;
  /** Line of the field that a path leads to, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
  /** Whether the value at a path was written without quotes. */
  plain: (path: readonly PropertyKey[]) => boolean;
  body: string;
  /** Line of the file that the body begins on. */
  bodyLine: number;
  issues: Issue[];
}

const FENCE = /^---[ \t]*$/;
/** A value that opens with a quote which its own line does not close. */
const OPEN_QUOTE = /:\s+(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;

/** Takes a Markdown file with front matter, or a YAML file, apart. */
export const parseFile = (file: string, text: string, form: 'md' | 'yaml'): Parsed | Issue[] => {
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    return [fault(file, 1, 'empty-file', 'Файл пуст.', 'Заполните поля или удалите файл.')];
  }
  const source = text.replace(/^\uFEFF/, '');
  if (form === 'yaml') return readYaml(file, source, 0, '', 1);
  const lines = source.split('\n');
  if (!FENCE.test(lines[0] ?? '')) {
    return [
      fault(
        file,
        1,
        'fence',
        `Первая строка «${cut(lines[0] ?? '')}», а должна быть «---».`,
        '---',
      ),
    ];
  }
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) {
    return [
      fault(
        file,
        1,
        'fence',
        'Поля открыты строкой «---», но не закрыты второй такой строкой.',
        '---',
      ),
    ];
  }
  return readYaml(
    file,
    lines.slice(1, end).join('\n'),
    1,
    lines.slice(end + 1).join('\n'),
    end + 2,
  );
};

const readYaml = (
  file: string,
  source: string,
  offset: number,
  body: string,
  bodyLine: number,
): Parsed | Issue[] => {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: counter,
    prettyErrors: false,
    strict: true,
  });
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const typed = source.split('\n');
  const faults = new Map<number, Issue>();
  const add = (code: string, position: number) => {
    const opened = code === 'MISSING_CHAR' ? typed.findIndex((text) => OPEN_QUOTE.test(text)) : -1;
    const line = opened < 0 ? lineAt(position) : opened + 1 + offset;
    const explained = explainYaml(code, typed[line - offset - 1] ?? '');
    if (!faults.has(line)) faults.set(line, { severity: 'error', file, line, ...explained });
  };
  for (const { code, pos } of [...document.errors, ...document.warnings]) add(code, pos[0]);
  visit(document, {
    Node: (_, node) => {
      const tagged = 'tag' in node && node.tag && document.errors.length === 0;
      if (isAlias(node) || ('anchor' in node && node.anchor) || tagged)
        add('BAD_ALIAS', node.range?.[0] ?? 0);
    },
  });
  visit(document, {
    Scalar: (key, { type, comment, range }) => {
      if (key !== 'key' && type === 'PLAIN' && comment && sameLine(source, range)) {
        add('COMMENT', range?.[0] ?? 0);
      }
    },
  });
  const issues = [...faults.values()];
  if (issues.length > 0) return issues;
  if (!isMap(document.contents)) {
    return [
      fault(
        file,
        1 + offset,
        'yaml',
        'Полей нет: нужны строки вида «поле: значение».',
        'title: Заголовок',
      ),
    ];
  }
  const nodeAt = (path: readonly PropertyKey[]) =>
    document.getIn(path as unknown[], true) as Node | undefined;
  return {
    file,
    raw: document.toJS(),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const line = keyLine(
          document.getIn(path.slice(0, length - 1) as unknown[], true),
          path[length - 1],
        );
        if (line !== null) return lineAt(line);
      }
      return 1 + offset;
    },
    plain: (path) => {
      const node = nodeAt(path);
      return isScalar(node) && (node.type === 'PLAIN' || node.type === undefined);
    },
    body,
    bodyLine,
    issues: [],
  };
};

/** Whether the comment after a value stands on the value's own line. */
const sameLine = (source: string, range: Node['range']): boolean =>
  range ? /^[ \t]+#/.test(source.slice(range[1])) : false;

const keyLine = (parent: unknown, key: PropertyKey | undefined): number | null => {
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    return pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  if (typeof key === 'number' && isNode(parent) && 'items' in parent) {
    const item = (parent.items as Node[])[key];
    return item?.range?.[0] ?? null;
  }
  return null;
};

const fault = (file: string, line: number, rule: string, message: string, fix: string): Issue => ({
  severity: 'error',
  file,
  line,
  rule,
  message,
  fix,
});

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
