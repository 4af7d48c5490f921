import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Unreadable } from '../../domain/import-doubt.ts';

/** What became of the files: put in place, or found there to the letter. */
export type Written = 'written' | 'same';

/**
 * Puts a year's files into a folder, all or none: they are prepared in a folder beside it and moved.
 * Throws Unreadable when other files stand in their way, or the disk's own error.
 */
export const writeRoadmap = (
  out: string,
  year: number,
  files: ReadonlyMap<string, string>,
): Written => {
  const place = existsSync(out) ? realpathSync(out) : resolve(out);
  const events = join(place, 'roadmap', String(year));
  const plan = join(place, 'plans', `${year}.yaml`);
  if (isSame(place, events, plan, files)) return 'same';
  refuse(place, events, plan, out);
  const parent = firstFolder(dirname(place));
  const staging = join(parent, `.${basename(place)}.import-${process.pid}`);
  sweep(parent, `.${basename(place)}.import-`);
  try {
    mkdirSync(join(staging, 'roadmap', String(year)), { recursive: true });
    mkdirSync(join(staging, 'plans'));
    for (const [path, text] of files) writeFileSync(join(staging, path), text, { flag: 'wx' });
    if (existsSync(place) && readdirSync(place).length > 0) moveInto(staging, events, plan, year);
    else {
      mkdirSync(dirname(place), { recursive: true });
      renameSync(staging, place);
    }
    return 'written';
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
};

const isSame = (
  place: string,
  events: string,
  plan: string,
  files: ReadonlyMap<string, string>,
): boolean =>
  existsSync(plan) &&
  existsSync(events) &&
  readdirSync(events).length === files.size - 1 &&
  [...files].every(
    ([path, text]) =>
      existsSync(join(place, path)) && readFileSync(join(place, path), 'utf8') === text,
  );

const refuse = (place: string, events: string, plan: string, out: string): void => {
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory()) throw new Unreadable(`${out} — это файл, а нужна папка.`);
  if (readdirSync(place).length === 0) return;
  const taken = [events, plan].find(
    (path) => existsSync(path) && !(statSync(path).isDirectory() && readdirSync(path).length === 0),
  );
  if (taken)
    throw new Unreadable(
      `Здесь уже есть другая карта: ${taken}. Ничего не записано. Назовите пустую или новую папку и перенесите из неё то, что нужно.`,
    );
  if (!existsSync(join(place, 'site.yaml')))
    throw new Unreadable(
      `Папка ${out} не пуста. Ничего не записано. Назовите пустую или новую папку, или папку раздела: ту, в которой site.yaml.`,
    );
};

/** Moves the two parts of a year into a region's folder; when the second fails the first goes back. */
const moveInto = (staging: string, events: string, plan: string, year: number): void => {
  mkdirSync(dirname(events), { recursive: true });
  mkdirSync(dirname(plan), { recursive: true });
  if (existsSync(events)) rmdirSync(events);
  renameSync(join(staging, 'roadmap', String(year)), events);
  try {
    renameSync(join(staging, 'plans', `${year}.yaml`), plan);
  } catch (error) {
    renameSync(events, join(staging, 'roadmap', String(year)));
    throw error;
  }
};

/** The nearest folder upwards that exists: what is prepared in it can be moved without copying. */
const firstFolder = (folder: string): string =>
  existsSync(folder) ? folder : firstFolder(dirname(folder));

/** Removes what an import that was killed left behind. */
const sweep = (parent: string, prefix: string): void => {
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
    if (pid > 0 && pid !== process.pid && !isRunning(pid))
      rmSync(join(parent, name), { recursive: true, force: true });
  }
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
