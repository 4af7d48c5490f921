import type { Properties } from 'hast';
import type { Link, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { blockNamed } from '../../schema/blocks.ts';
import { beforeAfter } from './before-after.ts';
import { type Directive, labelOf, typedOf } from './faults.ts';
import { figureParts } from './figure.ts';
import { lengthWords } from './length-words.ts';

/** Makes a right block into what readers see; links and pictures inside stay Markdown, so that all who read it find them. */
export const expand = (node: Directive): void => {
  const typed = typedOf(node);
  if (node.type === 'leafDirective') line(node, typed);
  else around(node, typed);
};

type Content = ContainerDirective['children'];

const around = (node: ContainerDirective, typed: Record<string, string>): void => {
  if (node.name === 'шаги') shape(node, 'div', 'step-list');
  else if (node.name === 'рисунок') figure(node, typed);
  else if (node.name === 'цитата') quote(node, typed);
  else {
    const word = made(node, 'p', 'callout-word', [text(blockNamed(node.name)?.title ?? '')]);
    shape(node, 'aside', `callout callout-${KINDS[node.name]}`, { role: 'note' });
    node.children = [word, ...node.children];
  }
};

const KINDS: Record<string, string> = { важно: 'important', совет: 'tip', внимание: 'warning' };

const figure = (node: ContainerDirective, typed: Record<string, string>): void => {
  const parts = figureParts(node.children);
  if (!parts) return;
  const { picture, caption } = parts;
  if ('украшение' in typed) picture.data = { ...picture.data, decorative: true };
  shape(node, 'figure', 'picture-figure');
  // A picture of its own, in no paragraph: Markdown has no such node at this place, HTML has.
  node.children = [picture as unknown as Paragraph, made(node, 'figcaption', null, caption)];
};

const quote = (node: ContainerDirective, typed: Record<string, string>): void => {
  const { автор = '', источник = '', адрес } = typed;
  const source = адрес ? link(node, 'адрес', адрес, [text(источник)]) : text(источник);
  const caption = автор ? [text(`${автор}, `), source] : [source];
  const words: Content[number] = {
    type: 'blockquote',
    children: node.children,
    ...at(node),
  };
  shape(node, 'figure', 'quote');
  node.children = [words, made(node, 'figcaption', null, caption)];
};

const line = (node: LeafDirective, typed: Record<string, string>): void => {
  const label = node.children;
  if (node.name === 'файл') {
    shape(node, 'p', 'file-card');
    node.children = [link(node, 'имя', typed.имя ?? '', label)];
  } else if (node.name === 'видео') video(node, typed, label);
  else
    node.data = {
      ...node.data,
      hName: 'figure',
      hProperties: { className: ['before-after'] },
      hChildren: beforeAfter(labelOf(node), typed),
    };
};

const video = (
  node: LeafDirective,
  { файл, адрес = '', длина = '', субтитры, расшифровка }: Record<string, string>,
  label: PhrasingContent[],
): void => {
  const about = `Видео, ${lengthWords(длина)}.${файл ? '' : ` Откроется на сайте ${hostOf(адрес)}.`}`;
  const lines = [
    made(node, 'p', 'video-title', [link(node, файл ? 'файл' : 'адрес', файл || адрес, label)]),
    made(node, 'p', 'video-about', [text(about)]),
    ...beside(node, 'video-about', 'расшифровка', 'Расшифровка записи', расшифровка),
    ...beside(node, 'video-captions', 'субтитры', 'Субтитры к записи', субтитры),
  ];
  shape(node, 'div', 'video-card', файл ? { dataVideo: '' } : {});
  // Paragraphs where Markdown allows words alone: HTML takes them.
  node.children = lines as unknown as PhrasingContent[];
};

/** A line that leads to a file that goes with a recording; its words make sense alone, as links are heard. */
const beside = (
  node: Directive,
  className: string,
  attribute: string,
  what: string,
  file: string | undefined,
): Paragraph[] =>
  file
    ? [
        made(node, 'p', className, [
          link(node, attribute, file, [text(`${what} «${labelOf(node)}»`)]),
        ]),
      ]
    : [];

const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(address)?.[1] ?? address;

const shape = (node: Directive, tag: string, className: string, more: Properties = {}): void => {
  const hProperties = { className: className.split(' '), ...more };
  node.data = { ...node.data, hName: tag, hProperties };
};

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** Where a made node stands: at the first line of its block, so that messages about it lead there. */
const at = ({ position }: Directive): Pick<RootContent, 'position'> =>
  position ? { position: { start: position.start, end: position.start } } : {};

const link = (
  node: Directive,
  attribute: string,
  url: string,
  children: PhrasingContent[],
): Link => ({
  type: 'link',
  url,
  data: { attribute },
  children: children as Link['children'],
  ...at(node),
});

const made = (
  node: Directive,
  tag: string,
  className: string | null,
  children: PhrasingContent[],
): Paragraph => ({
  type: 'paragraph',
  children,
  data: { hName: tag, hProperties: className ? { className: [className] } : {} },
  ...at(node),
});
