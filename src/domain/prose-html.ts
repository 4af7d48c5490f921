import type { Html } from 'mdast';
import { tagFix } from './html-instead.ts';
import type { Say } from './links.ts';

/** A comment is left out with a warning, any other HTML is refused; a closing tag is told with its opening one. */
export const checkHtml = (node: Html, say: Say, opened: Set<string>) => {
  const html = node.value.trim();
  if (isComment(html)) {
    say(
      node,
      'warning',
      'comment',
      'Комментарий на сайт не попадёт.',
      'Удалите его, если он не нужен.',
    );
    return;
  }
  const name = /^<\/?([a-z][\w-]*)/i.exec(html)?.[1]?.toLowerCase() ?? '';
  if (/^<\/[^<]*>$/.test(html) && opened.has(name)) return;
  opened.add(name);
  const shown = html.replace(/\s+/g, ' ').slice(0, 60);
  say(node, 'error', 'raw-html', `В тексте HTML: «${shown}».`, tagFix(name));
};

/** Whether a piece of HTML is one whole comment and nothing more, by the browsers' own rule. */
const isComment = (html: string): boolean =>
  /^<!--(?!-?>)/.test(html) &&
  html.endsWith('-->') &&
  html.slice(4).search(/--!?>/) === html.length - 7;
