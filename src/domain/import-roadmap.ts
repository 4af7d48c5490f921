import { parseDeadline } from './deadline/parse.ts';
import type { RawAction, RawEvent } from './import-cells.ts';
import { type Doubt, quote, Unreadable } from './import-doubt.ts';
import { gather } from './import-events.ts';
import { type Body, executorsReader } from './import-executors.ts';
import { AUTO_NUMBER, type Part } from './import-grid.ts';
import { COLUMNS, type Column } from './import-headings.ts';
import { join, type Piece } from './import-join.ts';
import { planOf, shortened } from './import-plan.ts';
import { sequence } from './import-sequence.ts';
import { rowsOf } from './import-table.ts';
import { parseIndicator } from './indicator-grammar.ts';

/** An action as its file writes it. */
export interface ImportedAction {
  executors: string[];
  executorsText: string;
  task?: string;
  indicator?: { text: string };
  sameAs?: string;
}

/** An event as its file writes it. */
export interface ImportedEvent {
  number: string;
  title: string;
  short: string;
  deadline: string;
  done?: true;
  proof?: string;
  actions: ImportedAction[];
  row?: number;
}

/** A year's roadmap read from an order's table. */
export interface Imported {
  plan: {
    year: number;
    title: string;
    short: string;
    document: string;
    sections: { number: string; title: string; short: string }[];
  };
  events: ImportedEvent[];
  doubts: Doubt[];
  /** Cells that were put together from several rows. */
  joined: number;
}

/** What an import knows of the region and of wordings. */
export interface Knowledge {
  year: number;
  executors: readonly Body[];
  /** Ids of the documents that exist. */
  documents: ReadonlySet<string>;
}

const DONE = /\s*\((?:исполнено|выполнено|проведено)\)\s*/gi;

/** Reads the roadmap in a document's parts into events and a report of doubts. Throws Unreadable. */
export const importRoadmap = (parts: readonly Part[], knowledge: Knowledge): Imported => {
  const laid = rowsOf(parts);
  const { doubts } = laid;
  const {
    plan,
    order,
    doubts: planDoubts,
  } = planOf(laid.before, knowledge.year, knowledge.documents);
  const gathered = sequence(gather(laid), doubts);
  if (gathered.events.length === 0)
    throw new Unreadable(
      'Таблица дорожной карты найдена, но в ней нет ни одного события: под заголовком нет строк с номерами вида 1.1.',
    );
  const knows = vocabulary(parts);
  const named = executorsReader(knowledge.executors);
  let joined = 0;

  const cell = (pieces: readonly Piece[], column: Column, event: string): string => {
    if (pieces.length > 1) joined++;
    const found = join(pieces, column, knows);
    for (const { rule, at, what, decision } of found.doubts)
      doubts.push({ rule, at, event, what: `«${COLUMNS[column]}». ${what}`, decision });
    if (!found.text.includes(AUTO_NUMBER)) return found.text;
    doubts.push({
      rule: 'word',
      at: pieces[0]?.at ?? null,
      event,
      what: `«${COLUMNS[column]}»: список, пункты которого Word нумерует сам.`,
      decision: 'Номера пунктов не перенесены.',
    });
    return found.text.replaceAll(AUTO_NUMBER, '').replace(/ {2,}/g, ' ').trim();
  };

  const actionOf = (raw: RawAction, { number, at }: RawEvent): ImportedAction => {
    const executorsText = cell(raw.executors, 'executors', number);
    const { ids, unknown } = named(executorsText);
    for (const name of unknown)
      doubts.push({
        rule: 'executor',
        at: raw.executors[0]?.at ?? at,
        event: number,
        what: `Исполнителя ${quote(name, 90)} нет в папке executors.`,
        decision: 'Остался только в дословном тексте: добавьте написание.',
      });
    const task = cell(raw.task, 'task', number);
    const text = cell(raw.indicator, 'indicator', number);
    for (const { text: unmeasured } of parseIndicator(text).unparsed)
      doubts.push({
        rule: 'indicator',
        at: raw.indicator[0]?.at ?? at,
        event: number,
        what: `В показателе нет числа: ${quote(unmeasured, 90)}.`,
        decision: 'Остался текстом.',
      });
    return {
      executors: ids,
      executorsText,
      ...(task && { task }),
      ...(text && { indicator: { text } }),
      ...(raw.sameAs && { sameAs: raw.sameAs }),
    };
  };

  const events = gathered.events.map((raw): ImportedEvent => {
    const title = cell(raw.title, 'title', raw.number);
    const wording = cell(raw.deadline, 'deadline', raw.number);
    const deadline = wording.replace(DONE, ' ').trim();
    const [unread] = parseDeadline(deadline, knowledge.year).issues;
    if (unread)
      doubts.push({
        rule: 'deadline',
        at: raw.at,
        event: raw.number,
        what: `Срок ${quote(deadline, 90)} понят до ${unread.column}-го знака. ${unread.message}`,
        decision: `Записан как есть. Понятно было бы так: ${unread.examples.map((example) => `«${example}»`).join(', ')}.`,
      });
    return {
      number: raw.number,
      title,
      short: shortened(title),
      deadline,
      ...(deadline !== wording && {
        done: true as const,
        proof: `Отметка «исполнено» ${order?.inside ?? 'в таблице приказа'}`,
      }),
      actions: raw.actions.map((action) => actionOf(action, raw)),
      ...(gathered.ordered ? {} : { row: gathered.events.indexOf(raw) + 1 }),
    };
  });
  for (const doubt of doubts)
    if (doubt.event === undefined && doubt.at)
      doubt.event = gathered.eventAt.get(doubt.at)?.number ?? null;
  const sections = gathered.sections.map(({ number, title }) => ({
    number,
    title,
    short: shortened(title),
  }));
  return {
    plan: { year: knowledge.year, ...plan, sections },
    events,
    doubts: [...doubts, ...planDoubts],
    joined,
  };
};

/** Tells whether a document writes a word anywhere, in small or capital letters. */
const vocabulary = (parts: readonly Part[]): ((word: string) => boolean) => {
  let words: Set<string> | null = null;
  return (word) => {
    words ??= new Set(
      parts
        .flatMap((part) =>
          part.kind === 'text'
            ? [part.text]
            : part.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        )
        .flatMap((text) => text.toLowerCase().match(/[а-яё]+(?:-[а-яё]+)*/g) ?? []),
    );
    return words.has(word.toLowerCase());
  };
};
