import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../disk.ts';
import { pictureIn } from '../domain/picture.ts';
import { addressOf, type Rendition, renditionsIn } from '../domain/picture-plan.ts';
import type { Attachment } from '../schema/attachments.ts';
import { builtFiles } from './built-files.ts';
import { cleaned, renditionOf, sourceOf } from './picture-make.ts';

const PICTURES = /\.(?:jpe?g|png|webp)$/i;

/** Draws the pictures that built pages ask for, each into its place. Throws in Russian. */
export const writePictures = async (
  attachments: readonly Attachment[],
  folder: string,
): Promise<number> => {
  const asked = new Map<string, Rendition>();
  for (const file of builtFiles(folder, /\.(?:html|json|xml)$/))
    for (const rendition of renditionsIn(readFileSync(join(folder, file), 'utf8')))
      asked.set(addressOf(rendition), rendition);
  for (const [address, rendition] of asked) {
    const target = join(folder, address);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await renditionOf(rendition, attachments));
  }
  return asked.size;
};

/** Takes out of the pictures of a built folder what they tell of places and cameras, and turns them upright. */
export const cleanPictures = async (folder: string): Promise<void> => {
  for (const file of builtFiles(folder, PICTURES)) {
    const place = join(folder, file);
    const bytes = new Uint8Array(readFileSync(place));
    const clean = await cleaned(file, bytes);
    if (clean !== bytes) writeFileSync(place, clean);
  }
};

/** Pictures of a built folder that still tell where or by what they were taken, or cannot be read. */
export const pictureFaults = (folder: string): string[] =>
  builtFiles(folder, PICTURES).flatMap((file) => {
    const shape = pictureIn(new Uint8Array(readFileSync(join(folder, file))));
    if (!shape) return [`/${file}: картинка не читается.`];
    return shape.metadata.length > 0
      ? [`/${file}: в картинке остались ${[...new Set(shape.metadata)].join(', ')}.`]
      : [];
  });

const published = new WeakMap<Attachment, Promise<Attachment>>();

/** The file as readers get it: a picture is cleaned first, so its size and sum are other than on the editor's disk. */
const publishedOf = (attachment: Attachment): Promise<Attachment> => {
  const known = published.get(attachment) ?? measured(attachment);
  published.set(attachment, known);
  return known;
};

const measured = async (attachment: Attachment): Promise<Attachment> => {
  if (!attachment.picture) return attachment;
  const bytes = await cleaned(attachment.file, sourceOf(attachment));
  return { ...attachment, size: bytes.length, sha256: sha256(bytes) };
};

/** Files as readers get them. Throws in Russian. */
export const publishedFiles = (attachments: readonly Attachment[]): Promise<Attachment[]> =>
  Promise.all(attachments.map(publishedOf));
