/** What can be known of a picture without decoding it. */
export interface PictureShape {
  format: 'jpeg' | 'png' | 'webp';
  /** Pixels across as the picture is shown, that is, turned upright. */
  width: number;
  height: number;
  /** EXIF orientation, 1 when it stands upright already. */
  orientation: number;
  /** Whether it holds more pictures than one, to be shown one after another. */
  moving: boolean;
  /** What its bytes tell beside the picture: `EXIF`, `GPS`, `XMP`… */
  metadata: string[];
  /** Pieces of the file that a reader of the picture needs, from byte to byte. */
  kept: [from: number, to: number][];
}

/** Why a picture could not be read to its end. */
export class BrokenPicture extends Error {}

/** A picture of which only the format is known yet; its first `head` bytes are needed. */
export const emptyShape = (format: PictureShape['format'], head: number): PictureShape => ({
  format,
  width: 0,
  height: 0,
  orientation: 1,
  moving: false,
  metadata: [],
  kept: [[0, head]],
});

/** The four letters at a place. */
export const letters = (bytes: Uint8Array, at: number, length = 4): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

/** The numbers of a file, from a place on. */
export const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** What an EXIF block says, by the TIFF that it holds: its orientation and whether it names a place. */
export const readExif = (tiff: Uint8Array): { orientation: number; gps: boolean } => {
  const found = { orientation: 1, gps: false };
  const little = letters(tiff, 0, 2) === 'II';
  if (tiff.length < 8 || (!little && letters(tiff, 0, 2) !== 'MM')) return found;
  const data = view(tiff);
  const directory = data.getUint32(4, little);
  if (directory + 2 > tiff.length) return found;
  const count = data.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > tiff.length) break;
    const tag = data.getUint16(entry, little);
    if (tag === 0x0112) found.orientation = data.getUint16(entry + 8, little);
    if (tag === 0x8825) found.gps = true;
  }
  if (found.orientation < 1 || found.orientation > 8) found.orientation = 1;
  return found;
};

/** What a picture says by EXIF, added to its shape, with its sides as they are shown. */
export const withExif = (shape: PictureShape, tiff: Uint8Array): void => {
  const { orientation, gps } = readExif(tiff);
  shape.metadata.push('EXIF', ...(gps ? ['GPS'] : []));
  shape.orientation = orientation;
};

/** The shape with its sides turned as a reader sees them. */
export const upright = (shape: PictureShape): PictureShape => {
  const { orientation, width, height } = shape;
  return orientation < 5 ? shape : { ...shape, width: height, height: width };
};
