import { cleanText } from './clean-text.ts';
import { type Day, monthEnd } from './day.ts';
import type { Basis, Choice, Draft, Line, Measure, Program, Target } from './program.ts';
import { readSchool } from './school-address.ts';

/** Why a value is no part of a draft, in words that name the place. */
export class Broken extends Error {}

const MOST_TEXT = 20_000;
const MOST_ITEMS = 1000;

/** Whether a value has named fields. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const record = (value: unknown, place: string): Record<string, unknown> => {
  if (!isRecord(value)) throw new Broken(`нет части «${place}»`);
  return value;
};

const text = (value: unknown, place: string): string => {
  if (typeof value !== 'string') throw new Broken(`«${place}» — не текст`);
  if (value.length > MOST_TEXT) throw new Broken(`«${place}» — слишком длинный текст`);
  return cleanText(value);
};

const list = <T>(value: unknown, place: string, one: (item: unknown) => T): T[] => {
  if (!Array.isArray(value)) throw new Broken(`«${place}» — не список`);
  if (value.length > MOST_ITEMS) throw new Broken(`«${place}» — слишком длинный список`);
  return value.map(one);
};

const whole = (value: unknown, place: string, least: number): number => {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw new Broken(`«${place}» — не число`);
  return value as number;
};

const isDay = (value: string): boolean =>
  /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value) &&
  value <= monthEnd(`${value.slice(0, 8)}01`);

/** A day that exists, or an error that names the place. */
const day = (value: unknown, place: string): Day => {
  const found = text(value, place);
  if (!isDay(found)) throw new Broken(`«${place}» — такого дня нет: ${found.slice(0, 20)}`);
  return found;
};

const dayOrNone = (value: unknown, place: string): Day | '' =>
  value === '' ? '' : day(value, place);

/** A draft out of whatever a file held; throws Broken where it is not one. */
export const draftOf = (value: unknown): Draft => {
  const fields = record(value, 'черновик');
  const programs = list(fields['programs'], 'программы', programOf);
  const next = whole(fields['next'], 'номер строки', 1);
  const numbers = programs.flatMap(({ tasks, targets, methods, measures, expected }) =>
    [...tasks, ...targets, ...methods, ...measures, ...expected].map(({ id }) => id),
  );
  if (new Set(numbers).size < numbers.length || numbers.some((id) => id >= next))
    throw new Broken('номера строк повторяются');
  if (new Set(programs.map(({ risk }) => risk)).size < programs.length)
    throw new Broken('две программы на один риск');
  return {
    school: text(fields['school'], 'школа'),
    director: text(fields['director'], 'директор'),
    curator: text(fields['curator'], 'куратор'),
    protocol: text(fields['protocol'], 'протокол'),
    start: day(fields['start'], 'день начала'),
    choice: choiceOf(fields['choice']),
    programs,
    next,
  };
};

const choiceOf = (value: unknown): Choice => {
  const fields = record(value, 'выбор');
  const ids = (name: string, place: string) =>
    list(fields[name], place, (id) => text(id, 'обозначение'));
  const [risks, practices] = [ids('risks', 'риски'), ids('practices', 'практики')];
  // What a school is stands in closed lists: a value out of them is as good as not said.
  const asked = new URLSearchParams(ids('stages', 'ступени').map((stage) => ['stage', stage]));
  for (const name of ['setting', 'size', 'cost']) {
    const said = fields[name];
    if (typeof said === 'string') asked.set(name, said);
  }
  return { ...readSchool(`?${asked}`, []).school, risks, practices };
};

const programOf = (value: unknown): Program => {
  const fields = record(value, 'программа');
  const words = (name: string, place: string) => text(fields[name], place);
  return {
    risk: words('risk', 'риск'),
    name: words('name', 'название риска'),
    short: words('short', 'короткое название риска'),
    practices: list(fields['practices'], 'основа программы', basisOf),
    goal: words('goal', 'цель'),
    tasks: list(fields['tasks'], 'задачи', lineOf),
    targets: list(fields['targets'], 'показатели', targetOf),
    methods: list(fields['methods'], 'методы', lineOf),
    measures: list(fields['measures'], 'меры', measureOf),
    expected: list(fields['expected'], 'ожидаемые результаты', lineOf),
    performers: words('performers', 'исполнители'),
  };
};

const basisOf = (value: unknown): Basis => {
  const { id, title, sample } = record(value, 'практика');
  if (typeof sample !== 'boolean') throw new Broken('не сказано, образец ли практика');
  return { id: text(id, 'практика'), title: text(title, 'название практики'), sample };
};

const lineOf = (value: unknown): Line => {
  const fields = record(value, 'строка');
  return {
    id: whole(fields['id'], 'номер строки', 1),
    text: text(fields['text'], 'строка'),
    from: text(fields['from'], 'откуда строка'),
  };
};

const targetOf = (value: unknown): Target => {
  const fields = record(value, 'показатель');
  return {
    id: whole(fields['id'], 'номер строки', 1),
    name: text(fields['name'], 'показатель'),
    now: text(fields['now'], 'сейчас'),
    goal: text(fields['goal'], 'цель показателя'),
    from: text(fields['from'], 'откуда строка'),
  };
};

const measureOf = (value: unknown): Measure => {
  const fields = record(value, 'мера');
  return {
    id: whole(fields['id'], 'номер строки', 1),
    what: text(fields['what'], 'мера'),
    who: text(fields['who'], 'исполнитель'),
    start: dayOrNone(fields['start'], 'начало меры'),
    end: dayOrNone(fields['end'], 'конец меры'),
    indicator: text(fields['indicator'], 'показатель меры'),
    from: text(fields['from'], 'откуда строка'),
    at: whole(fields['at'], 'место меры', -1),
  };
};
