import type { Element, Root, RootContent } from 'hast';
import { anchorMaker } from './markdown.ts';
import { typography } from './typography.ts';

/** Comments and raw HTML never reach readers, whatever the check let through. */
const HIDDEN = new Set<string>(['comment', 'raw']);
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp']);

/** Makes links of the section honour its base path, tables scroll, and text follow Russian typography. */
export const rehypeSection = (base: string) => () => (tree: Root) => {
  nameHeadings(tree, anchorMaker());
  walk(tree, base);
};

/** Headings get their anchors from the words as typed, before typography binds them. */
const nameHeadings = (parent: Root | Element, name: (heading: string) => string): void => {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    if (/^h[1-6]$/.test(node.tagName)) node.properties.id ??= name(textOf(node));
    else nameHeadings(node, name);
  }
};

const walk = (parent: Root | Element, base: string): void => {
  const kept = (parent.children as RootContent[]).filter(({ type }) => !HIDDEN.has(type));
  parent.children = kept.map((node) => {
    if (node.type === 'text') return { ...node, value: typography(node.value) };
    if (node.type !== 'element') return node;
    for (const name of ['href', 'src'] as const) {
      const address = node.properties[name];
      if (typeof address === 'string' && address.startsWith('/') && !address.startsWith('//')) {
        node.properties[name] = base + address.slice(1);
      }
    }
    if (node.tagName === 'th') node.properties.scope ??= 'col';
    // Of a list of things to do: nothing else in a text makes a box, and one without a name is not heard.
    if (node.tagName === 'input')
      node.properties.ariaLabel = node.properties.checked ? 'Сделано' : 'Не сделано';
    if (typeof node.properties['srcSet'] === 'string')
      node.properties['srcSet'] = node.properties['srcSet'].replace(/(^|, )\//g, `$1${base}`);
    if (!VERBATIM.has(node.tagName)) walk(node, base);
    return node.tagName === 'table' ? scrolling(node) : node;
  }) as typeof parent.children;
};

const headingsOf = (node: Element): string[] =>
  node.tagName === 'th'
    ? [textOf(node)]
    : node.children.flatMap((child) => (child.type === 'element' ? headingsOf(child) : []));

const textOf = (node: Element): string =>
  node.children
    .map((child) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '',
    )
    .join('');

const scrolling = (table: Element): Element => ({
  type: 'element',
  tagName: 'div',
  properties: {
    className: ['scroll'],
    role: 'region',
    tabIndex: 0,
    ariaLabel: `Таблица: ${headingsOf(table).join(', ')}`,
  },
  children: [table],
});
