import type { Image, ImageReference, Link, LinkReference, Paragraph } from 'mdast';
import type { Say } from './links.ts';
import { plainText } from './plain-text.ts';

const EMPTY_WORDS = new Set([
  'тут',
  'здесь',
  'ссылка',
  'ссылке',
  'ссылку',
  'по ссылке',
  'по этой ссылке',
  'эта ссылка',
  'подробнее',
  'подробнее здесь',
  'подробно',
  'читать',
  'читать далее',
  'далее',
  'ещё',
  'сюда',
  'туда',
  'перейти',
  'перейти по ссылке',
  'открыть',
  'скачать',
  'посмотреть',
  'нажмите',
  'нажмите здесь',
  'жми',
  'кликните',
  'click here',
  'here',
  'this',
  'link',
  'more',
  'read more',
]);
const WEAK_ALT =
  /^(?:картинка|рисунок|фото(?:графия)?|изображение|скриншот|снимок|рис|image|alt|photo|picture|img|dsc\w*|\S+\.(?:jpe?g|png|webp|gif|svg|avif))[\d\s_.-]*$/i;

/** Words that a link may consist of, without quotes, stops and arrows around them. */
const bareWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What Markdown takes for a bare address in «[url=https://…]слова[/url]». */
const FORUM_LINK = /^([^\]]+)\]?(.*)\[\/url$/i;

/** The text of a link that does not say where it leads. */
export const checkLinkText = (node: Link | LinkReference, url: string, say: Say) => {
  const text = plainText(node).trim();
  const pictured = node.children.some((child) => child.type === 'image' && child.alt);
  if (pictured) return;
  const fix =
    url.startsWith('#') || url === '' || node.data?.attribute
      ? 'Напишите, что откроется по ссылке.'
      : `[что откроется по ссылке](${url.replace(/^http(?=:\/\/www\.)/, 'https')})`;
  const [, address, words] = FORUM_LINK.exec(text) ?? [];
  if (address) {
    const message = `Ссылка записана знаками форума: «${text.slice(0, 60)}».`;
    say(
      node,
      'warning',
      'marks-left',
      message,
      `[${words || 'что откроется по ссылке'}](${address})`,
    );
  } else if (bareWords(text) === '') {
    say(
      node,
      'error',
      'link-text',
      `У ссылки на «${url}» нет текста: её не увидеть и не прочитать.`,
      fix,
    );
  } else if (EMPTY_WORDS.has(bareWords(text))) {
    say(node, 'warning', 'link-text', `Текст ссылки «${text}» ничего не говорит.`, fix);
  } else if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) {
    say(
      node,
      'warning',
      'link-text',
      `Вместо текста ссылки стоит голый адрес «${text.slice(0, 60)}».`,
      fix,
    );
  }
};

/** A picture that nobody can hear: without words or with words that say nothing. */
export const checkAlt = (node: Image | ImageReference, url: string, say: Say) => {
  const alt = (node.alt ?? '').replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, ' ').trim();
  const fix = `![что на картинке](${url})`;
  if (bareWords(alt) === '')
    say(node, 'error', 'alt', 'У картинки нет описания: её не услышит тот, кто не видит.', fix);
  else if (WEAK_ALT.test(alt)) {
    say(
      node,
      'warning',
      'alt',
      `Описание картинки «${alt}» ничего не говорит о том, что на ней.`,
      fix,
    );
  }
};

/** «(текст)[/адрес/]»: no address stands in square brackets but by mistake. */
const SWAPPED = /(?<!\])\(([^()\n]+)\) ?\[((?:https?:\/\/|www\.|\/)[\w/.#?&=%~-]*)\](?!\()/;

/** What parts cells in a line that has no marks at its ends. */
const PIPE = /\s\|\s/;
const isPiped = (line: string): boolean => PIPE.test(line) && !/^\s*\|/.test(line);

/** Marks of Markdown that were left in the text because they were written with a slip. */
export const checkLeftovers = (node: Paragraph, lines: readonly string[], say: Say) => {
  const from = (node.position?.start.line ?? 1) - 1;
  const source = lines.slice(from, node.position?.end.line ?? from + 1);
  if (source.length > 1 && source.filter((line) => /^\s*\|.*\|\s*$/.test(line)).length > 1) {
    const columns = Math.max(1, ((source[0] ?? '').match(/\|/g)?.length ?? 2) - 1);
    const rule = `|${' --- |'.repeat(columns)}`;
    const first = /^[|\s:-]+$/.test(source[0] ?? '') ? `|${' графа |'.repeat(columns)}` : source[0];
    say(
      node,
      'error',
      'table-header',
      'Таблица не получилась: под названиями граф нужна строка из дефисов, в ней столько же граф.',
      `${first}\n${rule}`,
    );
    return;
  }
  const [head = '', ...rows] = source;
  if (isPiped(head) && rows.length > 0 && rows.every(isPiped)) {
    const rule = `|${' --- |'.repeat(head.split(PIPE).length)}`;
    say(
      node,
      'error',
      'table-header',
      'Таблица не получилась: строка начинается и кончается знаком «|», под названиями граф нужна строка из дефисов.',
      [`| ${head.trim()} |`, rule, ...rows.map((row) => `| ${row.trim()} |`)].join('\n'),
    );
    return;
  }
  const heading = /^(#{2,6})([^#\s].*)$/.exec(source[0] ?? '');
  const deep = /^#{7,}\s+(.+)$/.exec(source[0] ?? '');
  if (deep) {
    const message = 'Больше шести знаков «#» заголовка не дают.';
    say(node, 'warning', 'heading-space', message, `###### ${deep[1]}`);
  }
  if (heading) {
    say(
      node,
      'warning',
      'heading-space',
      'После знаков «#» нужен пробел: иначе это не заголовок.',
      `${heading[1]} ${heading[2]}`,
    );
  }
  const turned = SWAPPED.exec(source.join('\n').replace(/`[^`]*`/g, ' '));
  if (turned) {
    const [typed, words = '', address = ''] = turned;
    const message = `Скобки ссылки перепутаны: «${typed.slice(0, 60)}». Текст — в квадратных, адрес — в круглых.`;
    say(node, 'error', 'link-broken', message, `[${words}](${address})`);
  }
  for (const child of node.children) {
    if (child.type !== 'text') continue;
    const link = /\[([^\]]*)\]\s*\(([^)]*)\)?/.exec(child.value);
    const note = /\[\^([^\]\s]+)\]/.exec(child.value);
    const named = /\[([^\]]+)\]\s?\[([^\]]*)\]/.exec(child.value);
    if (link && (child.value.includes('](') || /^(?:https?:|\/|#|www\.)/.test(link[2] ?? ''))) {
      const address = (link[2] ?? '').trim().replace(/\s+/g, '%20');
      say(
        child,
        'error',
        'link-broken',
        `Ссылка «${link[0].slice(0, 60)}» не получилась: между скобками ничего, в адресе нет пробелов.`,
        `[${link[1]}](${address || '/…/'})`,
      );
    } else if (note) {
      say(
        child,
        'error',
        'footnote',
        `Сноски «${note[0]}» внизу нет.`,
        `[^${note[1]}]: Текст сноски`,
      );
    } else if (named) {
      const label = named[2] || named[1];
      say(
        child,
        'error',
        'link-broken',
        `У ссылки «${named[0].slice(0, 60)}» нет адреса внизу текста.`,
        `[${label}]: https://…`,
      );
    }
  }
};
