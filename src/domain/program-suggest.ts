import { choosePractices } from './fit.ts';
import { fitReasons, type Reason, reasonsLine } from './fit-reasons.ts';
import type { Choice } from './program.ts';
import type { ProgramSource, SourcePractice } from './program-source.ts';

/** A practice offered for the chosen risks and why, in words. */
export interface Suggestion {
  practice: SourcePractice;
  why: string;
}

/** What is offered, and what of the school's wishes had to be given up to offer anything. */
export interface Offered {
  practices: Suggestion[];
  notes: string[];
}

/** Reasons beside a practice: the panel is narrow, so the weightiest alone; samples are marked anyway. */
const MOST_REASONS = 3;

const told = (reasons: readonly Reason[]): string =>
  reasonsLine(reasons.filter(({ kind }) => kind !== 'sample').slice(0, MOST_REASONS));

/** Practices for the chosen risks by the rule of the choice for a school, best first; those chosen already stay in view. */
export const suggestions = (source: ProgramSource, choice: Choice): Offered => {
  const names = Object.fromEntries(source.risks.map(({ id, short }) => [id, short]));
  const fit = choosePractices(choice, source.practices, names);
  const none = choice.risks.length === 0 || fit.relaxed.includes('risk');
  const fitting = none ? [] : fit.fitting;
  const kept = source.practices.filter(
    ({ id }) =>
      choice.practices.includes(id) && !fitting.some(({ practice }) => practice.id === id),
  );
  return {
    practices: [
      ...fitting.map(({ practice, reasons }) => ({
        practice: practice as SourcePractice,
        why: told(reasons),
      })),
      ...kept.map((practice) => ({ practice, why: told(fitReasons(practice, choice, names)) })),
    ],
    notes: none ? [] : fit.notes,
  };
};
