import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlFiles } from './built-files.ts';

interface Page {
  path: string;
  html: string;
  ids: Set<string>;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&#38;': '&',
};
const plain = (text: string) =>
  text.replace(/&(?:amp|quot|#39|lt|gt|#38);/g, (entity) => ENTITIES[entity] ?? entity);
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => plain(match[1] ?? ''));

/**
 * What is wrong with a built folder: expected addresses without a page, links and anchors that lead
 * nowhere, pages without one title, one h1 and a language, and anything fetched from another host.
 */
export const verify = (folder: string, expected: Iterable<string>, base: string): string[] => {
  const faults: string[] = [];
  const pages = new Map<string, Page>(
    htmlFiles(folder).map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const path = `/${file.replace(/index\.html$/, '')}`;
      return [path, { path, html, ids: new Set(attributes(html, 'id')) }];
    }),
  );
  for (const path of expected) {
    if (!pages.has(path)) faults.push(`Нет страницы ${path}, хотя запись для неё есть.`);
  }
  for (const page of pages.values()) {
    faults.push(...shapeFaults(page));
    for (const address of new Set([
      ...attributes(page.html, 'href'),
      ...attributes(page.html, 'src'),
      ...attributes(page.html, 'srcset').flatMap((list) =>
        list.split(', ').map((one) => one.replace(/ \d+w$/, '')),
      ),
    ])) {
      const fault = linkFault(address, page, pages, folder, base);
      if (fault) faults.push(`${page.path}: ${fault}`);
    }
  }
  return faults;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The page without what readers' words may hold: the values of most attributes. */
const bones = (html: string): string =>
  html.replace(/\s(?!src|srcset|type|lang|http-equiv)([\w:-]+)="[^"]*"/g, ' $1=""');

const shapeFaults = ({ path, html: whole }: Page): string[] => {
  const html = bones(whole);
  if (/http-equiv="refresh"/.test(html)) return [];
  const faults: string[] = [];
  const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
  if (count(/<h1[\s>]/g) !== 1)
    faults.push(`${path}: заголовков h1 — ${count(/<h1[\s>]/g)}, а нужен один.`);
  if (!/<title>[^<]+<\/title>/.test(html)) faults.push(`${path}: нет названия страницы (title).`);
  if (!/<html[^>]* lang="ru"/.test(html)) faults.push(`${path}: не указан язык страницы.`);
  if (/\sstyle="/.test(html))
    faults.push(`${path}: стиль в атрибуте, политика безопасности его не пропустит.`);
  if (/<style[\s>]/.test(html))
    faults.push(`${path}: стиль внутри страницы, политика безопасности его не пропустит.`);
  if (/<[a-z][^>]*\son[a-z]+="/i.test(html))
    faults.push(`${path}: скрипт в атрибуте, политика безопасности его не пропустит.`);
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>/g)].filter(
    (match) => !/type="application\/(?:ld\+)?json"/.test(match[1] ?? ''),
  );
  if (inline.length > 0)
    faults.push(`${path}: скрипт внутри страницы, политика безопасности его не пропустит.`);
  if (
    /<(?:script|img|link|iframe|source|video|audio)\b[^>]*\s(?:src|srcset)="(?:https?:)?\/\//.test(
      html,
    )
  ) {
    faults.push(`${path}: что-то загружается с чужого сайта.`);
  }
  return faults;
};

const linkFault = (
  address: string,
  page: Page,
  pages: ReadonlyMap<string, Page>,
  folder: string,
  base: string,
): string | null => {
  if (/^\s*(?:javascript|data|vbscript):/i.test(address)) return `ссылка «${address}» опасна.`;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null;
  const [beforeHash = '', hash = ''] = address.split('#');
  const target = beforeHash.replace(/\?.*$/, '');
  let path = page.path;
  if (target !== '') {
    if (!target.startsWith(base)) return `ссылка «${address}» выходит за адрес раздела ${base}.`;
    path = `/${decodeURI(target.slice(base.length))}`;
  }
  const found = pages.get(path);
  if (!found)
    return existsSync(join(folder, path)) && !path.endsWith('/')
      ? null
      : `ссылка «${address}» ведёт в никуда.`;
  if (hash && !found.ids.has(hash) && !found.ids.has(decoded(hash)))
    return `на странице ${path} нет места «#${hash}».`;
  return null;
};
