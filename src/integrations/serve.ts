import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { EDITING_HEADER, HEADER_POLICY } from '../domain/security-policy.ts';

const TYPES: Record<string, string> = {
  '.ics': 'text/calendar; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Milliseconds within which a release takes the place of another. */
const MOMENT = 50;

/** Serves a built folder at a base path as a plain web server would: no listing, its own 404, strict headers. */
export const serve = (folder: string, base: string, port: number): Promise<Server> => {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = TYPES[path.slice(path.lastIndexOf('.'))];
      if (type) response.setHeader('content-type', type);
    },
  });
  const server = createServer((request, response) => {
    const editing = request.url?.startsWith(`${base}admin/`);
    response.setHeader('content-security-policy', editing ? EDITING_HEADER : HEADER_POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'strict-origin-when-cross-origin');
    response.setHeader('cache-control', 'no-cache');
    const missing = () => {
      const page = join(folder, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : 'Страница не найдена');
    };
    const address = request.url ?? '/';
    if (base !== '/' && address === base.slice(0, -1)) {
      response.writeHead(301, { location: base }).end();
      return;
    }
    if (!address.startsWith(base)) return missing();
    request.url = `/${address.slice(base.length)}`;
    // A file of the former release may go between the look at it and the sending.
    response.once('pipe', (file) => file.once('error', () => response.destroy()));
    // While releases change places nothing is there for a moment: no answer is no before a second look.
    const again = () => void setTimeout(() => files(request, response, missing), MOMENT);
    files(request, response, again);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
};
