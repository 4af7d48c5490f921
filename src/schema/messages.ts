import type { z } from 'zod';
import { EXAMPLE_DAY } from './day-messages.ts';
import { explainFormat, type Place, shown } from './format-messages.ts';
import type { Shape } from './shape.ts';
import type { Explained } from './yaml-messages.ts';

/** Explains what a schema found at a field; `typed` is the value as the editor wrote it. */
export const explainField = (
  issue: z.core.$ZodIssue,
  key: string,
  typed: unknown,
  shape: Shape | undefined,
  required = true,
  inList = false,
): Explained => {
  const place = { key, typed, shape, required, before: inList ? '- ' : `${key}: ` };
  if (typed === undefined) return missing(place);
  const blank = typed === '' || (issue.code === 'too_small' && issue.origin === 'string');
  if (shape?.labels && !Array.isArray(typed)) return choice(place);
  if (blank && required && shape?.format === 'date')
    return {
      rule: 'blank',
      message:
        'Поле пустое, а нужен день: год, месяц и число через дефис. День в образце замените своим.',
      fix: place.before + EXAMPLE_DAY,
    };
  if (blank) {
    const fix = required
      ? 'Заполните поле: без него нельзя.'
      : 'Заполните поле или удалите строку.';
    return { rule: 'blank', message: 'Поле пустое.', fix };
  }
  if (typed !== null && typeof typed === 'object' && isLine(shape)) return oneLine(place);
  return explainFormat(place) ?? byType(place);
};

const isLine = (shape: Shape | undefined): boolean =>
  shape !== undefined && !['array', 'object', 'boolean'].includes(shape.type ?? 'string');

const missing = ({ key, shape }: Place): Explained => {
  const empty = shape?.type === 'object' ? '\n  …' : shape?.type === 'array' ? '\n  - …' : null;
  const first = Object.keys(shape?.labels ?? {})[0];
  return {
    rule: 'missing',
    message: 'Поле не заполнено, а без него нельзя.',
    fix: empty
      ? `${key}:${empty}`
      : `${key}: ${shape?.examples?.[0] ?? first ?? shape?.title ?? '…'}`,
  };
};

const choice = ({ before, typed, shape, ...rest }: Place): Explained => {
  const labels = Object.entries(shape?.labels ?? {});
  const list = labels.map(([id, label]) => `${id} (${label})`).join(', ');
  const word = String(typed).trim().toLowerCase();
  const meant = labels.find(
    ([id, label]) =>
      word !== '' &&
      (id === word || label.toLowerCase() === word || (word.length > 3 && similar(id, word))),
  );
  return {
    rule: 'choice',
    message: `${typed === '' ? 'Значение не выбрано' : `${shown({ ...rest, before, typed, shape })} — нет такого значения`}. Есть: ${list}.`,
    fix: meant ? before + meant[0] : `Выберите одно из: ${list}.`,
  };
};

/** Whether two words differ by one or two letters at most. */
const similar = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 2) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 2;
};

const oneLine = ({ before, typed, shape }: Place): Explained => {
  const list = Array.isArray(typed) && typed.every((item) => typeof item === 'string');
  const alone = list && typed.length === 1 && shape?.format === 'date';
  return {
    rule: 'text',
    message: `Здесь нужна одна строка, а записан${list ? ' список' : 'ы вложенные поля'}.`,
    fix: alone ? before + typed[0] : list ? `${before}"[${typed.join(', ')}]"` : `${before}"…"`,
  };
};

const byType = (place: Place): Explained => {
  const { key, typed, shape, before } = place;
  switch (shape?.type) {
    case 'boolean': {
      const no = /^(?:нет|ложь|no|n|off|false|0|-|null|~)$/i.test(String(typed));
      return {
        rule: 'boolean',
        message: `${shown(place)}: здесь пишут только true (да) или false (нет), без кавычек.`,
        fix: `${before}${no ? 'false' : 'true'}`,
      };
    }
    case 'array': {
      const items = Array.isArray(typed) ? [] : listed(typed);
      return {
        rule: 'list',
        message: Array.isArray(typed)
          ? 'В списке не хватает записей.'
          : `${shown(place)}: здесь нужен список.`,
        fix: `${key}:\n${(items.length > 0 ? items : ['…']).map((item) => `  - ${item}`).join('\n')}`,
      };
    }
    case 'number':
    case 'integer': {
      const bounded = shape.minimum !== undefined && shape.maximum !== undefined;
      const bounds = bounded ? ` от ${shape.minimum} до ${shape.maximum}` : '';
      const whole = shape.type === 'integer' ? 'целое число' : 'число';
      const digits = /^\D*(\d+)(?![\d.,])/.exec(String(typed))?.[1];
      const meant = Number(digits);
      const fits = digits && meant >= (shape.minimum ?? meant) && meant <= (shape.maximum ?? meant);
      return {
        rule: 'number',
        message: `${shown(place)}: нужно ${whole}${bounds}, без кавычек.`,
        fix: `${before}${fits ? meant : (shape.minimum ?? 1)}`,
      };
    }
    case 'object':
      return {
        rule: 'object',
        message: `${shown(place)}: здесь нужны вложенные поля с отступом.`,
        fix: `${key}:\n${Object.keys(shape.properties ?? { поле: 1 })
          .map((name) => `  ${name}: …`)
          .join('\n')}`,
      };
    default:
      return {
        rule: 'format',
        message: `${shown(place)} — не подходит. ${shape?.description ?? ''}`.trim(),
        fix: shape?.examples?.[0] ? `${before}"${shape.examples[0]}"` : (shape?.description ?? ''),
      };
  }
};

/** The items an editor meant by one line or by fields in place of a list. */
const listed = (typed: unknown): string[] =>
  typeof typed === 'string'
    ? typed
        .split(/[,;]\s*/)
        .map((item) => item.replace(/^[-–—•*(]\s*|[\])]$/g, '').trim())
        .filter(Boolean)
    : Object.keys((typed as object | null) ?? {});
