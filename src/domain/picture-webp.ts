import {
  BrokenPicture,
  emptyShape,
  letters,
  type PictureShape,
  upright,
  view,
  withExif,
} from './picture-bytes.ts';

/** Chunks that a reader of the picture needs. */
const NEEDED = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Reads a WebP chunk by chunk to its end. Throws `BrokenPicture` with the reason. */
export const readWebp = (bytes: Uint8Array): PictureShape => {
  const shape = emptyShape('webp', 12);
  const data = view(bytes);
  const whole = data.getUint32(4, true) + 8;
  if (whole > bytes.length) throw new BrokenPicture('он оборван: нет конца картинки');
  let at = 12;
  let drawn = false;
  while (at + 8 <= whole) {
    const name = letters(bytes, at);
    const length = data.getUint32(at + 4, true);
    const end = Math.min(whole, at + 8 + length + (length % 2));
    if (at + 8 + length > whole) throw new BrokenPicture('он оборван: нет конца картинки');
    measure(shape, name, bytes, at + 8, length);
    if (name === 'EXIF') withExif(shape, tiffOf(bytes.subarray(at + 8, at + 8 + length)));
    else if (name === 'XMP ') shape.metadata.push('XMP');
    else if (NEEDED.has(name)) shape.kept.push([at, end]);
    else shape.metadata.push('данные программы');
    shape.moving ||= name === 'ANMF';
    drawn ||= name === 'VP8 ' || name === 'VP8L' || name === 'ANMF';
    at = end;
  }
  if (!drawn || shape.width === 0 || shape.height === 0)
    throw new BrokenPicture('в файле нет самой картинки');
  if (whole < bytes.length) shape.metadata.push('данные после картинки');
  return upright(shape);
};

/** Some programs put JPEG's own heading before the block. */
const tiffOf = (block: Uint8Array): Uint8Array =>
  letters(block, 0) === 'Exif' ? block.subarray(6) : block;

const measure = (
  shape: PictureShape,
  name: string,
  bytes: Uint8Array,
  at: number,
  length: number,
): void => {
  const data = view(bytes);
  const side = (place: number) => 1 + data.getUint16(place, true) + ((bytes[place + 2] ?? 0) << 16);
  if (name === 'VP8X' && length >= 10) {
    shape.width = side(at + 4);
    shape.height = side(at + 7);
  } else if (name === 'VP8 ' && shape.width === 0 && length >= 10) {
    shape.width = data.getUint16(at + 6, true) & 0x3fff;
    shape.height = data.getUint16(at + 8, true) & 0x3fff;
  } else if (name === 'VP8L' && shape.width === 0 && length >= 5) {
    const sides = data.getUint32(at + 1, true);
    shape.width = 1 + (sides & 0x3fff);
    shape.height = 1 + ((sides >>> 14) & 0x3fff);
  }
};
