import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Keeps bytes for a later run, whole or not at all, and tells whether it did: a full or closed disk costs time and nothing else. */
export const keepFile = (place: string, bytes: string | Uint8Array): boolean => {
  const beside = `${place}.next-${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(beside, bytes);
    renameSync(beside, place);
    return true;
  } catch {
    try {
      rmSync(beside, { force: true });
    } catch {
      // Where nothing could be written there is nothing to take away.
    }
    return false;
  }
};
