import { crc32, deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** The bytes of a text. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Several pieces of bytes as one. */
export const joined = (...pieces: (Uint8Array | string | number[])[]): Uint8Array =>
  Uint8Array.from(
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? [...Buffer.from(piece, 'latin1')] : [...piece],
    ),
  );

const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
};

/** A grey PNG of some sides, with more chunks where they are wanted; `pixels: false` says so and draws none. */
export const png = (
  width = 2,
  height = 2,
  more: [name: string, data: Uint8Array][] = [],
  pixels = true,
): Uint8Array => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  // Each row begins with the number of its filter: none.
  const grey = (_: number, at: number) => (at % (width + 1) === 0 ? 0 : 0x80);
  const rows = pixels
    ? deflateSync(Uint8Array.from({ length: (width + 1) * height }, grey))
    : Buffer.of(0);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', head),
      ...more.map(([name, data]) => chunk(name, data)),
      chunk('IDAT', rows),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
};

/** A segment of JPEG. */
export const segment = (marker: number, data: Uint8Array | string): Uint8Array => {
  const bytes = typeof data === 'string' ? joined(data) : data;
  const length = bytes.length + 2;
  return joined([0xff, marker, length >> 8, length & 255], bytes);
};

/** EXIF that says how the picture lies and, when asked, where it was taken. */
export const exif = (orientation = 1, gps = false): Uint8Array => {
  const entry = (tag: number, value: number) => [
    tag >> 8,
    tag & 255,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    value,
    0,
    0,
  ];
  return joined(
    'Exif\0\0MM\0*\0\0\0\x08',
    [0, gps ? 2 : 1],
    entry(0x0112, orientation),
    gps ? entry(0x8825, 1) : [],
    [0, 0, 0, 0],
  );
};

/** The bones of a JPEG: no pixel, yet every part that a reader of its parts looks for. */
export const jpeg = (width = 2, height = 2, ...more: Uint8Array[]): Uint8Array =>
  joined(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    ...more,
    segment(0xc0, joined([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])),
    segment(0xda, joined([1, 1, 0, 0, 63, 0])),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    [0xff, 0xd9],
  );

/** The bones of a WebP with more chunks where they are wanted. */
export const webp = (
  width = 2,
  height = 2,
  ...more: [name: string, data: Uint8Array][]
): Uint8Array => {
  const piece = (name: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(data.length);
    return joined(name, length, data, data.length % 2 ? [0] : []);
  };
  const side = (value: number) => [(value - 1) & 255, (value - 1) >> 8, 0];
  const body = joined(
    'WEBP',
    piece('VP8X', joined([0x0c, 0, 0, 0], side(width), side(height))),
    piece('VP8 ', joined([0, 0, 0, 0x9d, 0x01, 0x2a, width, 0, height, 0])),
    ...more.map(([name, data]) => piece(name, data)),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return joined('RIFF', length, body);
};

/** The bones of a film that says something of itself. */
export const mp4 = (said = ''): Uint8Array =>
  joined('\0\0\0\x10ftypmp42\0\0\0\0', [0, 0, 0, 8 + said.length], 'moov', said);

/** What a made PDF holds beside one empty page. */
interface PdfParts {
  /** Lines of the catalogue. */
  catalog?: string;
  /** Lines of the page. */
  page?: string;
  /** Lines of the trailer. */
  trailer?: string;
  /** Whole objects, or strings in any place. */
  more?: string;
}

/** Lines that make a PDF fit for every reader. */
const WELL = '/Lang (ru) /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R';

/** A PDF of one page that has nothing to mend, but for what is asked. */
export const pdf = ({
  catalog = WELL,
  page = '',
  trailer = '/Info 4 0 R',
  more = '',
}: PdfParts = {}): Uint8Array =>
  joined(
    '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n',
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    `3 0 obj\n<< /Type /Page /Parent 2 0 R ${page} >>\nendobj\n`,
    '4 0 obj\n<< /Title (Made) >>\nendobj\n9 0 obj\n<< /Type /StructTreeRoot >>\nendobj\n',
    more,
    `trailer\n<< /Root 1 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`,
  );

/** An object stream that packs one more object of a PDF. */
export const packed = (object: string, filter = '/FlateDecode'): string => {
  const data = deflateSync(Buffer.from(`20 0 ${object}`, 'latin1'));
  return `7 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Length ${data.length} /Filter ${filter} >>\nstream\n${data.toString('latin1')}\nendstream\nendobj\n`;
};

/** An office file of a kind, with more parts where they are wanted. */
export const office = (
  ending: 'docx' | 'xlsx' | 'pptx' | 'odt',
  parts: Record<string, string | Uint8Array> = {},
): Uint8Array => {
  const main = {
    docx: 'word/document.xml',
    xlsx: 'xl/workbook.xml',
    pptx: 'ppt/presentation.xml',
    odt: 'content.xml',
  }[ending];
  const whole: Record<string, string | Uint8Array> = {
    ...(ending === 'odt'
      ? { mimetype: 'application/vnd.oasis.opendocument.text' }
      : { '[Content_Types].xml': '<Types/>' }),
    [main]: '<x/>',
    ...parts,
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(whole))
    files[name] = typeof text === 'string' ? strToU8(text) : text;
  return zipSync(files, { mtime: '2022-03-01' });
};

/** Relations of a part of an office file. */
export const relations = (...links: [type: string, target: string, mode?: string][]): string =>
  `<Relationships>${links
    .map(
      ([type, target, mode = 'External']) =>
        `<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`,
    )
    .join('')}</Relationships>`;
