import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Root } from 'hast';
import sirv from 'sirv';
import { sha256 } from '../disk.ts';
import { linkFiles } from '../domain/attachment-links.ts';
import { FILES_PATH } from '../domain/attachment-names.ts';
import { visibleContent } from '../domain/visible.ts';
import type { Attachment } from '../schema/attachments.ts';
import { BASE_PATH, CONTENT_DIR, todayIn } from '../site.ts';
import { SAMPLE_ENTRY, sampleFiles } from './block-samples.ts';
import { currentReading } from './loader.ts';

/** Lays the files that published entries refer to into a built folder. Throws when one changed since it was checked. */
export const writeAttachments = (attachments: readonly Attachment[], folder: string): void => {
  for (const attachment of attachments) {
    const source = join(CONTENT_DIR, attachment.file);
    const bytes = existsSync(source) ? readFileSync(source) : null;
    if (!bytes || sha256(bytes) !== attachment.sha256)
      throw new Error(`Файл ${attachment.file} изменился во время сборки. Соберите сайт ещё раз.`);
    const target = join(folder, attachment.path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
};

/** Turns names of files in Markdown into their addresses, each with its kind and size. */
export const rehypeFiles =
  () =>
  (tree: Root, { path }: { path?: string }) => {
    if (!path) return;
    const file = relative(resolve(CONTENT_DIR), path).split(sep).join('/');
    const known = file === SAMPLE_ENTRY ? sampleFiles() : currentReading().content.attachments;
    linkFiles(tree, file, known);
  };

/** While editors preview: gives the files that the pages refer to, straight from the content folder. */
export const attachmentsPreview = (): AstroIntegration => ({
  name: 'section:attachments',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const files = sirv(CONTENT_DIR, { dev: true });
      server.middlewares.use((request, response, next) => {
        const asked = (request.url ?? '').replace(/\?.*$/, '');
        const path = asked.startsWith(BASE_PATH) ? `/${asked.slice(BASE_PATH.length)}` : asked;
        if (!path.startsWith(FILES_PATH)) return next();
        const { content } = currentReading();
        const shown = visibleContent(content, todayIn(content.site.zone)).attachments;
        const found = shown.find((one) => one.path === path);
        if (!found) return next();
        request.url = `/${found.file}`;
        files(request, response, next);
      });
    },
  },
});
