import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../disk.ts';
import { keepFile } from './cache-file.ts';

const HOME = 'node_modules/.cache/section-pictures';

/** The file that a made picture is kept in. */
export const pictureFile = (key: string): string =>
  join(HOME, sha256(Buffer.from(key)).slice(0, 32));

/** A seal that fits no other picture, and not this one once a byte of it has changed. */
const sealOf = (key: string, bytes: Uint8Array): string =>
  sha256(Buffer.concat([Buffer.from(`${key}\n`), bytes]));

/** Gives the picture that was made for a key before, whole and unchanged, or makes it; the key names everything that it depends on. */
export const rememberedPicture = async (
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> => {
  const kept = recall(key);
  if (kept) return kept;
  const bytes = await make();
  keepFile(pictureFile(key), Buffer.concat([Buffer.from(sealOf(key, bytes), 'latin1'), bytes]));
  return bytes;
};

const recall = (key: string): Uint8Array | null => {
  try {
    const whole = readFileSync(pictureFile(key));
    const bytes = whole.subarray(64);
    return sealOf(key, bytes) === whole.toString('latin1', 0, 64) ? new Uint8Array(bytes) : null;
  } catch {
    return null;
  }
};
