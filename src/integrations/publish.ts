import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { CONTENT_DIR } from '../site.ts';

/** A folder beside the target in which one build prepares its release, and how to put it in the target's place. */
export interface Staging {
  folder: string;
  /** Files the build needs only while it runs. */
  cache: string;
  /** Puts the release in the target's place; the former one is gone only when the new one stands. */
  publish: () => void;
  /** Removes what is left of this build. */
  discard: () => void;
}

/**
 * Opens a staging folder for a release of `target`. Brings back a former release that a killed build
 * left aside. Throws when the target is a folder that is no site and so may not be replaced.
 */
export const stage = (target: string): Staging => {
  const place = resolve(target);
  const parent = dirname(place);
  const own = (suffix: string) => join(parent, `.${basename(place)}.${suffix}`);
  mkdirSync(parent, { recursive: true });
  recover(place, own);
  refuse(place);
  const root = own(`next-${process.pid}`);
  rmSync(root, { recursive: true, force: true });
  const folder = join(root, 'site');
  const cache = join(root, 'cache');
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    cache,
    publish: () => {
      const former = own(`former-${process.pid}`);
      if (existsSync(place)) renameSync(place, former);
      renameSync(folder, place);
      rmSync(former, { recursive: true, force: true });
    },
    discard: () => rmSync(root, { recursive: true, force: true }),
  };
};

const recover = (place: string, own: (suffix: string) => string): void => {
  const parent = dirname(place);
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    const [, kind, pid] = /\.(next|former)-(\d+)$/.exec(name) ?? [];
    if (!kind || path !== own(`${kind}-${pid}`) || isRunning(Number(pid))) continue;
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
