import { at, type Contradiction, called } from './clash.ts';
import { numericDay } from './day.ts';
import { type Role, roleOf } from './order-words.ts';
import type { EventView } from './roadmap.ts';

/** One kind of event relies on the end of another: `until` says which of its days may not come before that end. */
interface Relation {
  earlier: Partial<Role>;
  later: Partial<Role>;
  until: 'start' | 'end';
  why: string;
}

const RELATIONS: readonly Relation[] = [
  {
    earlier: { act: 'supply' },
    later: { act: 'review' },
    until: 'end',
    why: 'выходит, что проверка кончается прежде, чем размещено всё, что проверяют',
  },
  {
    earlier: { act: 'supply' },
    later: { act: 'monitoring' },
    until: 'end',
    why: 'выходит, что мониторинг кончается прежде, чем размещено всё, что в нём учитывают',
  },
  {
    earlier: { act: 'review', level: 'municipal' },
    later: { act: 'review', level: 'regional' },
    until: 'start',
    why: 'выходит, что региональная проверка начинается прежде, чем кончилась муниципальная',
  },
  {
    earlier: { act: 'review' },
    later: { act: 'monitoring' },
    until: 'start',
    why: 'выходит, что мониторинг начинается прежде, чем кончилась экспертиза',
  },
];

const ADVICE =
  'Уточните сроки у тех, кто готовил приказ, и сверьте, верно ли они перенесены в оба файла.';

/**
 * Events that end or begin before what they rely on is over. The same day is no contradiction:
 * an order counts in whole days, and on the last of them both can be done.
 */
export const orderClashes = (events: readonly EventView[]): Contradiction[] => {
  const roles = events.map((event) => ({ event, role: roleOf(event.title) }));
  const told = events.flatMap((event) =>
    event.entry.data.after.flatMap((id) => {
      const earlier = events.find((other) => other.id === id);
      const why = 'а одно должно идти после другого';
      return earlier ? clash(earlier, event, 'start', why, ['after']) : [];
    }),
  );
  const read = roles.flatMap((earlier) =>
    roles.flatMap((later) =>
      RELATIONS.filter(
        (relation) =>
          fits(earlier.role, relation.earlier) &&
          fits(later.role, relation.later) &&
          sameMatter(earlier.role, later.role),
      ).flatMap(({ until, why }) => clash(earlier.event, later.event, until, why, ['deadline'])),
    ),
  );
  const seen = new Set<string>();
  return [...read, ...told].filter(({ event, other }) => {
    const pair = `${event} ${other}`;
    return seen.has(pair) ? false : seen.add(pair);
  });
};

const fits = (role: Role, wanted: Partial<Role>): boolean =>
  (Object.keys(wanted) as (keyof Role)[]).every((key) => role[key] === wanted[key]);

/** Monitoring of a stage looks at whatever the stage supplies; all else must name the same documents. */
const sameMatter = (earlier: Role, later: Role): boolean => {
  if (!earlier.subject || earlier.stage !== later.stage) return false;
  return later.subject === earlier.subject || (later.subject === null && later.stage !== null);
};

const clash = (
  earlier: EventView,
  later: EventView,
  until: Relation['until'],
  why: string,
  path: PropertyKey[],
): Contradiction[] => {
  const over = earlier.deadline.end;
  const begins = until === 'start' && later.deadline.start !== null;
  const day = begins ? later.deadline.start : later.deadline.end;
  if (!over || !day || day >= over) return [];
  const verb = begins ? 'начинается' : 'кончается';
  return [
    {
      rule: 'roadmap-order',
      event: later.id,
      other: earlier.id,
      where: [at(later, ...path), at(earlier, 'deadline')],
      message: `Событие ${called(later)} ${verb} ${numericDay(day)} (срок «${later.deadline.text}»), а событие ${called(earlier)} — только ${numericDay(over)} (срок «${earlier.deadline.text}»): ${why}.`,
      advice: ADVICE,
    },
  ];
};
