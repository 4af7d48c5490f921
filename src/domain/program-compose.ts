import type { Day } from './day.ts';
import type { Choice, Draft, Line, Measure, Program, Target } from './program.ts';
import type { ProgramSource, SourcePractice } from './program-source.ts';
import { termOf } from './program-terms.ts';

const answers = (practice: SourcePractice, risk: string): boolean =>
  practice.main.includes(risk) || practice.also.includes(risk);

/** Chosen practices that answer a risk, those for which it is a main one first. */
export const practicesFor = (
  source: ProgramSource,
  risk: string,
  chosen: readonly string[],
): SourcePractice[] =>
  source.practices
    .filter((practice) => chosen.includes(practice.id) && answers(practice, risk))
    .sort((a, b) => Number(b.main.includes(risk)) - Number(a.main.includes(risk)));

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

const linesOf = (
  practices: readonly SourcePractice[],
  list: 'tasks' | 'methods' | 'expected',
): Line[] => {
  const all = practices.flatMap((practice) =>
    practice[list].map((text) => ({ id: 0, text, from: practice.id })),
  );
  return all.filter(({ text }, at) => all.findIndex((line) => line.text === text) === at);
};

const targetsOf = (practices: readonly SourcePractice[]): Target[] => {
  const all = practices.flatMap(({ id, targets }) =>
    targets.map((name) => ({ id: 0, name, now: '', goal: '', from: id })),
  );
  return all.filter(({ name }, at) => all.findIndex((target) => target.name === name) === at);
};

const measuresOf = (practices: readonly SourcePractice[], start: Day): Measure[] =>
  practices
    .flatMap(({ id, measures }) =>
      measures.map((measure, at) => ({
        id: 0,
        what: measure.what,
        who: measure.who,
        ...termOf(measure, start),
        indicator: measure.indicator,
        from: id,
        at,
      })),
    )
    .sort(byDays);

/** Order of a programme's table: by first day, then by last; rows without days come last. */
export const byDays = (a: Measure, b: Measure): number => {
  const key = ({ start, end }: Measure) => `${start || end || '9'} ${end || start || '9'}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
};

/** A programme as the practices' own texts make it; its lines are not numbered yet. */
export const composed = (
  source: ProgramSource,
  risk: string,
  chosen: readonly string[],
  start: Day,
): Program => {
  const practices = practicesFor(source, risk, chosen);
  const measures = measuresOf(practices, start);
  const named = source.risks.find(({ id }) => id === risk);
  return {
    risk,
    name: named?.name ?? risk,
    short: named?.short ?? risk,
    practices: practices.map(({ id, title, sample }) => ({ id, title, sample })),
    goal: once(practices.map(({ goal }) => goal).filter(Boolean)).join(' '),
    tasks: linesOf(practices, 'tasks'),
    targets: targetsOf(practices),
    methods: linesOf(practices, 'methods'),
    measures,
    expected: linesOf(practices, 'expected'),
    performers: once(measures.flatMap(({ who }) => who.split(', ')))
      .filter(Boolean)
      .join(', '),
  };
};

/** The choice without what the source does not know, its risks in the source's order. */
export const known = (choice: Choice, source: ProgramSource): Choice => ({
  ...choice,
  risks: source.risks.map(({ id }) => id).filter((id) => choice.risks.includes(id)),
  practices: choice.practices.filter((id) => source.practices.some((one) => one.id === id)),
});

/** Gives every line without a number the draft's next one. */
export const numbered = (draft: Draft): Draft => {
  let { next } = draft;
  const number = <T extends { id: number }>(items: T[]): T[] =>
    items.map((item) => (item.id > 0 ? item : { ...item, id: next++ }));
  const programs = draft.programs.map((program) => ({
    ...program,
    tasks: number(program.tasks),
    targets: number(program.targets),
    methods: number(program.methods),
    measures: number(program.measures),
    expected: number(program.expected),
  }));
  return { ...draft, programs, next };
};
