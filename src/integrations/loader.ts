import type { Loader } from 'astro/loaders';
import { readContent } from '../disk.ts';
import type { CollectionName } from '../schema/index.ts';
import { CONTENT_DIR } from '../site.ts';

type Reading = ReturnType<typeof readContent>;

let reading: Reading | null = null;

/** The last reading of the content folder, shared by all collections of one build. */
export const currentReading = (): Reading => {
  reading ??= readContent();
  return reading;
};

/** Forgets the last reading, so that the next one sees the disk anew. */
export const forgetReading = (): void => {
  reading = null;
};

/** Gives Astro one collection exactly as our own reader read and checked it. */
export const entriesLoader = (name: CollectionName): Loader => ({
  name: `section:${name}`,
  load: async ({ store, renderMarkdown, generateDigest, watcher }) => {
    const fill = async () => {
      const entries = currentReading().content[name];
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, data, body, file } of entries) {
        const digest = generateDigest({ data, body });
        const rendered = await renderMarkdown(body);
        store.set({ id, data: { ...data, file }, body, digest, rendered });
      }
    };
    await fill();
    const refresh = (path: string) => {
      if (!path.includes(`/${CONTENT_DIR.replace(/^.*\//, '')}/`)) return;
      forgetReading();
      void fill();
    };
    watcher?.add(CONTENT_DIR);
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, refresh);
  },
});

/** Gives Astro the region's settings. */
export const siteLoader = (): Loader => ({
  name: 'section:site',
  load: async ({ store }) => {
    store.set({ id: 'site', data: currentReading().content.site });
  },
});
