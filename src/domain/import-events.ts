import { ACTION, CELLS, Cells, own, type RawAction, type RawEvent } from './import-cells.ts';
import { quote } from './import-doubt.ts';
import type { Piece } from './import-join.ts';
import type { Line } from './import-line.ts';
import { eventHead, type Numbering, numbering } from './import-numbers.ts';
import { type RawSection, sectionOf } from './import-section.ts';
import type { Laid } from './import-table.ts';

/** The table as sections and events whose cells are not joined yet. */
export interface Gathered {
  sections: RawSection[];
  events: RawEvent[];
  /** The event that a row is of, by the row's place. */
  eventAt: Map<string, RawEvent>;
}

/** Reads rows into events: which row begins one, goes on with one, or adds an action to it. */
export const gather = ({ lines, columns, doubts }: Laid): Gathered => {
  const sections: RawSection[] = [];
  const events: RawEvent[] = [];
  const counts = new Map<string, number>();
  const eventAt = new Map<string, RawEvent>();
  const cells = new Cells(doubts);
  const sectionNow = () => sections.at(-1)?.number ?? '1';
  const nextNumber = () => `${sectionNow()}.${(counts.get(sectionNow()) ?? 0) + 1}`;

  const addSection = (line: Line, { number, title }: { number: string | null; title: string }) => {
    const given = number ?? String(sections.length + 1);
    if (number === null)
      cells.say(
        'section',
        line,
        null,
        `У раздела ${quote(title)} нет номера.`,
        `Записан разделом ${given}.`,
      );
    sections.push({ number: given, title: title.replaceAll('\n', ' ') });
  };

  const addEvent = (line: Line, number: string, title?: string) => {
    const before = events.at(-1);
    const section = sectionNow();
    counts.set(section, (counts.get(section) ?? 0) + 1);
    const above = (pieces: Piece[] | undefined) =>
      before && pieces
        ? { pieces, table: before.table, name: `событием ${before.number}` }
        : undefined;
    const event: RawEvent = {
      number,
      section,
      at: line.at,
      table: line.table,
      title:
        title === undefined
          ? cells.take(line, 'title', number)
          : [{ text: title, at: line.at, how: 'first' }],
      deadline: cells.take(line, 'deadline', number, above(before?.deadline)),
      actions: [
        {
          executors: cells.take(
            line,
            'executors',
            number,
            above(before?.actions.at(-1)?.executors),
          ),
          task: [],
          indicator: [],
          sameAs: null,
        },
      ],
    };
    const [action] = event.actions;
    action.sameAs = cells.sharedWith(line, columns, event, before);
    if (!action.sameAs) {
      action.task = cells.take(line, 'task', number);
      action.indicator = cells.take(line, 'indicator', number);
    }
    events.push(event);
  };

  const addAction = (line: Line, event: RawEvent) => {
    const before = event.actions.at(-1) as RawAction;
    const words = quote(own(line, 'task') || own(line, 'executors') || own(line, 'indicator'));
    cells.say(
      'action',
      line,
      event.number,
      `Строка без своего номера${line.broken ? ' после разрыва страницы' : ''}: ${words}.`,
      `Записана действием события, ${event.actions.length + 1}-м по счёту.`,
    );
    const [executors, task, indicator] = ACTION.map((column) =>
      cells.take(line, column, event.number, {
        pieces: before[column],
        table: event.table,
        name: 'действием выше',
      }),
    ) as [Piece[], Piece[], Piece[]];
    event.actions.push({ executors, task, indicator, sameAs: null });
    cells.goOn(line, event, 'beside', ['title', 'deadline']);
  };

  const addNumbered = (line: Line, kind: Numbering & { kind: 'event' | 'whole' }) => {
    const event = events.at(-1);
    const number = kind.kind === 'event' ? kind.number : `${sectionNow()}.${kind.number}`;
    if (event && line.broken && number === event.number) {
      cells.say(
        'join',
        line,
        number,
        `Номер ${number} повторён после разрыва.`,
        'Строка прочитана как продолжение события.',
      );
      return cells.goOn(line, event, 'broken', CELLS);
    }
    if (kind.kind === 'whole' || kind.odd)
      cells.say(
        'number',
        line,
        number,
        `Номер записан как ${quote(own(line, 'number'))}.`,
        `Прочитан как ${number}.`,
      );
    addEvent(line, number);
  };

  const addUnnumbered = (line: Line, event: RawEvent) => {
    const merged = line.cells.number && line.cells.number.row !== line.index;
    if (merged) return addAction(line, event);
    const [title, deadline, executors, task] = (
      ['title', 'deadline', 'executors', 'task'] as const
    ).map((column) => own(line, column));
    const starts = ACTION.map((column) => own(line, column)).filter((text) => text !== '');
    const fresh = starts.length > 0 && starts.every((text) => /^[\p{Lu}\d]/u.test(text));
    if (line.broken) {
      const another = !title && !deadline && executors && task && fresh;
      return another ? addAction(line, event) : cells.goOn(line, event, 'broken', CELLS);
    }
    if (title && deadline && /^\p{Lu}/u.test(title)) {
      const number = `${event.number}.1`;
      cells.say(
        'number',
        line,
        number,
        `У события ${quote(title)} пустой номер.`,
        `Записано как ${number}: поставьте верный.`,
      );
      return addEvent(line, number);
    }
    if (fresh && (executors || task)) return addAction(line, event);
    cells.say(
      'join',
      line,
      event.number,
      `Строка без номера, и не после разрыва: ${words(line)}.`,
      'Дописана к событию выше.',
    );
    return cells.goOn(line, event, fresh ? 'beside' : 'broken', CELLS);
  };

  for (const line of lines) {
    const kind = numbering(own(line, 'number'));
    const section = sectionOf(line, kind);
    const event = events.at(-1);
    const title = own(line, 'title');
    const numbered = columns.includes('number');
    const head = numbered ? null : eventHead(title);
    const goesOn = title === '' || (line.broken && /^\p{Ll}/u.test(title));
    if (section) addSection(line, section);
    else if (kind.kind === 'event' || kind.kind === 'whole') addNumbered(line, kind);
    else if (head) addEvent(line, head.number, head.title);
    else if (kind.kind === 'auto' || (!numbered && !goesOn)) {
      const number = nextNumber();
      cells.say(
        'number',
        line,
        number,
        `У события ${quote(title)} нет номера${kind.kind === 'auto' ? ' в файле: Word ставит его сам' : ''}.`,
        `Поставлен по порядку: ${number}.`,
      );
      addEvent(line, number);
    } else if (event) {
      if (kind.kind === 'words')
        cells.say(
          'number',
          line,
          event.number,
          `На месте номера слова ${quote(own(line, 'number'))}.`,
          'Эти слова не перенесены.',
        );
      addUnnumbered(line, event);
    } else
      cells.say('text', line, null, `Строка до первого события: ${words(line)}.`, 'Не перенесена.');
    const now = events.at(-1);
    if (now) eventAt.set(line.at, now);
  }
  return { sections, events, eventAt };
};

const words = (line: Line): string => line.all.map(({ text }) => quote(text, 40)).join(', ');
