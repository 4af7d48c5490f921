import type { RawEvent } from './import-cells.ts';
import type { Doubt } from './import-doubt.ts';
import type { Gathered } from './import-events.ts';
import type { RawSection } from './import-section.ts';
import { byNumber } from './roadmap.ts';

/** Sees that every number is one event's only, that none is left out and that every event has its section. */
export const sequence = (
  { sections, events, eventAt }: Gathered,
  doubts: Doubt[],
): Gathered & { ordered: boolean } => {
  const say = (
    rule: Doubt['rule'],
    { number, at }: Pick<RawEvent, 'number' | 'at'>,
    what: string,
    decision: string,
  ) => doubts.push({ rule, at, event: number, what, decision });
  const taken = new Set(events.map(({ number }) => number));
  const seen = new Set<string>();
  let before: RawEvent | null = null;
  for (const event of events) {
    if (seen.has(event.number)) {
      const first = event.number;
      let extra = 1;
      while (taken.has(`${first}.${extra}`)) extra++;
      event.number = `${first}.${extra}`;
      taken.add(event.number);
      say(
        'number',
        event,
        `Номер ${first} стоит у двух событий.`,
        `Второе записано как ${event.number}: поставьте верный.`,
      );
    } else if (before && skips(before.number, event.number))
      say(
        'number',
        event,
        `После события ${before.number} сразу ${event.number}.`,
        'Пропуск оставлен как есть.',
      );
    if (event.number.split('.')[0] !== event.section && sections.length > 0)
      say(
        'section',
        event,
        `Событие ${event.number} стоит в разделе ${event.section}.`,
        'Отнесено к разделу по своему номеру.',
      );
    seen.add(event.number);
    before = event;
  }
  const ordered = events.every(
    (event, at) => at === 0 || byNumber(events[at - 1] as RawEvent, event) < 0,
  );
  return { sections: complete(sections, events, say), events, eventAt, ordered };
};

const skips = (before: string, number: string): boolean => {
  const [a, b] = [before.split('.').map(Number), number.split('.').map(Number)];
  if (a.length !== b.length || a.slice(0, -1).join() !== b.slice(0, -1).join()) return false;
  return (b.at(-1) ?? 0) !== (a.at(-1) ?? 0) + 1;
};

type SaySection = (rule: 'section', event: RawEvent, what: string, decision: string) => void;

/** The sections with those that events are numbered by and the table does not name. */
const complete = (
  sections: readonly RawSection[],
  events: readonly RawEvent[],
  say: SaySection,
): RawSection[] => {
  const all = new Map(sections.map((section) => [section.number, section]));
  for (const event of events) {
    const number = event.number.split('.')[0] ?? '';
    if (all.has(number)) continue;
    say(
      'section',
      event,
      `Раздела ${number} в таблице нет.`,
      `Добавлен под названием «Раздел ${number}»: впишите верное.`,
    );
    all.set(number, { number, title: `Раздел ${number}` });
  }
  return [...all.values()].toSorted((a, b) => Number(a.number) - Number(b.number));
};
