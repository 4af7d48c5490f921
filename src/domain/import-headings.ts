import type { Cell, Row } from './import-grid.ts';

/** The columns of a roadmap's table, as messages name them. */
export const COLUMNS = {
  number: '№ п/п',
  title: 'Мероприятие',
  deadline: 'Срок реализации',
  executors: 'Исполнители',
  task: 'Задачи',
  indicator: 'Показатель',
} as const;

/** A column of a roadmap's table. */
export type Column = keyof typeof COLUMNS;

/** Which place of a row holds which column. */
export type Places = Partial<Record<Column, number>>;

/** Without these columns there is no event. */
const NEEDED: readonly Column[] = ['title', 'deadline', 'executors'];

/** How headings begin a word, and the columns it may mean, the likeliest first. */
const HEADINGS: readonly (readonly [stem: string, ...columns: Column[]])[] = [
  ['n', 'number'],
  ['п', 'number'],
  ['пп', 'number'],
  ['номер', 'number'],
  ['мероприят', 'title'],
  ['событи', 'title'],
  ['срок', 'deadline'],
  ['дата', 'deadline'],
  ['даты', 'deadline'],
  ['период', 'deadline'],
  ['исполнител', 'executors'],
  ['ответствен', 'executors'],
  ['показател', 'indicator'],
  ['индикатор', 'indicator'],
  ['результат', 'indicator', 'task'],
  ['задач', 'task'],
  ['цель', 'task'],
  ['цели', 'task'],
];

/** Letters and figures of a heading, in small letters, a space between words. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('№', ' n ')
    .replace(/[^a-zа-я\d]+/g, ' ')
    .trim();

const LONGEST_HEADING = 200;
/** Stems this short are whole words: «№ п/п». */
const WHOLE_WORD = 2;

const candidates = (text: string): readonly Column[] => {
  if (text.length > LONGEST_HEADING) return [];
  for (const word of plain(text).split(' ')) {
    const found = HEADINGS.find(([stem]) =>
      stem.length <= WHOLE_WORD ? word === stem : word.startsWith(stem),
    );
    if (found) return found.slice(1) as Column[];
  }
  return [];
};

/** What a row would be as the table's heading. */
export interface Heading {
  places: Places;
  /** Columns that an event cannot do without and that are not there. */
  missing: Column[];
  /** Headings that no column was found for, with their places. */
  spare: { text: string; place: number }[];
  /** Headings that could have meant another column. */
  unsure: { text: string; column: Column }[];
}

/** Reads a row as a heading: every column takes the first place that can only mean it. */
export const headingOf = (cells: readonly Cell[]): Heading => {
  const places: Places = {};
  const unsure: Heading['unsure'] = [];
  const known = cells
    .map(({ text }, place) => ({ text, place, columns: candidates(text) }))
    .filter(({ text, place }) => text !== '' && cells[place] !== cells[place - 1]);
  const taken = new Set<number>();
  for (const { text, place, columns } of known.toSorted(
    (a, b) => a.columns.length - b.columns.length,
  )) {
    const column = columns.find((name) => places[name] === undefined);
    if (!column) continue;
    places[column] = place;
    taken.add(place);
    if (columns.length > 1 && column !== columns[0]) unsure.push({ text, column });
  }
  return {
    places,
    missing: NEEDED.filter((column) => places[column] === undefined),
    spare: known.filter(({ place }) => !taken.has(place)),
    unsure,
  };
};

/** Words that a repeated heading has beside the first one's, by place; null when it is no repetition. */
export const repeats = (row: Row, heading: Row): Map<number, string> | null => {
  const more = new Map<number, string>();
  const wide = Math.max(row.cells.length, heading.cells.length);
  for (let place = 0; place < wide; place++) {
    const text = row.cells[place]?.text ?? '';
    const first = heading.cells[place]?.text ?? '';
    if (plain(text) === plain(first)) continue;
    const [a, b] = [text.replaceAll('\n', ' '), first.replaceAll('\n', ' ')];
    if (first === '' || !a.toLowerCase().startsWith(`${b.toLowerCase()} `)) return null;
    more.set(place, a.slice(b.length).trim());
  }
  return more;
};

/** Whether a row only numbers the columns: 1, 2, 3. */
export const isCount = ({ cells }: Row): boolean =>
  cells.length > 2 && cells.every(({ text }, place) => text === String(place + 1));
