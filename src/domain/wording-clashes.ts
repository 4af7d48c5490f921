import { at, type Cell, type Contradiction, called, cellsOf } from './clash.ts';
import { frequenciesIn, levelsIn, meetingsIn, type Named } from './order-words.ts';
import type { EventView } from './roadmap.ts';

const ADVICE =
  'Сверьте с текстом приказа. Если в приказе так и написано, спросите тех, кто его готовил, что верно.';
const RHYTHM: Partial<Record<string, string>> = { weekly: 'weekly', monthly: 'monthly' };

type Rule = 'roadmap-level' | 'roadmap-frequency' | 'roadmap-meeting';
type Found = Named<string> & { of?: string };

/** What one place of an event says of its level, frequency or kind of meeting. */
interface Said {
  cell: Cell;
  found: readonly Found[];
}

/** Events whose name, deadline and cells disagree about the level, the frequency or the kind of meeting. */
export const wordingClashes = (event: EventView): Contradiction[] => {
  const title: Cell = { name: 'названии', text: event.title, path: ['title'] };
  const cells = cellsOf(event);
  const read = (words: (text: string) => readonly Found[]) => (cell: Cell) => ({
    cell,
    found: words(cell.text),
  });
  const rhythm = [read(frequenciesIn)(title), rhythmOf(event)].filter(says);
  return [
    ...clashes(event, 'roadmap-level', [title].map(read(levelsIn)), cells.map(read(levelsIn))),
    ...clashes(event, 'roadmap-frequency', rhythm.slice(0, 1), rhythm.slice(1)),
    ...clashes(event, 'roadmap-frequency', rhythm, cells.map(read(frequenciesIn))),
    ...clashes(
      event,
      'roadmap-meeting',
      [title].map(read(meetingsIn)),
      cells.map(read(meetingsIn)),
    ),
  ];
};

const says = ({ found }: Said): boolean => found.length > 0;

/** How often the deadline comes, in its words or by its days. */
const rhythmOf = ({ deadline }: EventView): Said => {
  const found: Found[] = frequenciesIn(deadline.text);
  const key = RHYTHM[deadline.kind];
  return {
    cell: { name: 'сроке', text: deadline.text, path: ['deadline'] },
    found: found.length > 0 || !key ? found : [{ key, words: deadline.text }],
  };
};

/** The places that say nothing of what is known, but something else of the same. */
const clashes = (
  event: EventView,
  rule: Rule,
  known: readonly Said[],
  asked: readonly Said[],
): Contradiction[] => {
  const said = known.flatMap(({ cell, found }) => found.map((item) => ({ cell, item })));
  return asked.flatMap(({ cell, found }) => {
    const alike = found.filter(({ of }) => said.some(({ item }) => item.of === of));
    const agrees = alike.some((own) =>
      said.some(({ item }) => item.of === own.of && item.key === own.key),
    );
    const [odd] = alike;
    const base = said.find(({ item }) => item.of === odd?.of);
    if (!odd || !base || agrees) return [];
    return [
      {
        rule,
        event: event.id,
        other: null,
        where: [at(event, ...cell.path), at(event, ...base.cell.path)] as const,
        message: `Событие ${called(event)}: в ${base.cell.name} — «${base.item.words}», а в ${cell.name} — «${odd.words}».`,
        advice: ADVICE,
      },
    ];
  });
};
