import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { sha256 } from '../disk.ts';
import { pictureIn, withoutMetadata } from '../domain/picture.ts';
import { addressOf, isPlanned, type Rendition } from '../domain/picture-plan.ts';
import type { Attachment } from '../schema/attachments.ts';
import { CONTENT_DIR } from '../site.ts';
import { rememberedPicture } from './picture-cache.ts';

/** Other versions of the program that draws may draw other bytes. */
const DRAWN_BY = JSON.stringify([sharp.versions.sharp, sharp.versions.vips, sharp.versions.webp]);
const MOST_PIXELS = 41_000_000;

const drawing = (bytes: Uint8Array) =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).autoOrient();

const ENCODERS = {
  webp: { quality: 80 },
  jpg: { quality: 82, mozjpeg: true },
  png: { compressionLevel: 9 },
} as const;

/** The bytes of a file beside entries. Throws when it changed since it was checked. */
export const sourceOf = ({ file, picture, sha256: digest }: Attachment): Uint8Array => {
  let bytes: Uint8Array | null = null;
  try {
    bytes = new Uint8Array(readFileSync(join(CONTENT_DIR, file)));
  } catch {
    // Deleted since: said below in the same words.
  }
  if (!bytes || sha256(bytes) !== (picture?.source ?? digest))
    throw new Error(`Файл ${file} изменился во время сборки. Соберите сайт ещё раз.`);
  return bytes;
};

/** A picture in a size and a format that a page asks for. Throws in Russian when it cannot be drawn. */
export const renditionOf = async (
  rendition: Rendition,
  attachments: readonly Attachment[],
): Promise<Uint8Array> => {
  const found = attachments.find((one) => isPlanned(rendition, one));
  if (!found) throw new Error(`Картинки ${addressOf(rendition)} нет среди файлов раздела.`);
  const { width, format } = rendition;
  const key = JSON.stringify([DRAWN_BY, found.picture?.source, width, ENCODERS[format], format]);
  return rememberedPicture(key, () => {
    const bytes = sourceOf(found);
    return drawn(found.file, () => {
      const small = drawing(bytes).resize({ width, withoutEnlargement: true });
      if (format === 'webp') return small.webp(ENCODERS.webp);
      if (format === 'png') return small.png(ENCODERS.png);
      return small.flatten({ background: '#fff' }).jpeg(ENCODERS.jpg);
    });
  });
};

/** A picture as readers may have it: upright, without the place and the camera; any other file as it is. */
export const cleaned = async (file: string, bytes: Uint8Array): Promise<Uint8Array> => {
  const shape = pictureIn(bytes);
  if (!shape || shape.metadata.length === 0) return bytes;
  if (shape.orientation === 1) return withoutMetadata(bytes, shape);
  const key = JSON.stringify([DRAWN_BY, sha256(bytes), 'upright']);
  return rememberedPicture(key, () =>
    drawn(file, () => {
      const upright = drawing(bytes).keepIccProfile();
      if (shape.format === 'png') return upright.png(ENCODERS.png);
      return shape.format === 'webp'
        ? upright.webp({ quality: 92 })
        : upright.jpeg({ quality: 92, mozjpeg: true });
    }),
  );
};

const drawn = async (file: string, draw: () => Sharp): Promise<Uint8Array> => {
  try {
    return new Uint8Array(await draw().toBuffer());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `Картинку ${file} не прочесть: она испорчена. Сохраните её заново. Программа сказала: ${why}`,
    );
  }
};
