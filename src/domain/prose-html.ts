import type { Html } from 'mdast';
import type { Say } from './links.ts';

/** What to write in place of the tags editors use most. */
const INSTEAD: Record<string, string> = {
  a: '[текст ссылки](https://…)',
  b: '**важное слово**',
  strong: '**важное слово**',
  i: '*слово*',
  em: '*слово*',
  s: '~~слово~~',
  del: '~~слово~~',
  br: 'Начните новый абзац: оставьте пустую строку.',
  hr: '---',
  p: 'Отделите абзац пустой строкой, тег не нужен.',
  div: 'Отделите абзац пустой строкой, тег не нужен.',
  span: 'Удалите тег, текст оставьте.',
  u: '**важное слово**',
  ul: '- первый пункт',
  ol: '1. первый пункт',
  li: '- пункт',
  blockquote: '> цитата',
  table: '| графа | графа |',
  img: '![что на картинке](/images/….jpg)',
  h1: '## Заголовок',
  h2: '## Заголовок',
  h3: '### Заголовок',
  code: '`слово`',
  script: 'Удалите скрипт: на сайте он не работает.',
  style: 'Удалите стили: вид страницы задаёт сайт.',
  iframe: 'Дайте ссылку: [запись встречи](https://…)',
  video: 'Дайте ссылку: [запись встречи](https://…)',
  form: 'Удалите форму: сайт ничего не принимает.',
};

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
  const fix = INSTEAD[name] ?? 'Запишите то же средствами Markdown.';
  say(node, 'error', 'raw-html', `В тексте HTML: «${shown}».`, fix);
};

/** Whether a piece of HTML is one whole comment and nothing more, by the browsers' own rule. */
const isComment = (html: string): boolean =>
  /^<!--(?!-?>)/.test(html) &&
  html.endsWith('-->') &&
  html.slice(4).search(/--!?>/) === html.length - 7;
