import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './publish.ts';

const LOCK = '.astro/build.pid';
/** Milliseconds between two looks at the lock of another build. */
const PAUSE = 300;

/**
 * Waits until no other build of this folder runs (the framework keeps its half-made files in one place),
 * then holds the turn until the returned function is called. A build that was killed holds nothing.
 */
export const takeTurn = async (tell: (step: string) => void, lock = LOCK): Promise<() => void> => {
  mkdirSync(dirname(lock), { recursive: true });
  const mine = signatureOf(process.pid);
  let told = false;
  let before: string | null = null;
  while (true) {
    if (claim(lock, mine)) {
      // Who took a dead build's lock away at this very moment may have taken ours.
      await setTimeout(PAUSE / 6);
      if (holder(lock) === mine) return () => rmSync(lock, { force: true });
      continue;
    }
    const held = holder(lock);
    // An empty lock is one being written, and at the second look one that nobody will write.
    const abandoned = held === '' ? before === '' : held !== null && !lives(held);
    before = held;
    if (abandoned) rmSync(lock, { force: true });
    else {
      if (!told && held) tell(`Ждём: идёт другая сборка (процесс ${held.split(' ')[0]})`);
      told ||= Boolean(held);
      await setTimeout(PAUSE);
    }
  }
};

/** Makes the lock when there is none. A full disk makes an empty one: it goes at once. */
const claim = (lock: string, mine: string): boolean => {
  let file: number;
  try {
    file = openSync(lock, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, mine);
    return true;
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
};

/** What the lock says; null when there is none. */
const holder = (lock: string): string | null => {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return null;
  }
};

const lives = (held: string): boolean => {
  const pid = Number.parseInt(held, 10);
  return isRunning(pid) && held === signatureOf(pid);
};

/** What a process signs a lock with: its number, which after a power cut is somebody else's, and on Linux the tick it was started at. */
export const signatureOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[20]}`;
  } catch {
    return String(pid);
  }
};
