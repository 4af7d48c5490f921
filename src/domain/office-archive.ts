import { unzipSync } from 'fflate';
import { MEGABYTE } from './file-fault.ts';

/** An office file that cannot be opened: why. */
export class BrokenArchive extends Error {}

/** An office file as the archive it is: names of its parts, and their text on demand. */
export interface Archive {
  names: string[];
  /** Text of a part; empty when there is none. Throws `BrokenArchive`. */
  text: (name: string) => string;
}

/** Most that the parts of a file may hold when unpacked, and most parts. */
const MOST = 200 * MEGABYTE;
const MOST_PARTS = 5_000;

/** Opens an office file without unpacking it. Throws `BrokenArchive` when it is cut short or a bomb. */
export const openArchive = (bytes: Uint8Array): Archive => {
  const sizes = new Map<string, number>();
  let sum = 0;
  const open = (wanted: string | null) => {
    try {
      return unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (wanted !== null) return name === wanted;
          sizes.set(name, originalSize);
          sum += originalSize;
          return false;
        },
      });
    } catch {
      throw new BrokenArchive('он оборван или испорчен');
    }
  };
  open(null);
  if (sum > MOST || sizes.size > MOST_PARTS)
    throw new BrokenArchive('в сжатом виде он прячет слишком много');
  const text = (name: string) => {
    if (!sizes.has(name)) return '';
    const part = open(name)[name];
    if (!part || part.length !== sizes.get(name)) throw new BrokenArchive('часть файла испорчена');
    const wide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8';
    return new TextDecoder(part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : wide).decode(part);
  };
  return { names: [...sizes.keys()], text };
};
