import type { Day } from './day.ts';
import { type Choice, type Draft, LISTS, type Measure, type Program } from './program.ts';
import { byDays, composed, known, numbered } from './program-compose.ts';
import type { ProgramSource } from './program-source.ts';
import { termOf } from './program-terms.ts';

type Item = { id: number; from: string };

const content = (item: Item): string => JSON.stringify({ ...item, id: 0 });
const has = (items: readonly Item[], item: Item): boolean =>
  items.some((other) => content(other) === content(item));

/** The list after practices came and went: what the school wrote stays, the rest follows the practices. */
const merged = <T extends Item>(
  before: T[],
  old: T[],
  fresh: T[],
  was: string[],
  now: string[],
) => [
  ...before.flatMap((item) => {
    if (item.from === '' || now.includes(item.from)) return [item];
    return has(old, item) ? [] : [{ ...item, from: '' }];
  }),
  ...fresh.filter((item) => !was.includes(item.from)),
];

const inOrder = (measures: readonly Measure[]): boolean =>
  measures.every((measure, at) => at === 0 || byDays(measures[at - 1] as Measure, measure) <= 0);

const follow = (before: Program, old: Program, fresh: Program): Program => {
  const was = before.practices.map(({ id }) => id);
  const now = fresh.practices.map(({ id }) => id);
  const list = <T extends Item>(a: T[], b: T[], c: T[]) => merged(a, b, c, was, now);
  const measures = list(before.measures, old.measures, fresh.measures);
  return {
    ...fresh,
    goal: before.goal === old.goal ? fresh.goal : before.goal,
    tasks: list(before.tasks, old.tasks, fresh.tasks),
    targets: list(before.targets, old.targets, fresh.targets),
    methods: list(before.methods, old.methods, fresh.methods),
    measures: inOrder(before.measures) ? measures.toSorted(byDays) : measures,
    expected: list(before.expected, old.expected, fresh.expected),
    performers: before.performers === old.performers ? fresh.performers : before.performers,
  };
};

const asComposed = (program: Program, draft: Draft, source: ProgramSource): Program =>
  composed(
    source,
    program.risk,
    program.practices.map(({ id }) => id),
    draft.start,
  );

/** The draft for another choice of risks and practices; lines that the school wrote or changed stay. */
export const choose = (draft: Draft, source: ProgramSource, asked: Choice): Draft => {
  const choice = known(asked, source);
  const programs = choice.risks.map((risk) => {
    const fresh = composed(source, risk, choice.practices, draft.start);
    const before = draft.programs.find((program) => program.risk === risk);
    return before ? follow(before, asComposed(before, draft, source), fresh) : fresh;
  });
  // A file from another region may hold risks that this section does not know: they stay as they are.
  const foreign = draft.programs.filter(({ risk }) => !source.risks.some(({ id }) => id === risk));
  return numbered({ ...draft, choice, programs: [...programs, ...foreign] });
};

/** The draft composed anew from its practices; the school's names stay, its edits do not. */
export const recompose = (draft: Draft, source: ProgramSource): Draft =>
  choose({ ...draft, programs: [] }, source, draft.choice);

/** The draft beginning on another day: days that nobody changed by hand move with it. */
export const restart = (draft: Draft, source: ProgramSource, start: Day): Draft => ({
  ...draft,
  start,
  programs: draft.programs.map((program) => {
    const measures = program.measures.map((measure) => {
      const origin = source.practices.find(({ id }) => id === measure.from)?.measures[measure.at];
      if (!origin) return measure;
      const { start: first, end: last } = termOf(origin, draft.start);
      const own = measure.start !== first || measure.end !== last;
      return own ? measure : { ...measure, ...termOf(origin, start) };
    });
    return {
      ...program,
      measures: inOrder(program.measures) ? measures.toSorted(byDays) : measures,
    };
  }),
});

/** Whether a school has written into a programme something that its practices do not give. */
export const isEdited = (program: Program, draft: Draft, source: ProgramSource): boolean => {
  const old = asComposed(program, draft, source);
  return (
    program.goal !== old.goal ||
    program.performers !== old.performers ||
    LISTS.some(
      (list) =>
        program[list].length !== old[list].length ||
        program[list].some((item, at) => content(item) !== content(old[list][at] as Item)),
    )
  );
};

/** Whether anything would be lost if the draft were composed anew. */
export const hasEdits = (draft: Draft, source: ProgramSource): boolean =>
  draft.programs.some((program) => isEdited(program, draft, source));
