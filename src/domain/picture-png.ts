import {
  BrokenPicture,
  emptyShape,
  letters,
  type PictureShape,
  upright,
  view,
  withExif,
} from './picture-bytes.ts';

/** Chunks that say something beside the picture. */
const BESIDE: Record<string, string> = {
  tEXt: 'текст',
  zTXt: 'текст',
  iTXt: 'текст',
  eXIf: 'EXIF',
  tIME: 'время съёмки',
};

/** Chunks that a reader of the picture needs, beside those it cannot do without. */
const NEEDED = new Set([
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'pHYs',
  'sBIT',
  'bKGD',
  'acTL',
  'fcTL',
  'fdAT',
]);

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

const sumOf = (bytes: Uint8Array, from: number, to: number): number => {
  let sum = 0xffffffff;
  for (let at = from; at < to; at++)
    sum = (TABLE[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
};

/** Reads a PNG chunk by chunk to its end, with its sums. Throws `BrokenPicture` with the reason. */
export const readPng = (bytes: Uint8Array): PictureShape => {
  const shape = emptyShape('png', 8);
  const data = view(bytes);
  let at = 8;
  let drawn = false;
  while (at + 12 <= bytes.length) {
    const length = data.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) break;
    const name = letters(bytes, at + 4);
    if (data.getUint32(end - 4) !== sumOf(bytes, at + 4, end - 4))
      throw new BrokenPicture('контрольная сумма не сошлась: байты испорчены');
    if (name === 'IHDR' && length >= 13) {
      shape.width = data.getUint32(at + 8);
      shape.height = data.getUint32(at + 12);
    }
    if (name === 'eXIf') withExif(shape, bytes.subarray(at + 8, end - 4));
    else if (Object.hasOwn(BESIDE, name)) shape.metadata.push(BESIDE[name] ?? '');
    else if (/^[A-Z]/.test(name) || NEEDED.has(name)) shape.kept.push([at, end]);
    drawn ||= name === 'IDAT';
    shape.moving ||= name === 'acTL';
    at = end;
    if (name !== 'IEND') continue;
    if (!drawn || shape.width === 0 || shape.height === 0)
      throw new BrokenPicture('в файле нет самой картинки');
    if (end < bytes.length) shape.metadata.push('данные после картинки');
    return upright(shape);
  }
  throw new BrokenPicture('он оборван: нет конца картинки');
};
