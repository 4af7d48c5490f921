import type { Image, ImageReference, Link, LinkReference } from 'mdast';
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
