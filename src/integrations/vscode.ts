import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, type JSONPath, modify, type ParseError, parse } from 'jsonc-parser';
import { VSCODE_EXTENSIONS, vscodeSchemas, vscodeSettings } from '../derive/vscode.ts';
import type { Content } from '../schema/index.ts';

/** Writes VS Code's settings for editors into `.vscode/`, beside what a person has written there, comments too; returns the files. Throws when theirs cannot be read. */
export const writeVscode = (root: string, contentDir: string, content: Content): string[] => {
  const files = Object.entries(vscodeSchemas()).map(([path, schema]): [string, string] => [
    path,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
  const merged: [path: string, own: Record<string, unknown>][] = [
    ['.vscode/settings.json', vscodeSettings(contentDir, content)],
    ['.vscode/extensions.json', VSCODE_EXTENSIONS],
  ];
  for (const [path, own] of merged) files.push([path, withOwn(join(root, path), own)]);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(([path]) => path);
};

/** The text of a file with our settings in it: in a map of theirs ours stand beside others, in a list of words what is missing is added. */
const withOwn = (file: string, own: Record<string, unknown>): string => {
  let text = existsSync(file) ? readFileSync(file, 'utf8') : '{}\n';
  const theirs = readJson(file, text);
  const put = (path: JSONPath, value: unknown, isArrayInsertion = false) => {
    text = applyEdits(
      text,
      modify(text, path, value, { formattingOptions: FORM, isArrayInsertion }),
    );
  };
  for (const [key, value] of Object.entries(own)) {
    const there = theirs[key];
    if (isMap(value) && isMap(there))
      for (const [inner, one] of Object.entries(value)) put([key, inner], one);
    else if (isWords(value) && isWords(there))
      for (const word of value.filter((one) => !there.includes(one))) put([key, -1], word, true);
    else put([key], value);
  }
  return text;
};

const FORM = { insertSpaces: true, tabSize: 2, eol: '\n' };

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** What a file of VS Code says: it may hold comments and commas behind the last item. */
const readJson = (file: string, text: string): Record<string, unknown> => {
  const faults: ParseError[] = [];
  const read: unknown = parse(text, faults, { allowTrailingComma: true, allowEmptyContent: true });
  if (faults.length === 0 && (isMap(read) || read === undefined)) return read ?? {};
  throw new Error(
    `${file} не разобран: в нём ошибка. Исправьте её или переименуйте файл и повторите. Он не тронут.`,
  );
};
