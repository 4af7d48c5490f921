import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedSince } from '../disk.ts';
import { COLLECTIONS } from '../domain/collections.ts';
import type { Report } from '../domain/issue.ts';
import type { Published } from '../domain/published.ts';
import { pathOf, pathsOf } from '../domain/urls.ts';
import { visibleContent } from '../domain/visible.ts';
import { gonePage } from '../formats/gone.ts';
import { redirectPage } from '../formats/redirect.ts';
import type { Content, Entry } from '../schema/index.ts';
import { absolute, BASE_PATH, href, OUT_DIR, todayIn } from '../site.ts';
import { writeAttachments } from './attachments.ts';
import { currentReading } from './loader.ts';
import { withoutComplaint } from './log.ts';
import { cleanPictures, pictureFaults, writePictures } from './pictures.ts';
import { stage } from './publish.ts';
import { listed, Refusal } from './refusal.ts';
import { searchFiles } from './search-files.ts';
import { writeSearchIndex } from './search-index.ts';
import { takeTurn } from './turn.ts';
import { verify } from './verify.ts';

interface Built {
  pages: number;
  report: Report;
}

/** Checks, builds, indexes and verifies the section, then puts it in place of the former one. Throws `Refusal`. */
export const buildSection = async (tell: (step: string) => void): Promise<Built> => {
  // Content is read once the turn has come: who waited must not publish what was written before it waited.
  const release = await takeTurn(tell);
  try {
    return await buildInTurn(tell);
  } finally {
    release();
  }
};

const buildInTurn = async (tell: (step: string) => void): Promise<Built> => {
  tell('Проверка содержания');
  const report = currentReading(tell);
  if (report.issues.some(({ severity }) => severity === 'error')) {
    throw new Refusal('Сайт не собран: в содержании есть ошибки.', report);
  }
  const staging = stage(OUT_DIR);
  try {
    tell('Сборка страниц');
    await buildPages(staging.folder, staging.cache);
    const changed = changedSince(report.open).map((file) => `public/${file}`);
    if (changed.length > 0)
      throw new Refusal(
        `Сайт не опубликован: во время сборки изменились файлы. Соберите ещё раз.\n${listed(changed)}`,
      );
    const { content: read } = report;
    const content = visibleContent(read, todayIn(read.site.zone));
    writeRedirects(content, staging.folder);
    writeAttachments(content.attachments, staging.folder);
    tell('Картинки');
    await writePictures(content.attachments, staging.folder);
    await cleanPictures(staging.folder);
    writeGone(report.gone, content, staging.folder);
    tell('Указатель для поиска');
    const pages = await writeSearchIndex(
      staging.folder,
      content,
      await searchFiles(content, staging.folder, tell),
    );
    tell('Проверка собранного');
    const faults = [
      ...verify(staging.folder, pathsOf(content, COLLECTIONS), BASE_PATH),
      ...pictureFaults(staging.folder),
    ];
    if (faults.length > 0)
      throw new Refusal(`Сайт не опубликован: собран с ошибками.\n${listed(faults)}`);
    staging.publish();
    return { pages, report };
  } finally {
    staging.discard();
  }
};

const buildPages = async (outDir: string, cacheDir: string): Promise<void> => {
  const { build } = await import('astro');
  const logger = { entrypoint: new URL('./log.ts', import.meta.url) };
  await withoutComplaint(() => build({ outDir, cacheDir, logLevel: 'info', logger }));
};

const writeGone = (gone: readonly Published[], { site }: Content, folder: string): void => {
  for (const { address, gone: reason } of gone) {
    const place = join(folder, address, 'index.html');
    if (existsSync(place)) continue;
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(place, gonePage(reason ?? '', href('/'), site.short));
  }
};

const writeRedirects = (content: Content, folder: string): void => {
  for (const entry of COLLECTIONS.flatMap((name) => content[name] as Entry[])) {
    const path = pathOf(entry);
    if (!path || !('formerly' in entry.data)) continue;
    const data = entry.data as { title?: string; name?: string; formerly: string[] };
    for (const address of data.formerly) {
      if (existsSync(join(folder, address, 'index.html'))) {
        throw new Refusal(
          `Сайт не опубликован: ${entry.file}: по прежнему адресу ${address} стоит живая страница. Удалите его из formerly.`,
        );
      }
      mkdirSync(join(folder, address), { recursive: true });
      writeFileSync(
        join(folder, address, 'index.html'),
        redirectPage(data.title ?? data.name ?? path, href(path), absolute(path)),
      );
    }
  }
};
