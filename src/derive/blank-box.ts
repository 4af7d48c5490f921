import { type Shape, shapeAt } from '../schema/shape.ts';
import { isEmpty } from './blank-cells.ts';
import type { Note } from './blank-doubts.ts';
import { plain } from './blank-labels.ts';
import { type Choice, readValue } from './blank-values.ts';
import type { Question } from './practice-blank.ts';

/** Names that a reference or a closed list may be called by, for the shape of one value. */
export type ChoicesOf = (shape: Shape) => Choice[];

type Fields = Record<string, unknown>;

/** What stands in one box, as the schema wants it; undefined when it is empty or was not understood. */
export const readBox = (
  text: string,
  box: Question,
  shape: Shape,
  choicesOf: ChoicesOf,
  note: Note,
  near: string,
): unknown => {
  if (isEmpty(text)) return undefined;
  const words = `${box.title} ${near}`;
  if (!box.many)
    return readOne(text.replace(/\s*\n+\s*/g, ' '), shape, choicesOf(shape), note, words);
  const item = shape.items ?? {};
  if (box.parts.length > 0)
    return lines(text).map((line) => readLine(line, box, item, choicesOf, note));
  const choices = choicesOf(item);
  const values =
    choices.length > 0
      ? choicesIn(text, choices)
      : text.includes('\n\n')
        ? text.split('\n\n').map((one) => one.replace(/\n/g, ' '))
        : lines(text);
  const read = values.map((one) => readOne(one, item, choices, note, words));
  const found = [...new Set(read.filter((value) => value !== undefined))];
  return found.length > 0 ? found : undefined;
};

const readOne = (
  text: string,
  shape: Shape,
  choices: readonly Choice[],
  note: Note,
  near: string,
): unknown => {
  const read = readValue(text, shape, choices, near);
  if (read.value === undefined) note({ kind: 'unread', said: text, what: read.why, fix: read.fix });
  else if (read.guess)
    note({ kind: 'guessed', said: text, what: `прочитано как «${read.guess}»`, fix: 'Сверьте.' });
  return read.value;
};

/** Lines without the numbers and dashes of a list. */
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\d+[.)]|[-–—•*])\s+/, '').trim())
    .filter((line) => !isEmpty(line));

/** Several choices of one box: a choice may itself hold commas and «и», so it is only parted when it is not whole. */
const choicesIn = (text: string, choices: readonly Choice[]): string[] => {
  const known = new Set(choices.flatMap(({ value, names }) => [value, ...names].map(plain)));
  const part = (written: string, marks: readonly RegExp[]): string[] => {
    const [mark, ...rest] = marks;
    if (known.has(plain(written)) || !mark) return [written];
    return written.split(mark).flatMap((one) => (isEmpty(one) ? [] : part(one.trim(), rest)));
  };
  return lines(text).flatMap((line) => part(line, [/;/, /,/, /\sи\s/]));
};

/** An answer with parts written on one line: its day, choice and address are known by their looks, the rest stands in order. */
const readLine = (
  line: string,
  box: Question,
  shape: Shape,
  choicesOf: ChoicesOf,
  note: Note,
): Fields => {
  const fields: Fields = {};
  const left: string[] = [];
  const typed = box.parts.filter((part) => {
    const at = shapeAt(shape, [part.key]) ?? {};
    return choicesOf(at).length > 0 || at.format !== undefined;
  });
  for (const piece of line
    .split(/[;,]/)
    .map((one) => one.trim())
    .filter(Boolean)) {
    const fit = typed.find((part) => {
      const at = shapeAt(shape, [part.key]) ?? {};
      return (
        fields[part.key] === undefined &&
        readValue(piece, at, choicesOf(at), '').value !== undefined
      );
    });
    const at = fit && (shapeAt(shape, [fit.key]) ?? {});
    if (fit && at) fields[fit.key] = readOne(piece, at, choicesOf(at), note, '');
    else left.push(piece);
  }
  const texts = box.parts.filter((part) => !typed.includes(part));
  const places = left.length < texts.length ? texts.filter(({ required }) => required) : texts;
  places.forEach((part, index) => {
    const words = index === places.length - 1 ? left.slice(index).join(', ') : left[index];
    if (words) fields[part.key] = words;
  });
  // The order of free words is the school's own: which is which is only a guess.
  if (places.length > 1)
    note({
      kind: 'guessed',
      said: line,
      what: `прочитано так: ${places.map(({ key, title }) => `${title} — ${fields[key]}`).join('; ')}`,
      fix: 'Сверьте.',
    });
  if (places.length === 0 && left.length > 0)
    note({ kind: 'unread', said: left.join(', '), what: 'лишние слова', fix: 'Перенесите сами.' });
  return fields;
};
