import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from './publish.ts';

const LOCK = '.astro/build.pid';

/**
 * Waits until no other build of this folder runs (the framework keeps its half-made files in one place),
 * then holds the turn until the returned function is called. A build that was killed holds nothing.
 */
export const takeTurn = async (tell: (step: string) => void): Promise<() => void> => {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => rmSync(LOCK, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf();
    if (owner !== null && !isRunning(owner)) rmSync(LOCK, { force: true });
    else {
      if (!told) tell(`Ждём: идёт другая сборка (процесс ${owner ?? '?'})`);
      await setTimeout(300);
    }
  }
};

const ownerOf = (): number | null => {
  try {
    return Number(readFileSync(LOCK, 'utf8')) || null;
  } catch {
    return null;
  }
};
