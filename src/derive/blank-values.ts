import { distance, nearest } from '../domain/nearest.ts';
import { monthOf } from '../domain/search/dates.ts';
import type { Shape } from '../schema/shape.ts';
import { plain } from './blank-labels.ts';

/** A closed choice with every name that it goes by; the first one is what the blank prints. */
export interface Choice {
  value: string;
  names: string[];
}

/** What an answer was read as, how sure that is, or why it was not. */
export type Read =
  | { value: string | number; guess?: string }
  | { value?: undefined; why: string; fix: string };

const NUMBER = /^([-−–]?\d+(?:\s\d{3})*(?:[.,]\d+)?)\s*(.*)$/;
const NUMERIC_DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;
const WRITTEN_DAY = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u;

/** Reads one answer as the schema wants it; `near` are words that may stand beside a number as its unit. */
export const readValue = (
  text: string,
  shape: Shape,
  choices: readonly Choice[],
  near: string,
): Read => {
  if (choices.length > 0) return readChoice(text, choices);
  if (shape.format === 'date') return readDay(text);
  if (shape.format === 'uri') return readAddress(text);
  if (shape.type === 'integer' || shape.type === 'number') return readNumber(text, shape, near);
  return { value: text };
};

const readDay = (text: string): Read => {
  const bare = text.replace(/\s*(?:года|год|г)\.?$/i, '').trim();
  const [, date, month, year] = NUMERIC_DAY.exec(bare) ?? [];
  const [, writtenDate, word = '', writtenYear] = WRITTEN_DAY.exec(bare.toLowerCase()) ?? [];
  const two = (value: unknown) => String(value).padStart(2, '0');
  const day = year
    ? `${year}-${two(month)}-${two(date)}`
    : monthOf(word)
      ? `${writtenYear}-${two(monthOf(word))}-${two(writtenDate)}`
      : bare;
  const real =
    /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
  return real ? { value: day } : { why: 'это не день', fix: 'Впишите день так: 2022-03-16.' };
};

const readAddress = (text: string): Read => {
  if (/^https?:\/\/\S+$/.test(text)) return { value: text };
  return { why: 'это не адрес страницы', fix: 'Впишите адрес целиком, с https://.' };
};

const readNumber = (text: string, shape: Shape, near: string): Read => {
  const { minimum = -Infinity, maximum = Infinity } = shape;
  const bounds =
    maximum < Number.MAX_SAFE_INTEGER && minimum > Number.MIN_SAFE_INTEGER
      ? ` от ${minimum} до ${maximum}`
      : '';
  const kind = shape.type === 'integer' ? 'целое число' : 'число';
  const refused: Read = { why: `нужно ${kind}${bounds}`, fix: `Впишите одно ${kind}, цифрами.` };
  // A month is a number from 1 to 12 that people write as a word.
  const month = maximum === 12 ? monthOf(plain(text)) : undefined;
  if (month) return { value: month };
  const [, figure = '', unit = ''] = NUMBER.exec(text.replace(/[\u00a0\u202f]/g, ' ')) ?? [];
  if (figure === '' || !isUnit(unit, near)) return refused;
  const value = Number(figure.replace(/\s/g, '').replace(',', '.').replace(/^[−–]/, '-'));
  const whole = shape.type !== 'integer' || Number.isInteger(value);
  return whole && value >= minimum && value <= maximum ? { value } : refused;
};

/** «3 месяца» is a number where months are asked for, «3 недели» is not. */
const isUnit = (unit: string, near: string): boolean => {
  const word = plain(unit);
  if (word === '' || word === '%') return true;
  const stem = word.slice(0, 3);
  return (
    stem.length === 3 &&
    plain(near)
      .split(' ')
      .some((one) => one.startsWith(stem))
  );
};

const readChoice = (text: string, choices: readonly Choice[]): Read => {
  const words = plain(text);
  const names = choices.flatMap(({ value, names }) =>
    [...names, value].map((name) => ({ value, label: names[0] ?? value, words: plain(name) })),
  );
  const same = names.find((name) => name.words === words);
  if (same) return { value: same.value };
  const close = [
    ...new Set(names.filter((name) => isNear(words, name.words)).map(({ value }) => value)),
  ];
  const near = nearest(
    words,
    names.map((name) => name.words),
    1,
  )[0];
  const meant = names.find((name) =>
    close.length === 1 ? name.value === close[0] : name.words === near,
  );
  // A figure that differs by one digit is another figure.
  const surely =
    close.length === 1 ||
    (near !== undefined && !/\d/.test(words) && words.length > 4 && distance(words, near) === 1);
  if (meant && surely) return { value: meant.value, guess: meant.label };
  const all = choices.map(({ names: [label] }) => label).join('; ');
  return {
    why: 'такого варианта нет',
    fix: meant ? `Ближайший: ${meant.label}. Все варианты: ${all}.` : `Варианты: ${all}.`,
  };
};

/** «дефицит кадров» is a part of one name, «заместитель директора по УВР» begins with another. */
const isNear = (words: string, name: string): boolean => {
  const parts = name.split(' ');
  return (
    (!/\d/.test(words) && words.startsWith(`${name} `)) ||
    words.split(' ').every((word) => parts.includes(word))
  );
};
