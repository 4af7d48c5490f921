import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import { linkFiles } from '../domain/attachment-links.ts';
import { endingOf, FILES_PATH, folderOf } from '../domain/attachment-names.ts';
import { PICTURES_PATH, renditionsIn } from '../domain/picture-plan.ts';
import { visibleContent } from '../domain/visible.ts';
import type { Attachment } from '../schema/attachments.ts';
import { BASE_PATH, CONTENT_DIR, todayIn } from '../site.ts';
import { SAMPLE_ENTRY, sampleFiles } from './block-samples.ts';
import { currentReading } from './loader.ts';
import { cleaned, renditionOf, sourceOf } from './picture-make.ts';
import { publishedFiles } from './pictures.ts';

/** Lays the files that published entries refer to into a built folder. Throws when one changed since it was checked. */
export const writeAttachments = (attachments: readonly Attachment[], folder: string): void => {
  for (const attachment of attachments) {
    const target = join(folder, attachment.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, sourceOf(attachment));
  }
};

/** Turns names of files in Markdown into their addresses, each with its kind and size. */
export const rehypeFiles =
  () =>
  async (tree: Root, { path }: { path?: string }) => {
    if (!path) return;
    const file = relative(resolve(CONTENT_DIR), path).split(sep).join('/');
    if (file === SAMPLE_ENTRY) return linkFiles(tree, file, sampleFiles());
    const folder = folderOf(file);
    const beside = currentReading().content.attachments.filter(
      (one) => folderOf(one.file) === folder,
    );
    linkFiles(tree, file, await publishedFiles(beside));
  };

/** While editors preview: gives the files that the pages refer to, and their pictures in the sizes asked for, as a built site would. */
export const attachmentsPreview = (): AstroIntegration => ({
  name: 'section:attachments',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const asked = (request.url ?? '').replace(/\?.*$/, '');
        const path = asked.startsWith(BASE_PATH) ? `/${asked.slice(BASE_PATH.length)}` : asked;
        if (!path.startsWith(FILES_PATH) && !path.startsWith(PICTURES_PATH)) return next();
        void previewed(path).then(
          (found) => {
            if (!found) return next();
            response.setHeader('content-type', typeOf(path));
            response.end(found);
          },
          (error: unknown) => next(error),
        );
      });
    },
  },
});

const previewed = async (path: string): Promise<Uint8Array | null> => {
  const { content } = currentReading();
  const shown = visibleContent(content, todayIn(content.site.zone)).attachments;
  const [rendition] = renditionsIn(path);
  if (rendition) return renditionOf(rendition, shown);
  const found = shown.find((one) => one.path === path);
  return found ? cleaned(found.file, sourceOf(found)) : null;
};

const typeOf = (path: string): string => {
  const ending = endingOf(path);
  const image = { jpg: 'jpeg', jpeg: 'jpeg', png: 'png', webp: 'webp' }[ending];
  if (image) return `image/${image}`;
  if (ending === 'pdf') return 'application/pdf';
  return ending === 'txt' ? 'text/plain; charset=utf-8' : 'application/octet-stream';
};
