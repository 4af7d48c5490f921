import {
  BrokenPicture,
  emptyShape,
  letters,
  type PictureShape,
  upright,
  view,
  withExif,
} from './picture-bytes.ts';

/** Frames of JPEG: these markers carry the picture's sides. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Names of what stands beside the picture in an application's segment; empty for what readers need. */
const metadataOf = (marker: number, bytes: Uint8Array, at: number, end: number): string => {
  if (marker === 0xfe) return 'комментарий';
  const name = letters(bytes, at, 12);
  if (marker === 0xe0) return name.startsWith('JFIF\0') && end - at === 14 ? '' : 'миниатюра';
  if (marker === 0xe2 && name.startsWith('ICC_PROFILE')) return '';
  if (marker === 0xee && name.startsWith('Adobe')) return '';
  if (marker === 0xe1 && name.startsWith('Exif\0')) return 'EXIF';
  if (marker === 0xe1 && name.startsWith('http://ns.ad')) return 'XMP';
  if (marker === 0xed) return 'IPTC';
  return marker >= 0xe0 && marker <= 0xef ? 'данные программы' : '';
};

/** Reads a JPEG segment by segment to its end. Throws `BrokenPicture` with the reason. */
export const readJpeg = (bytes: Uint8Array): PictureShape => {
  const shape = emptyShape('jpeg', 2);
  const data = view(bytes);
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw new BrokenPicture('между частями картинки лишние байты');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + data.getUint16(at + 2);
    if (end > bytes.length) throw new BrokenPicture('он оборван');
    if (isFrame(marker)) {
      shape.height = data.getUint16(at + 5);
      shape.width = data.getUint16(at + 7);
    }
    const beside = metadataOf(marker, bytes, at + 4, end);
    if (beside === 'EXIF') withExif(shape, bytes.subarray(at + 10, end));
    else if (beside !== '') shape.metadata.push(beside);
    else keep(shape, at, end);
    at = marker === 0xda ? scanEnd(bytes, shape, end) : end;
  }
  if (at + 2 > bytes.length || bytes[at] !== 0xff || bytes[at + 1] !== 0xd9)
    throw new BrokenPicture('он оборван: нет конца картинки');
  if (shape.width === 0 || shape.height === 0) throw new BrokenPicture('у картинки нет размеров');
  keep(shape, at, at + 2);
  if (at + 2 < bytes.length) shape.metadata.push('данные после картинки');
  return upright(shape);
};

/** Where the picture's own data ends: at a marker that is neither a stuffed byte nor a restart. */
const scanEnd = (bytes: Uint8Array, shape: PictureShape, start: number): number => {
  let at = start;
  while (true) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) throw new BrokenPicture('он оборван: нет конца картинки');
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break;
    at += next === 0xff ? 1 : 2;
  }
  keep(shape, start, at);
  return at;
};

const keep = ({ kept }: PictureShape, from: number, to: number): void => {
  const last = kept.at(-1);
  if (last && last[1] === from) last[1] = to;
  else kept.push([from, to]);
};
