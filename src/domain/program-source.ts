import type { FitFacts } from './fit-facts.ts';
import { packFacts, unpackFacts } from './fit-json.ts';
import type { Milestone } from './milestones.ts';

/** A measure as its practice states it: when, counted from the beginning or by the calendar. */
export interface SourceMeasure {
  what: string;
  who: string;
  indicator: string;
  week?: number;
  weeks?: number;
  month?: number;
}

/** What programmes take from one practice, and what it is weighed by for a school. */
export interface SourcePractice extends FitFacts {
  goal: string;
  tasks: string[];
  targets: string[];
  methods: string[];
  measures: SourceMeasure[];
  expected: string[];
}

/** Everything that composing needs, loaded once with the page. */
export interface ProgramSource {
  version: 1;
  region: string;
  year: number;
  zone: string;
  milestones: Milestone[];
  risks: { id: string; name: string; short: string }[];
  practices: SourcePractice[];
}

/** The source as it is sent: what a practice does not say is left out. */
export const packSource = (source: ProgramSource): object => ({
  ...source,
  practices: packFacts(source.practices),
});

/** The source as it was before it was sent. */
export const unpackSource = (sent: ProgramSource): ProgramSource => ({
  ...sent,
  practices: unpackFacts({ risks: {}, practices: sent.practices }) as SourcePractice[],
});
