import { Parser } from 'htmlparser2';
import type { CollectionId } from '../domain/collections-words.ts';
import type { IndexedPage } from '../domain/search/weigh.ts';

/** Elements whose words nobody looks for. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'nav',
  'button',
  'form',
  'select',
  'dialog',
]);
/** Elements that stand inside a sentence: their borders part no words. */
const INLINE = new Set(
  'a abbr b bdi cite code del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const HEADING = /^h[2-6]$/;

/** A built page as the search index takes it; null when the page is not to be found. */
export const searchPage = (path: string, html: string): IndexedPage | null => {
  const start = html.indexOf('<main');
  const main = html.slice(start, html.indexOf('</main>', start));
  if (start < 0 || !/^<main[^>]*\sdata-search="/.test(main)) return null;
  let page: IndexedPage | null = null;
  let depth = 0;
  let silentFrom = 0;
  let heading: { title: string; id: string } | null = null;
  let text = '';
  let closed = false;
  const flush = () => {
    const last = page?.parts.at(-1);
    if (last) last.text = clean(text);
    text = '';
  };
  const said: Record<string, string> = {};
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (name === 'meta')
          said[attributes.name ?? attributes.property ?? ''] = attributes.content ?? '';
        if (!VOID.has(name)) depth++;
        if (depth === 1 && name === 'main') {
          page = opened(path, attributes, said);
          if (attributes['data-search'] === 'title') silentFrom = 1;
          return;
        }
        const silent =
          SILENT.has(name) || 'hidden' in attributes || 'data-search-ignore' in attributes;
        if (silentFrom === 0 && silent && !VOID.has(name)) silentFrom = depth;
        if (silentFrom > 0) return;
        if (HEADING.test(name) && attributes.id) heading = { title: '', id: attributes.id };
        else if (!INLINE.has(name)) text += '\n';
        // Elements side by side are words apart: «<span>Срок</span><span>21.03</span>».
        else if (closed) text += ' ';
        closed = false;
      },
      ontext: (piece) => {
        closed = false;
        if (silentFrom > 0) return;
        if (heading) heading.title += piece;
        else text += piece;
      },
      onclosetag: (name) => {
        if (VOID.has(name)) return;
        closed = true;
        if (silentFrom === depth) silentFrom = 0;
        else if (silentFrom === 0 && heading && HEADING.test(name)) {
          flush();
          page?.parts.push({
            href: `#${heading.id}`,
            title: clean(heading.title).replace(/\.$/, ''),
            text: '',
          });
          heading = null;
        } else if (silentFrom === 0 && !INLINE.has(name)) text += heading ? '' : '\n';
        depth--;
      },
    },
    { decodeEntities: true, lowerCaseTags: false },
  );
  for (const meta of html.slice(0, start).match(/<meta [^>]+>/g) ?? []) parser.write(meta);
  parser.end(main);
  flush();
  withoutTitle(page);
  return page;
};

/** The page's name stands apart from its text, unless its heading says more. */
const withoutTitle = (page: IndexedPage | null): void => {
  const [first] = page?.parts ?? [];
  if (!page || !first) return;
  const [line = '', ...rest] = first.text.split('\n');
  if (line === page.title) first.text = rest.join('\n');
};

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

const opened = (
  path: string,
  attributes: Record<string, string>,
  said: Record<string, string>,
): IndexedPage => {
  const of = (name: string) => attributes[`data-search-${name}`] ?? '';
  return {
    path,
    title: said['og:title'] ?? '',
    summary: said['description'] ?? '',
    kind: of('kind') as CollectionId,
    date: of('date') || null,
    due: null,
    sample: 'data-search-sample' in attributes,
    risks: of('risks').split(' ').filter(Boolean),
    crumbs: of('crumbs').split(' › ').filter(Boolean),
    file: null,
    asked: [],
    parts: [{ href: '', title: '', text: '' }],
  };
};

/** Words of an address are nobody's: «calendar/series/fioko.ics». */
const ADDRESS = /\b[a-z]+:\/\/\S+/g;

/** One line for each block of the page. */
const clean = (text: string): string =>
  text
    .replace(ADDRESS, '')
    .split('\n')
    .map((line) => line.replace(/[^\S\u00a0]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
