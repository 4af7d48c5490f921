import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { createTwoFilesPatch } from 'diff';
import { readTree } from '../disk.ts';
import { mended } from '../domain/mend.ts';
import { counted } from '../domain/plural.ts';
import { decode } from '../domain/source.ts';

const COLOURS: Record<string, string> = { '+': '\u001b[32m', '-': '\u001b[31m', '@': '\u001b[36m' };

/** Shows what can be mended safely in the content folder, asks, and writes it. Nothing is written without a yes. */
export const mendContent = async (folder: string, agreed: boolean): Promise<void> => {
  const changes = readTree(folder).flatMap(({ file, bytes, special }) => {
    const form = /\.(md|yaml)$/.exec(file)?.[1] as 'md' | 'yaml' | undefined;
    if (!form || special || file === 'README.md') return [];
    const text = textOf(file, bytes);
    const next = text === null ? null : mended(text, form);
    return text === null || next === null || next === text ? [] : [{ file, text, next }];
  });
  if (changes.length === 0) {
    console.error('Чинить нечего.');
    return;
  }
  const colours = process.stderr.isTTY === true;
  for (const { file, text, next } of changes)
    console.error(difference(join(folder, file), text, next, colours));
  const files = counted(changes.length, 'файл', 'файла', 'файлов');
  warnUnsaved(
    folder,
    changes.map(({ file }) => file),
  );
  if (!agreed && !process.stdin.isTTY) {
    console.error(`Ничего не записано. Исправить ${files}: npm run check -- --fix --yes`);
    return;
  }
  if (!agreed && !(await yes(`Исправить ${files}? (д/н) `))) {
    console.error('Ничего не записано.');
    return;
  }
  for (const { file, next } of changes) write(join(folder, file), next);
  console.error(`Исправлено: ${files}. Вернуть как было: git checkout -- ${folder}`);
};

const textOf = (file: string, bytes: Uint8Array): string | null => {
  const whole = decode({ file, bytes });
  const onlyEnds =
    whole.text === null && whole.issues.every(({ rule }) => rule === 'line-ends' || rule === 'bom');
  return whole.text === null && !onlyEnds
    ? null
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

const difference = (path: string, text: string, next: string, colours: boolean): string => {
  const shown = (value: string) => value.replaceAll('\uFEFF', '<BOM>').replaceAll('\r', '␍');
  const patch = createTwoFilesPatch(path, path, shown(text), shown(next), 'сейчас', 'станет', {
    context: 1,
  });
  const lines = patch.split('\n').slice(1);
  return lines
    .map((line) =>
      colours && COLOURS[line[0] ?? ''] ? `${COLOURS[line[0] ?? '']}${line}\u001b[0m` : line,
    )
    .join('\n');
};

const warnUnsaved = (folder: string, files: readonly string[]): void => {
  const { status, stdout } = spawnSync(
    'git',
    ['-C', folder, 'status', '--porcelain', '--', ...files.slice(0, 500)],
    { encoding: 'utf8' },
  );
  if (status !== 0)
    console.error('Внимание: git здесь нет, вернуть как было будет нечем. Сохраните копию папки.');
  else if (stdout.trim() !== '')
    console.error(
      'Внимание: в этих файлах есть правки, которых ещё нет в git. Сначала сохраните их: git commit.',
    );
};

const yes = async (question: string): Promise<boolean> => {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:д|да|y|yes)$/i.test((await lines.question(question)).trim());
  } finally {
    lines.close();
  }
};

/** Writes a file beside itself first, so that a stop half-way leaves either the former text or the new one. */
const write = (path: string, text: string): void => {
  const beside = `${path}.next-${process.pid}`;
  writeFileSync(beside, text, { mode: lstatSync(path).mode & 0o777 });
  if (readFileSync(beside, 'utf8') !== text)
    throw new Error(`${path}: не записалось целиком, файл не тронут.`);
  renameSync(beside, path);
};
