import type { Block, BlockAttribute } from '../../schema/blocks.ts';
import { endingOf, meansFile } from '../attachment-names.ts';
import type { SayFault } from './fault.ts';
import { unquoted, written } from './written.ts';

/** What is wrong between the braces of a block. */
export const attributeFaults = (
  block: Block,
  label: string,
  typed: Record<string, string>,
  say: SayFault,
) => {
  const known = new Map(block.attributes.map((attribute) => [attribute.name, attribute]));
  for (const [name, value] of Object.entries(typed)) {
    const attribute = known.get(name);
    if (!attribute) {
      const names = [...known.keys()].join(', ');
      const have = names ? `Есть: ${names}.` : 'У него нет свойств.';
      say('block-attribute', `Свойства «${name}» у блока «${block.name}» нет. ${have}`);
    } else if (value !== unquoted(value))
      say('block-attribute', `Значение «${name}» берут в прямые кавычки: "${unquoted(value)}".`);
    else {
      const wrong = value === '' ? null : valueFault(attribute, value);
      const better = tidied(attribute, value);
      const line = better && written(block, label, { ...typed, [name]: better });
      if (wrong)
        say('block-attribute', `«${name}»: ${wrong}, а здесь «${value}».`, line ?? attribute.help);
    }
  }
  for (const { name, needed, help } of block.attributes) {
    if (needed && !typed[name]?.trim())
      say('block-needed', `В блоке «${block.name}» нет свойства «${name}». ${help}`);
  }
  if (block.name === 'видео' && Boolean(typed.файл) === Boolean(typed.адрес))
    say(
      'block-needed',
      'У видео или файл рядом с записью, или адрес страницы на другом сайте.',
      written(block, label, { файл: typed.файл || 'zapis.mp4', длина: typed.длина ?? '' }),
    );
  if (block.name === 'было-стало') pairFaults(block, label, typed, say);
};

const valueFault = ({ kind, endings }: BlockAttribute, value: string): string | null => {
  if (kind === 'sign') return 'ставят без значения';
  if (kind === 'file' && !meansFile(value)) return 'нужно имя файла, который лежит рядом';
  if (endings && !endings.includes(endingOf(value.replace(/[?#].*$/, ''))))
    return `нужен файл ${endings.map((ending) => ending.toUpperCase()).join(', ')}`;
  if (kind === 'address' && !/^(?:https?:\/\/|\/)/.test(value)) return 'нужен адрес страницы';
  if (kind === 'address' && /\s/.test(value)) return 'в адресе не бывает пробелов';
  if (kind === 'length' && !/^(?:\d{1,2}:[0-5])?\d{1,2}:[0-5]\d$/.test(value))
    return 'нужны минуты и секунды через двоеточие';
  return null;
};

/** The value as it was most likely meant; null when that cannot be known. */
const tidied = (attribute: BlockAttribute, value: string): string | null => {
  const better =
    attribute.kind === 'length'
      ? value.replace(/[.,]/g, ':')
      : /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(value)
        ? `https://${value}`
        : attribute.kind === 'address'
          ? value.trim().replace(/\s+/g, '%20')
          : value;
  return valueFault(attribute, better) ? null : better;
};

/** A number of a comparison: «12», «0,5», «1 200», «−3»; null when it is none. */
export const numberOf = (value: string): number | null =>
  NUMBER.test(value) ? Number(value.replace('−', '-').replace(',', '.').replace(/\s/g, '')) : null;

const DIGITS = '[-−]?(?:\\d{1,3}(?:\\s\\d{3})+|\\d+)(?:[.,]\\d+)?';
const NUMBER = new RegExp(`^${DIGITS}$`);
const WITH_UNIT = new RegExp(`^(${DIGITS})\\s*(\\D{0,20})$`);

const pairFaults = (block: Block, label: string, typed: Record<string, string>, say: SayFault) => {
  const { было = '', стало = '', единица = '' } = typed;
  if (!было || !стало) return;
  const numbers = [было, стало].filter((value) => numberOf(value) !== null).length;
  const [, before = '', unit = ''] = WITH_UNIT.exec(было) ?? [];
  const [, after = '', other = ''] = WITH_UNIT.exec(стало) ?? [];
  const units = new Set([единица, unit, other].filter(Boolean));
  if (numbers === 2 && !единица)
    say(
      'block-needed',
      'У чисел нет единицы: что посчитано?',
      written(block, label, { ...typed, единица: '%' }),
    );
  else if (numbers < 2 && before && after && units.size === 1)
    say(
      'block-attribute',
      `Единицу пишут отдельно от числа, а здесь «${unit ? было : стало}».`,
      written(block, label, { ...typed, было: before, стало: after, единица: [...units].join() }),
    );
  else if (numbers === 1 || (numbers === 0 && единица))
    say(
      'block-attribute',
      `«${было}» и «${стало}» не сравнить: нужны два числа с единицей отдельно или слова без неё.`,
      written(block, label, comparable(typed, before, after)),
    );
};

/** Two things that can be compared: words without a unit, or what is known of two numbers and blanks for the rest. */
const comparable = (typed: Record<string, string>, before: string, after: string) => {
  const { единица, ...words } = typed;
  return before || after
    ? { ...words, было: before || '…', стало: after || '…', единица: единица || '…' }
    : words;
};
