import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { attachmentOf } from '../domain/attachments.ts';
import type { Attachment } from '../schema/attachments.ts';
import { BLOCKS } from '../schema/blocks.ts';
import { CONTENT_DIR } from '../site.ts';

/** Where the files that the guide's examples name lie, in the public folder and in the section alike. */
const FOLDER = '/editors/blocks/';

/** The entry that the examples pretend to stand in; no such file exists. */
export const SAMPLE_ENTRY = 'editors/blocks.md';

/** The files that the examples name, as if they lay beside their entry. */
export const sampleFiles = (): Attachment[] =>
  readdirSync(join('public', FOLDER)).map((name) => {
    const bytes = readFileSync(join('public', FOLDER, name));
    return { ...attachmentOf({ file: `editors/${name}`, bytes }), path: FOLDER + name };
  });

/** Gives Astro the example of every block, rendered as the texts of entries are. */
export const blocksLoader = (): Loader => ({
  name: 'section:blocks',
  load: async ({ store, renderMarkdown }) => {
    store.clear();
    const fileURL = pathToFileURL(resolve(CONTENT_DIR, SAMPLE_ENTRY));
    for (const { name, example } of BLOCKS)
      store.set({ id: name, data: {}, rendered: await renderMarkdown(example, { fileURL }) });
  },
});
