/** What a file is by its first bytes, whatever its name says. */
export interface Signature {
  /** Ending such a file should have: `jpg`; `zip` for every office file, `txt` when nothing is known. */
  kind: string;
  /** The kind in words: «это PDF». */
  words: string;
}

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Beginnings of files; a dot stands for any byte. */
const STARTS: [start: string, kind: string, words: string][] = [
  ['\xff\xd8\xff', 'jpg', 'картинка JPEG'],
  ['\x89PNG\r\n\x1a\n', 'png', 'картинка PNG'],
  ['GIF8', 'gif', 'картинка GIF'],
  ['RIFF....WEBP', 'webp', 'картинка WebP'],
  ['BM....\0\0\0\0', 'bmp', 'картинка BMP'],
  ['II*\0', 'tiff', 'картинка TIFF'],
  ['MM\0*', 'tiff', 'картинка TIFF'],
  ['8BPS', 'psd', 'файл Photoshop'],
  ['\0\0\x01\0', 'ico', 'значок ICO'],
  ['\0\0\0\x0cJXL ', 'jxl', 'картинка JPEG XL'],
  ['\xff\x0a', 'jxl', 'картинка JPEG XL'],
  ['PK\x03\x04', 'zip', 'архив ZIP'],
  ['PK\x05\x06', 'zip', 'пустой архив ZIP'],
  ['Rar!\x1a\x07', 'rar', 'архив RAR'],
  ['7z\xbc\xaf\x27\x1c', '7z', 'архив 7z'],
  ['\x1f\x8b', 'gz', 'архив GZIP'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'doc', 'файл старого Office (DOC, XLS или PPT)'],
  ['{\\rt', 'rtf', 'документ RTF'],
  ['MZ', 'exe', 'программа Windows'],
  ['\x7fELF', 'elf', 'программа Linux'],
  ['\xcf\xfa\xed\xfe', 'macho', 'программа macOS'],
  ['\xca\xfe\xba\xbe', 'class', 'программа Java или macOS'],
  ['L\0\0\0\x01\x14\x02\0', 'lnk', 'ярлык Windows'],
  ['MSCF', 'cab', 'архив CAB'],
  ['ID3', 'mp3', 'звукозапись MP3'],
  ['OggS', 'ogg', 'звукозапись OGG'],
  ['RIFF....AVI ', 'avi', 'видеозапись AVI'],
  ['\x1aE\xdf\xa3', 'webm', 'видеозапись WebM'],
  ['WEBVTT', 'vtt', 'субтитры WebVTT'],
  ['\xef\xbb\xbfWEBVTT', 'vtt', 'субтитры WebVTT'],
  ['#!', 'sh', 'программа (скрипт)'],
];

const starts = (head: string, start: string): boolean =>
  [...start].every((letter, index) => letter === '.' || head[index] === letter);

/** Pictures and films of one family, told apart by their brand. */
const BRANDS: [brand: RegExp, kind: string, words: string][] = [
  [/^(?:hei[cxms]|hev[cx]|mif1|msf1)$/, 'heic', 'снимок HEIC с телефона'],
  [/^avi[fs]$/, 'avif', 'картинка AVIF'],
  [/./, 'mp4', 'видеозапись'],
];

/** What a file is by its bytes; null when they look like plain text. */
export const signatureOf = (bytes: Uint8Array): Signature | null => {
  const head = latin(bytes, 0, 32);
  const known = STARTS.find(([start]) => starts(head, start));
  if (known) return { kind: known[1], words: known[2] };
  if (head.slice(4, 8) === 'ftyp') {
    const [, kind = '', words = ''] = BRANDS.find(([brand]) => brand.test(head.slice(8, 12))) ?? [];
    return { kind, words };
  }
  const first = latin(bytes, 0, 1024);
  if (/^[\s\S]{0,1019}%PDF-/.test(first)) return { kind: 'pdf', words: 'документ PDF' };
  const text = first.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg|<svg[\s>])/i.test(text))
    return { kind: 'svg', words: 'рисунок SVG' };
  if (
    /^(?:<!--[\s\S]*?-->\s*)*<(?:!DOCTYPE html|html|head|body|script|iframe|meta|title)\b/i.test(
      text,
    )
  )
    return { kind: 'html', words: 'страница HTML' };
  return null;
};
