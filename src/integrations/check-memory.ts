import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTree, sha256 } from '../disk.ts';
import type { FileReading, Remember } from '../domain/file-reading.ts';
import { keepFile } from './cache-file.ts';
import { isRunning } from './publish.ts';

const HOME = 'node_modules/.cache/section-check';
/** Content folders whose last check is remembered. */
const MOST = 8;

/** What an earlier check said of each file by itself. Losing it costs time and nothing else. */
export interface Memory {
  remember: Remember;
  /** Writes down what this check made or used, for the next one. */
  keep: () => void;
}

/** The file that the last check of a content folder is remembered in. */
export const memoryFile = (folder: string): string =>
  join(HOME, `${sha256(Buffer.from(resolve(folder))).slice(0, 16)}.json`);

/** Opens what is remembered of a content folder: nothing, unless it was written whole by this very program. */
export const openMemory = (folder: string): Memory => {
  const place = memoryFile(folder);
  const program = programDigest();
  let known = program === null ? new Map<string, FileReading>() : recall(place, program);
  let used = new Map<string, FileReading>();
  return {
    remember: (key, make) => {
      const reading = known.get(key) ?? make();
      used.set(key, reading);
      return reading;
    },
    keep: () => {
      const same = used.size === known.size && [...used.keys()].every((key) => known.has(key));
      known = used;
      used = new Map();
      if (!same && program !== null) write(place, sealed(JSON.stringify([...known]), program));
    },
  };
};

/** Digest of all that a reading depends on beside the file: the checker, its packages and Node; null when it cannot be told. */
const programDigest = (): string | null => {
  try {
    const sources = ['src/domain', 'src/schema'].flatMap((folder) =>
      readTree(folder).map(({ file, sha256: digest }) => `${folder}/${file} ${digest}`),
    );
    const others = [
      'src/integrations/pdf-text.ts',
      'package-lock.json',
      'node_modules/.package-lock.json',
    ].map((file) => sha256(readFileSync(file)));
    const parts = [...sources, ...others, JSON.stringify(process.versions)];
    return sha256(Buffer.from(parts.join('\n')));
  } catch {
    return null;
  }
};

/** The seal that only the same program puts before readings, and only before the same bytes. */
const seal = (readings: Uint8Array, program: string): Buffer =>
  Buffer.from(`${createHash('sha256').update(program).update(readings).digest('hex')}\n`);

const sealed = (text: string, program: string): Buffer => {
  const readings = Buffer.from(text);
  return Buffer.concat([seal(readings, program), readings]);
};

const recall = (place: string, program: string): Map<string, FileReading> => {
  try {
    const whole = readFileSync(place);
    const start = whole.indexOf('\n') + 1;
    const readings = whole.subarray(start);
    return seal(readings, program).equals(whole.subarray(0, start))
      ? new Map(JSON.parse(readings.toString()))
      : new Map();
  } catch {
    return new Map();
  }
};

/** Clears away what others have left, when this check could keep its own. */
const write = (place: string, bytes: Uint8Array): void => {
  if (!keepFile(place, bytes)) return;
  try {
    clear();
  } catch {
    // Left for the next check to clear.
  }
};

const clear = (): void => {
  const age = (path: string) => statSync(path).mtimeMs;
  const left = readdirSync(HOME).map((name) => join(HOME, name));
  const halves = left.filter((path) => {
    const pid = /\.next-(\d+)$/.exec(path)?.[1];
    return pid && !isRunning(Number(pid));
  });
  const whole = left.filter((path) => path.endsWith('.json')).toSorted((a, b) => age(b) - age(a));
  for (const path of [...halves, ...whole.slice(MOST)]) rmSync(path, { force: true });
};
