import type { AstroIntegration } from 'astro';
import type { Report } from '../domain/issue.ts';
import { RECORD } from '../domain/record.ts';
import { pathOf } from '../domain/urls.ts';
import { brief } from '../formats/report.ts';
import { type Entry, registry } from '../schema/index.ts';
import { BASE_PATH, CONTENT_DIR } from '../site.ts';
import { currentReading, forgetReading } from './loader.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Errors that a page shows in its own place: those of its own file; of the settings, on every page; of files without pages, on the first. */
export const concerning = (report: Report, path: string): Report => {
  const errors = report.issues.filter(({ severity, file }) => {
    if (severity !== 'error') return false;
    const [collection = '', ...rest] = file.split('/');
    if (rest.length === 0) return file !== RECORD;
    if (!Object.hasOwn(registry, collection)) return path === '/';
    const id = rest.join('/').replace(/\.[^./]+$/, '');
    if (collection === 'webinars') return path.startsWith('/webinars/') && path.endsWith(`/${id}/`);
    const own = pathOf({ collection, id } as Entry);
    return own ? own === path : path === '/';
  });
  return { issues: errors, files: report.files };
};

const page = (text: string): string => `<!doctype html><html lang="ru"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Ошибки в содержании</title>
<script type="module" src="/@vite/client"></script></head><body>
<h1>Эту правку пока нельзя опубликовать</h1>
<p>Исправьте файлы, названные ниже, и сохраните: страница обновится сама.</p>
<pre>${escapeHtml(text)}</pre></body></html>`;

/** While editors preview: shows the mistakes of a page in its place, other pages as they are, and all mistakes in the terminal. */
export const contentReport = (): AstroIntegration => ({
  name: 'section:content-report',
  hooks: {
    'astro:server:setup': ({ server }) => {
      let told = '';
      const tell = () => {
        const report = currentReading();
        const errors = report.issues.filter(({ severity }) => severity === 'error');
        const text = errors.length > 0 ? brief(report, CONTENT_DIR) : '';
        if (text && text !== told) console.error(`\n${text}\n`);
        told = text;
        return text;
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, () => {
          forgetReading();
          if (tell()) server.ws.send({ type: 'full-reload' });
        });
      }
      server.middlewares.use((request, response, next) => {
        const wantsPage = request.headers.accept?.includes('text/html');
        if (!wantsPage || !tell()) return next();
        const path = decodeURI(`/${(request.url ?? '/').split('?')[0]?.slice(BASE_PATH.length)}`);
        const own = concerning(currentReading(), path);
        const text = own.issues.length > 0 ? brief(own, CONTENT_DIR) : '';
        if (!text) return next();
        response.statusCode = 500;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(page(text));
      });
    },
  },
});
