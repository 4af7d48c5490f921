import { AUTO_NUMBER } from './import-grid.ts';

/** What stands in the cell of a row's number. */
export type Numbering =
  | { kind: 'event'; number: string; odd: boolean }
  | { kind: 'whole'; number: string }
  | { kind: 'auto' }
  | { kind: 'none' }
  | { kind: 'words' };

const EVENT = /^(\d{1,3}(?:\s?[.,]\s?\d{1,4})+)\.?\s*(\S{0,3})$/;
const WHOLE = /^(?:раздел\s+)?(\d{1,4})[.)]?$/i;
const ROMAN = /^(?:раздел\s+)?([ivxlcхі]+)[.)]?$/i;
const VALUES: Record<string, number> = { i: 1, і: 1, v: 5, x: 10, х: 10, l: 50, c: 100 };

/** Reads the cell of a number: `2.7.` is an event, `2.` or `II` a whole number. */
export const numbering = (text: string): Numbering => {
  if (text === '') return { kind: 'none' };
  if (text.includes(AUTO_NUMBER)) return { kind: 'auto' };
  const [, event, tail] = EVENT.exec(text) ?? [];
  if (event) {
    const number = event.replace(/\s/g, '').replaceAll(',', '.');
    return { kind: 'event', number, odd: number !== event || tail !== '' };
  }
  const whole = WHOLE.exec(text)?.[1];
  if (whole) return { kind: 'whole', number: String(Number(whole)) };
  const roman = ROMAN.exec(text)?.[1];
  if (roman) return { kind: 'whole', number: String(fromRoman(roman)) };
  return { kind: 'words' };
};

const fromRoman = (text: string): number => {
  const values = [...text.toLowerCase()].map((letter) => VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
};

const HEAD = /^(?:раздел\s+)?(\d{1,2}|[ivxlc]+)[.)]\s+(\S.*)$/i;
const NUMBERED = /^(\d{1,3}(?:\.\d{1,4})+)\.?\s+(\S.*)$/s;

/** Number and title of a section that stand in one cell: «II. Научно-методическое сопровождение». */
export const sectionHead = (text: string): { number: string; title: string } | null => {
  const [, head, title] = HEAD.exec(text) ?? [];
  if (!head || !title) return null;
  return { number: /\d/.test(head) ? String(Number(head)) : String(fromRoman(head)), title };
};

/** Number and title of an event that stand in one cell: «1.1. Отбор школ». */
export const eventHead = (text: string): { number: string; title: string } | null => {
  const [, number, title] = NUMBERED.exec(text) ?? [];
  return number && title ? { number, title } : null;
};
