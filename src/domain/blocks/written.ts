import { BLOCKS, type Block, blockNamed } from '../../schema/blocks.ts';
import { nearest } from '../nearest.ts';

/** Names that other programs give to such blocks. */
const ELSEWHERE: Record<string, string> = {
  note: 'важно',
  info: 'важно',
  important: 'важно',
  tip: 'совет',
  hint: 'совет',
  warning: 'внимание',
  caution: 'внимание',
  danger: 'внимание',
  steps: 'шаги',
  figure: 'рисунок',
  image: 'рисунок',
  картинка: 'рисунок',
  'before-after': 'было-стало',
  video: 'видео',
  file: 'файл',
  download: 'файл',
  документ: 'файл',
  quote: 'цитата',
};

/** The block that a mistyped or foreign name most likely means. */
export const meant = (name: string): Block | undefined => {
  const plain = name.toLowerCase();
  const own =
    ELSEWHERE[plain] ??
    nearest(
      plain,
      BLOCKS.map((block) => block.name),
      1,
    )[0];
  return blockNamed(own ?? '');
};

/** A block's first line as it should be: what was typed under the right names, blanks for what is missing. */
export const written = (block: Block, label: string, typed: Record<string, string>): string => {
  const names = block.attributes.map(({ name }) => name);
  const given = new Map<string, string>();
  const nameless: string[] = [];
  for (const [name, value] of Object.entries(typed)) {
    const own = names.includes(name)
      ? name
      : nearest(
          name,
          names.filter((one) => !(one in typed)),
          1,
        )[0];
    if (own && !given.has(own)) given.set(own, unquoted(value));
    else nameless.push(unquoted(value));
  }
  const lacking = block.attributes.filter(({ name, needed }) => needed && !given.get(name));
  const [only, ...others] = lacking;
  if (only && others.length === 0 && nameless.length === 1) given.set(only.name, nameless[0] ?? '');
  const inside = block.attributes.flatMap(({ name, needed, kind }) => {
    const value = given.get(name) || (needed ? '…' : '');
    if (kind === 'sign') return given.has(name) ? [name] : [];
    return value ? [`${name}=${quoted(value)}`] : [];
  });
  const name = block.label === null ? '' : `[${label.trim() || `${block.label}…`}]`;
  const braces = inside.length > 0 ? `{${inside.join(' ')}}` : '';
  return `${block.form === 'around' ? ':::' : '::'}${block.name}${name}${braces}`;
};

/** A value without the quotes of Russian type, which Markdown takes for letters. */
export const unquoted = (value: string): string =>
  value.trim().replace(/^[«“”„"'](.*)[»“”"']$/, '$1');

const quoted = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`);
