import type { AstroIntegration } from 'astro';
import { brief } from '../formats/report.ts';
import { CONTENT_DIR } from '../site.ts';
import { currentReading, forgetReading } from './loader.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const page = (text: string): string => `<!doctype html><html lang="ru"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Ошибки в содержании</title>
<script type="module" src="/@vite/client"></script></head><body>
<h1>Эту правку пока нельзя опубликовать</h1>
<p>Исправьте файлы, названные ниже, и сохраните: страница обновится сама.</p>
<pre>${escapeHtml(text)}</pre></body></html>`;

/** While editors preview: shows mistakes in content instead of pages, and in the terminal. */
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
        const text = wantsPage ? tell() : '';
        if (!text) return next();
        response.statusCode = 500;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(page(text));
      });
    },
  },
});
