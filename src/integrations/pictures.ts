import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { sha256 } from '../disk.ts';
import { compare } from '../domain/issue.ts';
import { pictureIn } from '../domain/picture.ts';
import { addressOf, type Rendition, renditionsIn } from '../domain/picture-plan.ts';
import type { Attachment } from '../schema/attachments.ts';
import { cleaned, renditionOf, sourceOf } from './picture-make.ts';

/** Files of a built folder with one of these endings, in one order. */
const filesIn = (folder: string, endings: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compare);

const PICTURES = /\.(?:jpe?g|png|webp)$/i;

/** Draws the pictures that built pages ask for, each into its place. Throws in Russian. */
export const writePictures = async (
  attachments: readonly Attachment[],
  folder: string,
): Promise<number> => {
  const asked = new Map<string, Rendition>();
  for (const file of filesIn(folder, /\.(?:html|json|xml)$/))
    for (const rendition of renditionsIn(readFileSync(file, 'utf8')))
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
  for (const file of filesIn(folder, PICTURES)) {
    const bytes = new Uint8Array(readFileSync(file));
    const clean = await cleaned(relative(folder, file), bytes);
    if (clean !== bytes) writeFileSync(file, clean);
  }
};

/** Pictures of a built folder that still tell where or by what they were taken, or cannot be read. */
export const pictureFaults = (folder: string): string[] =>
  filesIn(folder, PICTURES).flatMap((file) => {
    const shape = pictureIn(new Uint8Array(readFileSync(file)));
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    if (!shape) return [`${path}: картинка не читается.`];
    return shape.metadata.length > 0
      ? [`${path}: в картинке остались ${[...new Set(shape.metadata)].join(', ')}.`]
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
