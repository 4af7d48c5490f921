import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { visibleContent } from '../domain/visible.ts';
import { type CollectionName, registry } from '../schema/index.ts';
import { CONTENT_DIR, todayIn } from '../site.ts';
import { publishedFiles } from './pictures.ts';
import { contentReader, type Reading } from './reading.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

const EVENTS = ['add', 'change', 'unlink'] as const;
// The framework runs this file once more for its own content: both must see one reading, or what is published is not what was checked.
const shared = globalThis as {
  sectionReader?: ReturnType<typeof contentReader>;
  sectionReading?: Reading | null;
};
let watched: Watcher | null = null;

/** The last reading of the content folder, shared by all collections; a long one is told of. */
export const currentReading = (tell?: (step: string) => void): Reading => {
  shared.sectionReader ??= contentReader();
  shared.sectionReading ??= shared.sectionReader(tell);
  return shared.sectionReading;
};

/** Forgets the last reading, so that the next one sees the disk anew. */
export const forgetReading = (): void => {
  shared.sectionReading = null;
};

/** Calls back after any change of the content folder, with the last reading already forgotten. */
const onChange = (watcher: Watcher | undefined, again: () => Promise<void>): void => {
  if (!watcher) return;
  if (watched !== watcher) {
    watched = watcher;
    watcher.add(CONTENT_DIR);
    for (const event of EVENTS) watcher.on(event, forgetReading);
  }
  // A picture that cannot be drawn must not end the preview.
  const said = () => again().catch((error: unknown) => console.error(error));
  for (const event of EVENTS) watcher.on(event, said);
};

/** Where a file of the content folder lies: the renderer hands it to what links files. */
const contentUrl = (file: string): URL => pathToFileURL(resolve(CONTENT_DIR, file));

/** A build started past our own command was checked by nobody yet. */
const sound = (): Reading => {
  const found = currentReading();
  const [first] = found.issues.filter(({ severity }) => severity === 'error');
  if (first) throw new Error(`${first.file}:${first.line} ${first.message}`);
  return found;
};

/** Files that cannot be read: the preview goes on showing what stood in them before. */
const brokenIn = ({ issues }: Reading): Set<string> =>
  new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));

/** Gives Astro one collection exactly as our own reader read and checked it. */
export const entriesLoader = (name: CollectionName): Loader => ({
  name: `section:${name}`,
  load: async ({ store, renderMarkdown, generateDigest, watcher }) => {
    const fill = async () => {
      const found = watcher ? currentReading() : sound();
      const entries = found.content[name];
      const ids = new Set(entries.map(({ id }) => id));
      const broken = brokenIn(found);
      for (const [id, { data }] of store.entries())
        if (!ids.has(id) && !broken.has(String(data['file']))) store.delete(id);
      for (const { id, data, body, file } of entries) {
        const digest = generateDigest({ data, body });
        const rendered = await renderMarkdown(body, { fileURL: contentUrl(file) });
        store.set({ id, data: { ...data, file }, body, digest, rendered });
      }
    };
    await fill();
    onChange(watcher, fill);
  },
});

/** Gives Astro the region's settings, and the names of collections that hold anything: Astro complains when asked for an empty one. */
export const siteLoader = (): Loader => ({
  name: 'section:site',
  load: async ({ store, watcher }) => {
    const fill = async () => {
      const found = currentReading();
      const { content } = found;
      // The settings may be broken while an editor works: those from before stand.
      if (watcher && !content.site) return;
      store.set({ id: 'site', data: content.site });
      const broken = [...brokenIn(found)];
      const filled = Object.keys(registry).filter(
        (name) =>
          content[name as CollectionName].length > 0 ||
          broken.some((file) => file.startsWith(`${name}/`)),
      );
      store.set({ id: 'filled', data: { filled } });
      const shown = visibleContent(content, todayIn(content.site.zone)).attachments;
      store.set({ id: 'attachments', data: { attachments: await publishedFiles(shown) } });
    };
    await fill();
    onChange(watcher, fill);
  },
});
