import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Unreadable } from '../../domain/import-doubt.ts';

/** Puts one new file into a folder, whole or not at all. Throws Unreadable when its name is taken, or the disk's own error. */
export const putNew = (folder: string, name: string, text: string): string => {
  const file = join(folder, name);
  if (existsSync(file))
    throw new Unreadable(
      `Файл ${file} уже есть, он не тронут. Переименуйте его или назовите другую папку: --out папка.`,
    );
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `.${name}.import-${process.pid}`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  return file;
};
