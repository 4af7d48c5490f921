import type { ServerResponse } from 'node:http';
import type { AstroIntegration } from 'astro';
import { NO_PAGE_YET } from '../derive/guide-pictures.ts';
import type { Issue } from '../domain/issue.ts';
import { counted } from '../domain/plural.ts';
import { RECORD } from '../domain/record.ts';
import { pathOf } from '../domain/urls.ts';
import { brief } from '../formats/report.ts';
import { reportHtml } from '../formats/report-html.ts';
import { type Entry, registry } from '../schema/index.ts';
import { BASE_PATH, CONTENT_DIR, href } from '../site.ts';
import { currentReading, forgetReading } from './loader.ts';

const REPORT = `${BASE_PATH}__report`;
const ASKED = `${REPORT}?path=`;
/** Marks a request of our own, which wants the page as it is. */
const PLAIN = 'x-section-preview';
const MANY = 50;

/** Whether an error spoils the page at a path: those of its own file do; of the settings, every page; of files without pages, the first one. */
export const concerns = ({ file }: Issue, path: string): boolean => {
  const [collection = '', ...rest] = file.split('/');
  if (rest.length === 0) return file !== RECORD;
  if (!Object.hasOwn(registry, collection)) return path === '/';
  const id = rest.join('/').replace(/\.[^./]+$/, '');
  if (collection === 'webinars') return path.startsWith('/webinars/') && path.endsWith(`/${id}/`);
  const own = pathOf({ collection, id } as Entry);
  return own ? own === path : path === '/';
};

const errorsNow = (): Issue[] =>
  currentReading().issues.filter(({ severity }) => severity === 'error');

const errors = (count: number): string => counted(count, 'ошибка', 'ошибки', 'ошибок');

/** What browser/preview-errors.ts shows over a page. */
const told = (path: string): object => {
  const all = errorsNow();
  const own = all.filter((issue) => concerns(issue, path));
  const others = all.filter((issue) => !own.includes(issue));
  const list = (issues: readonly Issue[]) => reportHtml(issues.slice(0, MANY), CONTENT_DIR, href);
  const elsewhere = others.length > 0 ? list(others) : '';
  return {
    own: own.length,
    others: others.length,
    title:
      own.length > 0
        ? `На этой странице ${errors(own.length)}`
        : `В других записях ${errors(others.length)}`,
    badge: own.length > 0 ? errors(own.length) : `В других записях ${errors(others.length)}`,
    html:
      own.length > 0
        ? `${list(own)}${elsewhere && `<h2>В других записях</h2>${elsewhere}`}`
        : elsewhere,
  };
};

const pathIn = (address: string): string =>
  decodeURI(`/${(address.split('?')[0] ?? '').slice(BASE_PATH.length)}`);

/** The page that stands where a file's mistakes leave nothing to show. */
const page = (
  issues: readonly Issue[],
): string => `<!doctype html><html lang="ru"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Ошибки в содержании</title>
<style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui,sans-serif;color-scheme:light dark}pre{white-space:pre-wrap;border-left:3px solid;padding-left:.75rem}li+li{margin-top:1.5rem}</style>
<script type="module" src="${BASE_PATH}@vite/client"></script></head><body>
<h1>${NO_PAGE_YET}: ${errors(issues.length)}</h1>
<p>Исправьте файлы, названные ниже, и сохраните: страница откроется сама. Остальные страницы работают, <a href="${BASE_PATH}">начните с главной</a>.</p>
${reportHtml(issues, CONTENT_DIR, href)}</body></html>`;

const send = (response: ServerResponse, type: string, status: number, text: string): void => {
  response.statusCode = status;
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.end(text);
};

/** While editors preview: mistakes stand over the page they spoil, which stays as it was before them, and all of them in the terminal. */
export const contentReport = (): AstroIntegration => ({
  name: 'section:content-report',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command !== 'dev') return;
      const script = "import { showMistakes } from '/src/browser/preview-errors.ts';";
      injectScript('page', `${script} showMistakes(${JSON.stringify(REPORT)});`);
    },
    'astro:server:setup': ({ server }) => {
      let said = '';
      const say = () => {
        const text = errorsNow().length > 0 ? brief(currentReading(), CONTENT_DIR) : '';
        if (text && text !== said) console.error(`\n${text}\n`);
        said = text;
      };
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, () => {
          forgetReading();
          say();
          server.ws.send('section:report');
        });
      server.middlewares.use(async (request, response, next) => {
        const address = request.url ?? '/';
        if (address.startsWith(ASKED)) {
          const path = pathIn(decodeURIComponent(address.slice(ASKED.length)));
          return send(response, 'application/json', 200, JSON.stringify(told(path)));
        }
        const wantsPage = request.headers.accept?.includes('text/html');
        if (!wantsPage || request.headers[PLAIN]) return next();
        const own = errorsNow().filter((issue) => concerns(issue, pathIn(address)));
        if (own.length === 0) return next();
        const plain = await fetch(`http://${request.headers.host}${address}`, {
          headers: { accept: 'text/html', [PLAIN]: '1' },
        }).catch(() => null);
        if (plain?.ok) send(response, 'text/html', 200, await plain.text());
        else send(response, 'text/html', 500, page(own));
      });
    },
  },
});
