import { type Shape, shapeAt } from '../schema/shape.ts';
import { acrossItems, type Item, isEmpty, uprightItems } from './blank-cells.ts';
import type { BlankDoubt, Note } from './blank-doubts.ts';
import { plain } from './blank-labels.ts';
import type { Answer } from './blank-parts.ts';
import { type Choice, readValue } from './blank-values.ts';
import { type Box, boxesOf, type Question } from './practice-blank.ts';

/** Names that a reference or a closed list may be called by, for the shape of one value. */
export type ChoicesOf = (shape: Shape) => Choice[];

type Fields = Record<string, unknown>;

/** What a school wrote under one question, as the field of an entry; undefined when nothing was understood. */
export const fieldOf = (
  { question, tables, loose }: Answer,
  shape: Shape,
  choicesOf: ChoicesOf,
  doubts: BlankDoubt[],
): unknown => {
  const noteAt =
    (...where: string[]): Note =>
    (doubt) =>
      doubts.push({ ...doubt, where: [question.title, ...where].filter(Boolean).join(', ') });
  const boxes = boxesOf(question.parts);
  const astray = (said: readonly string[]) => {
    if (said.length > 0)
      noteAt()({
        kind: 'unread',
        said: said.join(' '),
        what: 'написано вне клеток бланка',
        fix: 'Перенесите в нужное поле сами.',
      });
  };
  if (boxes.length === 0) {
    const cells = tables.flat(2).filter((text) => !isEmpty(text));
    // The box was deleted or left empty and the answer stands beside it.
    const written = cells.length > 0 ? cells : loose.filter((text) => !isEmpty(text));
    if (cells.length > 0) astray(loose);
    return readBox(written.join('\n\n'), question, shape, choicesOf, noteAt(), '');
  }
  astray(loose);
  const itemFields = (item: Item, at: Shape | undefined, inside: readonly Box[], name: string) => {
    const fields: Fields = {};
    // A figure may stand with the unit that the school itself names.
    const near = item.filled.find(({ box }) => box.key === 'unit')?.text ?? '';
    for (const { box, text } of item.filled) {
      const part = shapeAt(at ?? {}, box.path);
      const value =
        part && readBox(text, box, part, choicesOf, noteAt(name, `«${box.title}»`), near);
      if (value !== undefined) put(fields, box.path, value);
    }
    for (const { label, text } of item.unknown)
      noteAt(name)({
        kind: 'unread',
        said: text,
        what: `строки «${label}» в бланке нет`,
        fix: `Есть: ${inside.map(({ title }) => title).join(', ')}. Перенесите сами.`,
      });
    return fields;
  };
  if (question.many) {
    const items = isUpright(tables, boxes)
      ? uprightItems(tables, boxes)
      : tables.flatMap((rows) => acrossItems(rows, boxes));
    return items.length === 0
      ? undefined
      : items.map((item, index) => itemFields(item, shape.items, boxes, `ответ ${index + 1}`));
  }
  const [list] = boxes.filter((box) => box.many && box.parts.length > 0);
  if (!list) {
    const fields: Fields = {};
    for (const item of uprightItems(tables, boxes))
      Object.assign(fields, itemFields(item, shape, boxes, ''));
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
  const inner: Answer = { question: { ...list, title: question.title }, tables, loose: [] };
  const value = fieldOf(inner, shapeAt(shape, list.path) ?? {}, choicesOf, doubts);
  return value === undefined ? undefined : { [list.key]: value };
};

/** A table whose first column names the boxes, rather than its first row. */
const isUpright = (tables: readonly string[][][], boxes: readonly Box[]): boolean => {
  const titles = new Set(boxes.map(({ title }) => plain(title)));
  const known = (cells: readonly (string | undefined)[]) =>
    cells.filter((cell) => titles.has(plain((cell ?? '').split('\n')[0] ?? ''))).length;
  const rows = tables[0] ?? [];
  return known(rows.map(([first]) => first)) > known(rows[0] ?? []);
};

const put = (fields: Fields, path: readonly string[], value: unknown): void => {
  const [key = '', ...rest] = path;
  if (rest.length === 0) fields[key] = value;
  else {
    fields[key] ??= {};
    put(fields[key] as Fields, rest, value);
  }
};

const readBox = (
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
  if (places.length === 0 && left.length > 0)
    note({ kind: 'unread', said: left.join(', '), what: 'лишние слова', fix: 'Перенесите сами.' });
  return fields;
};
