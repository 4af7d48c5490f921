import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { CONTENT_DIR } from '../site.ts';

/** A folder in which one build prepares its release, and how to put it in the target's place. */
export interface Staging {
  folder: string;
  /** Files the build needs only while it runs. */
  cache: string;
  /** Puts the release in the target's place; the former one is gone only when the new one stands. */
  publish: () => void;
  /** Removes what is left of this build. */
  discard: () => void;
}

/** Where the framework keeps its half-made files: it moves them into the release, which no move between two disks can do. */
const WORKSHOP = '.astro';

/**
 * Opens a staging folder for a release of `target`: beside it, or in the project when the target is on another disk. Brings back a former release that a killed build
 * left aside. Throws when the target is a folder that is no site and so may not be replaced.
 */
export const stage = (target: string): Staging => {
  const place = resolve(target);
  const parent = dirname(place);
  const name = (suffix: string) => `.${basename(place)}.${suffix}`;
  const own = (suffix: string) => join(parent, name(suffix));
  mkdirSync(parent, { recursive: true });
  mkdirSync(WORKSHOP, { recursive: true });
  for (const folder of [parent, resolve(WORKSHOP)]) recover(place, folder, name);
  refuse(place);
  const beside = own(`next-${process.pid}`);
  const near = statSync(parent).dev === statSync(WORKSHOP).dev;
  const root = near ? beside : resolve(WORKSHOP, name(`next-${process.pid}`));
  const folder = join(root, 'site');
  const cache = join(root, 'cache');
  // Made on both disks at once: a target that takes no files is told before the work, not after.
  for (const made of [root, beside]) {
    rmSync(made, { recursive: true, force: true });
    // Asked for its parents too, Node tells of a disk for reading only as of a folder that is not there.
    mkdirSync(made);
  }
  mkdirSync(folder);
  return {
    folder,
    cache,
    publish: () => {
      const former = own(`former-${process.pid}`);
      const ready = join(beside, 'site');
      if (ready !== folder) cpSync(folder, ready, { recursive: true });
      if (existsSync(place)) renameSync(place, former);
      renameSync(ready, place);
      rmSync(former, { recursive: true, force: true });
    },
    discard: () => {
      for (const made of [root, beside]) rmSync(made, { recursive: true, force: true });
    },
  };
};

/** Brings back a release set aside by a build that was killed, and removes what else it left in a folder. */
const recover = (place: string, folder: string, name: (suffix: string) => string): void => {
  for (const found of readdirSync(folder)) {
    const path = join(folder, found);
    const [, kind, pid] = /\.(next|former)-(\d+)$/.exec(found) ?? [];
    if (!kind || found !== name(`${kind}-${pid}`) || isRunning(Number(pid))) continue;
    if (kind === 'former' && !existsSync(place)) renameSync(path, place);
    else rmSync(path, { recursive: true, force: true });
  }
};

/** Whether another process with this number lives. */
export const isRunning = (pid: number): boolean => {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user lives though it takes no signals from us.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Folders of the project that a site may not be laid into. */
const OWN = ['public', 'src', 'scripts', 'test', 'node_modules', CONTENT_DIR];

const within = (folder: string, place: string): boolean => {
  const path = relative(resolve(folder), place);
  return path === '' || !(path.startsWith('..') || isAbsolute(path));
};

const refuse = (place: string): void => {
  if (within(place, process.cwd()) || OWN.some((folder) => within(folder, place))) {
    throw new Error(`OUT_DIR=${place}: это место самого проекта. Укажите другую папку.`);
  }
  const ours =
    existsSync(join(place, 'index.html')) && existsSync(join(place, 'data/roadmap.json'));
  if (existsSync(place) && readdirSync(place).length > 0 && !ours) {
    throw new Error(
      `OUT_DIR=${place}: в папке лежит не этот сайт. Укажите пустую или новую папку.`,
    );
  }
};
