import type { Choice } from './program.ts';
import type { ProgramSource, SourcePractice } from './program-source.ts';

/** A practice offered for the chosen risks and why, in words. */
export interface Suggestion {
  practice: SourcePractice;
  why: string;
}

const inWords = (source: ProgramSource, ids: readonly string[]): string =>
  source.risks
    .filter(({ id }) => ids.includes(id))
    .map(({ short }) => `«${short}»`)
    .join(', ');

/** Practices that answer the chosen risks: those for which more of them are main first, then the most proven. */
export const suggestions = (source: ProgramSource, choice: Choice): Suggestion[] =>
  source.practices
    .map((practice) => ({
      practice,
      first: practice.main.filter((id) => choice.risks.includes(id)),
      also: practice.also.filter((id) => choice.risks.includes(id)),
    }))
    .filter(({ first, also }) => first.length + also.length > 0)
    .sort(
      (a, b) =>
        b.first.length * 2 + b.also.length - (a.first.length * 2 + a.also.length) ||
        b.practice.evidence - a.practice.evidence ||
        a.practice.title.localeCompare(b.practice.title, 'ru'),
    )
    .map(({ practice, first, also }) => ({
      practice,
      why: [
        first.length > 0 ? `отвечает прежде всего на ${inWords(source, first)}` : '',
        also.length > 0 ? `помогает и с ${inWords(source, also)}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    }));
