import type { Definition, Paragraph } from 'mdast';
import type { Say } from './links.ts';
import { checkLostTable } from './prose-tables.ts';

/** «(текст)[/адрес/]»: no address stands in square brackets but by mistake. */
const SWAPPED = /(?<!\])\(([^()\n]+)\) ?\[((?:https?:\/\/|www\.|\/)[\w/.#?&=%~-]*)\](?!\()/;

/** Marks of Markdown that were left in the text because they were written with a slip. */
export const checkLeftovers = (node: Paragraph, lines: readonly string[], say: Say) => {
  const from = (node.position?.start.line ?? 1) - 1;
  const source = lines.slice(from, node.position?.end.line ?? from + 1);
  if (checkLostTable(node, source, say)) return;
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
    const link = /(!?)\[([^\]]*)\]\s*\(([^)]*)\)?/.exec(child.value);
    const note = /\[\^([^\]\n]+)\]:?/.exec(child.value);
    const named = /\[([^\]]+)\]\s?\[([^\]]*)\]/.exec(child.value);
    if (link && (child.value.includes('](') || /^(?:https?:|\/|#|www\.)/.test(link[3] ?? ''))) {
      const [typed, mark, words, inside = ''] = link;
      const address = inside
        .replace(/\s+=\d*x\d*$/, '')
        .trim()
        .replace(/\s+/g, '%20');
      const what = mark ? 'Картинка' : 'Ссылка';
      say(
        child,
        'error',
        'link-broken',
        `${what} «${typed.slice(0, 60)}» не получилась: между скобками ничего, в адресе нет пробелов.`,
        `${mark}[${words}](${address || '/…/'})`,
      );
    } else if (note) {
      const [mark, name = ''] = note;
      const begins = child === node.children[0] && note.index === 0;
      const words = begins ? child.value.slice(mark.length).trim() : '';
      const message = /\s/.test(name)
        ? spacedName(name)
        : words
          ? `После «${mark}» перед текстом сноски нужно двоеточие.`
          : `Сноски «${mark}» внизу нет.`;
      say(child, 'error', 'footnote', message, `[^${dashed(name)}]: ${words || 'Текст сноски'}`);
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

/** A footnote whose name Markdown does not read: it takes it for the address of a link. */
export const sayFootnoteName = (node: Definition, say: Say) => {
  const name = (node.label ?? '').slice(1);
  say(node, 'error', 'footnote', spacedName(name), `[^${dashed(name)}]: ${node.url}`);
};

const spacedName = (name: string): string =>
  `В имени сноски «[^${name}]» не бывает пробелов: и здесь, и в тексте.`;
const dashed = (name: string): string => name.trim().replace(/\s+/g, '-');
