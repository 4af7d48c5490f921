import { signatureOf } from './file-signature.ts';
import { BrokenPicture, type PictureShape, view } from './picture-bytes.ts';
import { readJpeg } from './picture-jpeg.ts';
import { readPng } from './picture-png.ts';
import { readWebp } from './picture-webp.ts';

const READERS: Record<string, (bytes: Uint8Array) => PictureShape> = {
  jpg: readJpeg,
  png: readPng,
  webp: readWebp,
};

/** Reads a picture of a kind to its end. Throws `BrokenPicture` with the reason. */
export const readPicture = (kind: string, bytes: Uint8Array): PictureShape => {
  const read = READERS[kind];
  if (!read) throw new BrokenPicture('это не картинка');
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenPicture('он оборван');
    throw error;
  }
};

/** A picture by its own bytes, whatever its name; null when it is none or cannot be read. */
export const pictureIn = (bytes: Uint8Array): PictureShape | null => {
  const kind = signatureOf(bytes)?.kind ?? '';
  if (!Object.hasOwn(READERS, kind)) return null;
  try {
    return readPicture(kind, bytes);
  } catch (error) {
    if (error instanceof BrokenPicture) return null;
    throw error;
  }
};

/** The picture's bytes without what they tell beside it: no pixel is touched, and none is turned. */
export const withoutMetadata = (bytes: Uint8Array, shape: PictureShape): Uint8Array => {
  if (shape.metadata.length === 0) return bytes;
  const length = shape.kept.reduce((sum, [from, to]) => sum + to - from, 0);
  const clean = new Uint8Array(length);
  let at = 0;
  for (const [from, to] of shape.kept) {
    clean.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  if (shape.format === 'webp') {
    view(clean).setUint32(4, length - 8, true);
    // The header promises EXIF and XMP: the promise goes with them.
    if (clean[15] === 0x58) clean[20] = (clean[20] ?? 0) & ~0x0c;
  }
  return clean;
};
