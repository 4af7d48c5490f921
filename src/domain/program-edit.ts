import type { Draft, ListName, Measure, Program } from './program.ts';
import { byDays } from './program-compose.ts';

/** A change to one programme or to the school's own names. */
export type Edit =
  | { do: 'name'; field: 'school' | 'director' | 'curator' | 'protocol'; text: string }
  | { do: 'write'; risk: string; field: 'goal' | 'performers'; text: string }
  | { do: 'change'; risk: string; list: ListName; id: number; field: string; text: string }
  | { do: 'add'; risk: string; list: ListName }
  | { do: 'remove'; risk: string; list: ListName; id: number }
  | { do: 'move'; risk: string; list: ListName; id: number; by: -1 | 1 }
  | { do: 'sort'; risk: string };

type Item = Program[ListName][number];

/** Fields a reader may write into, by list. */
export const FIELDS: Record<ListName, readonly string[]> = {
  tasks: ['text'],
  targets: ['name', 'now', 'goal'],
  methods: ['text'],
  measures: ['what', 'who', 'start', 'end', 'indicator'],
  expected: ['text'],
};

const blank = (list: ListName, id: number): Item => {
  if (list === 'targets') return { id, name: '', now: '', goal: '', from: '' };
  if (list === 'measures')
    return { id, what: '', who: '', start: '', end: '', indicator: '', from: '', at: -1 };
  return { id, text: '', from: '' };
};

const moved = (items: readonly Item[], id: number, by: -1 | 1): readonly Item[] => {
  const at = items.findIndex((item) => item.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= items.length) return items;
  const next = [...items];
  next.splice(to, 0, ...next.splice(at, 1));
  return next;
};

const changed = (items: readonly Item[], edit: Extract<Edit, { do: 'change' }>) => {
  if (!FIELDS[edit.list].includes(edit.field)) return items;
  const at = items.findIndex(({ id }) => id === edit.id);
  const old = (items[at] as Record<string, unknown> | undefined)?.[edit.field];
  if (old === undefined || old === edit.text) return items;
  return items.map((item) => (item.id === edit.id ? { ...item, [edit.field]: edit.text } : item));
};

/** The draft after an edit; the very same draft when the edit changes nothing. */
export const apply = (draft: Draft, edit: Edit): Draft => {
  if (edit.do === 'name') {
    return draft[edit.field] === edit.text ? draft : { ...draft, [edit.field]: edit.text };
  }
  const program = draft.programs.find(({ risk }) => risk === edit.risk);
  if (!program) return draft;
  const put = (part: Partial<Program>, next = draft.next): Draft => ({
    ...draft,
    next,
    programs: draft.programs.map((one) => (one === program ? { ...one, ...part } : one)),
  });
  if (edit.do === 'write')
    return program[edit.field] === edit.text ? draft : put({ [edit.field]: edit.text });
  if (edit.do === 'sort') {
    const sorted = program.measures.toSorted(byDays);
    return sorted.every((item, at) => item === program.measures[at])
      ? draft
      : put({ measures: sorted });
  }
  const items: readonly Item[] = program[edit.list];
  if (edit.do === 'add')
    return put({ [edit.list]: [...items, blank(edit.list, draft.next)] }, draft.next + 1);
  const next =
    edit.do === 'move'
      ? moved(items, edit.id, edit.by)
      : edit.do === 'change'
        ? changed(items, edit)
        : items.some(({ id }) => id === edit.id)
          ? items.filter(({ id }) => id !== edit.id)
          : items;
  return next === items ? draft : put({ [edit.list]: next });
};

const FEMININE = ['добавлена', 'удалена'] as const;
const MASCULINE = ['добавлен', 'удалён'] as const;

/** Names of the lists' lines, and what is said of a line that came or went. */
const WORDS: Record<ListName, [name: string, came: string, went: string]> = {
  tasks: ['Задача', ...FEMININE],
  targets: ['Показатель', ...MASCULINE],
  methods: ['Метод', ...MASCULINE],
  measures: ['Мера', ...FEMININE],
  expected: ['Результат', ...MASCULINE],
};

const shortened = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 39).trim()}…` : text;

/** What a line of a list says of itself first. */
export const nameOf = (item: Item): string =>
  'text' in item ? item.text : 'name' in item ? item.name : (item as Measure).what;

/** What an edit did, in words for the message and for the undo button. */
export const editWords = (draft: Draft, edit: Edit): string => {
  if (edit.do === 'name') return 'Правка данных школы';
  if (edit.do === 'sort') return 'Меры поставлены по срокам';
  if (edit.do === 'write') return edit.field === 'goal' ? 'Правка цели' : 'Правка исполнителей';
  const [name, came, went] = WORDS[edit.list];
  if (edit.do === 'add') return `${name} ${came}`;
  const items = draft.programs.find(({ risk }) => risk === edit.risk)?.[edit.list] ?? [];
  const at = items.findIndex(({ id }) => id === edit.id);
  const item = items[at];
  const called = item && nameOf(item) ? ` «${shortened(nameOf(item))}»` : '';
  if (edit.do === 'remove') return `${name}${called} ${went}`;
  if (edit.do === 'move')
    return `${name}${called} теперь на месте ${at + 1 + edit.by} из ${items.length}`;
  return `Правка: ${name.toLowerCase()}${called}`;
};
