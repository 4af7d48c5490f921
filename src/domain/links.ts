import type { Nodes } from 'mdast';
import { registry } from '../schema/index.ts';
import { templateAnchor } from './anchors.ts';
import { FILES_PATH, meansFile } from './attachment-names.ts';
import type { Issue } from './issue.ts';
import type { Known } from './known.ts';
import { fromRoot, meantAddress, meantPage, resolve } from './link-guess.ts';
import { nearest } from './nearest.ts';
import { plainText } from './plain-text.ts';

const SAFE = /^(?:https?:|mailto:|tel:)/i;

/** Reports something wrong at a node of the text. */
export type Say = (
  node: Nodes,
  severity: Issue['severity'],
  rule: string,
  message: string,
  fix: string,
) => void;

/** The text a link stands in: its file, its own page, and how to write a link there. */
interface Place {
  file: string;
  path: string | null;
  node: Nodes;
  say: Say;
}

/** A link that is unsafe, incomplete, or leads to no page or to no place on a page. */
export const checkLink = (address: string, place: Place, known: Known) => {
  const { node, say } = place;
  const bare = [...decode(address)].filter((letter) => letter > ' ').join('');
  const meant = meantAddress(bare);
  if (meant) {
    say(node, 'error', 'link-scheme', slip(address), written(place, meant));
    return;
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare) || /^[/\\]{2}|^\/\\|^\\/.test(bare)) {
    outside(address, bare, place);
    return;
  }
  if (meansFile(address)) {
    sayFault(known.fileFault(address), node, say);
    return;
  }
  if (bare.startsWith(FILES_PATH)) {
    const name = bare.slice(bare.lastIndexOf('/') + 1);
    const message = `Ссылка «${address}» неполная: на файл ссылаются по имени.`;
    const fix = `Положите файл рядом с записью и напишите: ${written(place, name)}`;
    say(node, 'error', 'link-file', message, fix);
    return;
  }
  const [before = '', anchor] = split(bare);
  if (before === '' && anchor === undefined) {
    say(node, 'error', 'dead-link', 'Ссылка никуда не ведёт: нет адреса.', written(place, '/…/'));
    return;
  }
  const path = before === '' ? place.path : target(before.replace(/\?.*$/, ''), place, known);
  if (path && anchor) checkAnchor(path, decode(anchor), place, known);
};

const slip = (address: string): string => `Ссылка «${address}» записана с ошибкой.`;

/** Reports what is wrong with a file that a text names. */
export const sayFault = (fault: ReturnType<Known['fileFault']>, node: Nodes, say: Say) => {
  if (fault) say(node, 'error', fault.rule, fault.message, fault.fix ?? '');
};

const split = (address: string): [string, string | undefined] => {
  const at = address.indexOf('#');
  return at < 0 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)];
};

const outside = (address: string, bare: string, { node, say, ...rest }: Place) => {
  const place = { node, say, ...rest };
  if (!SAFE.test(bare)) {
    const fix = 'Оставьте адрес, который начинается с https://.';
    say(node, 'error', 'link-scheme', `Ссылка «${address}» не разрешена.`, fix);
  } else if (/^(?:mailto|tel):$/i.test(bare)) {
    say(node, 'error', 'link-scheme', slip(address), `Допишите адрес после «${bare}».`);
  } else if (/^https?:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$)/i.test(bare)) {
    const path = bare.replace(/^https?:\/\/[^/]+/i, '') || '/';
    const message = `Ссылка «${address}» ведёт на ваш компьютер: читателям она не откроется.`;
    say(node, 'error', 'dead-link', message, written(place, path));
  } else if (
    /^https?:/i.test(bare) &&
    !/^https?:\/\/[^/\s@:?#]+\.?[^/\s@?#]*(?:[/?#]|$)/i.test(bare)
  ) {
    const meant = bare.replace(/^(https?):\/*(?:[^/@]*@)?/i, '$1://');
    say(node, 'error', 'link-scheme', slip(address), written(place, meant));
  }
};

/** The page of the section a link leads to; null when it leads nowhere and that was said. */
const target = (path: string, place: Place, known: Known): string | null => {
  const { node, say, file } = place;
  if (/\.mdx?$/i.test(path)) return sourcePage(path, place, known);
  if (!path.startsWith('/')) {
    const guess = fromRoot(path, file, known);
    const fix = guess ? written(place, guess) : 'Пишите адрес от корня раздела: /news/…/.';
    say(
      node,
      'error',
      'link-relative',
      `Ссылка «${path}» неполная: адрес начинается с косой черты.`,
      fix,
    );
    return null;
  }
  if (known.withdrawn.has(path)) {
    const fix = 'Поставьте ссылку на другую практику или уберите её.';
    say(node, 'warning', 'withdrawn-link', `Ссылка «${path}» ведёт на снятую практику.`, fix);
    return path;
  }
  if (known.paths.has(path) || OWN.test(path)) return path;
  if (known.files.has(path)) return null;
  if (known.hidden.has(path)) {
    const fix = 'Уберите ссылку или опубликуйте ту запись.';
    const why = 'это черновик или запись с будущей датой';
    say(node, 'error', 'hidden-link', `Страница «${path}» ещё не видна читателям: ${why}.`, fix);
    return null;
  }
  const best = meantPage(path, known, place.path);
  const fix = best ? written(place, best) : 'Проверьте адрес или уберите ссылку.';
  const moved = known.moved.get(path);
  const message = moved
    ? `Страница «${path}» переехала: теперь она ${moved}.`
    : `Страницы «${path}» в разделе нет.`;
  say(node, moved ? 'warning' : 'error', moved ? 'moved-link' : 'dead-link', message, fix);
  return null;
};

/** Pages for editors, which no entry stands for. */
const OWN = new RegExp(`^/editors/(?:blocks|rules|site|${Object.keys(registry).join('|')})/$`);

const sourcePage = (path: string, place: Place, known: Known): string | null => {
  const source = resolve(path, place.file);
  const found = known.sources.get(source);
  const rooted = path.startsWith('/');
  if (found && !rooted && !known.hidden.has(found)) return found;
  const [best] = found ? [source] : nearest(source, known.sources.keys(), 1);
  const fix = written(place, best ? (known.sources.get(best) ?? best) : '/…/');
  const message = found
    ? known.hidden.has(found)
      ? `Запись ${source} ещё не видна читателям.`
      : `Ссылка «${path}» ведёт на файл от корня сайта, а его адрес другой.`
    : `Файла ${source} нет.`;
  place.say(
    place.node,
    'error',
    known.hidden.has(found ?? '') ? 'hidden-link' : 'dead-link',
    message,
    fix,
  );
  return null;
};

const checkAnchor = (path: string, anchor: string, place: Place, known: Known) => {
  if (templateAnchor(path, anchor)) return;
  const headings = known.anchorsOf(path);
  if (headings?.has(anchor)) return;
  const where = path === place.path ? '' : path;
  const [best] = nearest(anchor, headings ?? [], 1);
  const list = [...(headings ?? [])]
    .slice(0, 5)
    .map((name) => `#${name}`)
    .join(', ');
  place.say(
    place.node,
    'error',
    'dead-anchor',
    `На странице ${path} нет места «#${anchor}».${list ? ` Есть: ${list}.` : ''}`,
    best ? written(place, `${where}#${best}`) : written(place, where || '#…'),
  );
};

/** The link as it stands in the text, with another address. */
const written = ({ node }: Place, address: string): string =>
  node.data?.attribute
    ? `${node.data.attribute}="${address}"`
    : node.type === 'definition'
      ? `[${node.label ?? node.identifier}]: ${address}`
      : `[${plainText(node) || 'что откроется'}](${address})`;

const decode = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};
