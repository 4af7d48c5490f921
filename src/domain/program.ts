import type { Day } from './day.ts';
import type { School } from './fit-facts.ts';
import { noSchool } from './school-address.ts';

/** What a school said of itself: risks and practices chosen, and circumstances the practices are fitted to. */
export interface Choice extends School {
  practices: string[];
}

/** One line of a list: a task, a method, an expected result. */
export interface Line {
  id: number;
  text: string;
  /** Practice the line comes from; empty when it is the school's own. */
  from: string;
}

/** What the programme is measured by; the school fills in both values. */
export interface Target {
  id: number;
  name: string;
  now: string;
  goal: string;
  from: string;
}

/** One row of the programme's table. Days are empty until they are chosen. */
export interface Measure {
  id: number;
  what: string;
  who: string;
  start: Day | '';
  end: Day | '';
  indicator: string;
  from: string;
  /** Place among the measures of its practice; -1 when it is the school's own. */
  at: number;
}

/** A practice a programme rests on, by its name at the time of composing. */
export interface Basis {
  id: string;
  title: string;
  sample: boolean;
}

/** The draft антирисковая программа for one risk. */
export interface Program {
  risk: string;
  /** Full name of the risk direction. */
  name: string;
  short: string;
  practices: Basis[];
  goal: string;
  tasks: Line[];
  targets: Target[];
  methods: Line[];
  measures: Measure[];
  expected: Line[];
  performers: string;
}

/** Everything a school composes: its own names, the first day, one programme for each risk. */
export interface Draft {
  school: string;
  director: string;
  curator: string;
  protocol: string;
  start: Day;
  choice: Choice;
  programs: Program[];
  /** Number for the next line; never used twice in a draft. */
  next: number;
}

/** Lists of a programme that can be added to, put in order and taken from. */
export const LISTS = ['tasks', 'targets', 'methods', 'measures', 'expected'] as const;

export type ListName = (typeof LISTS)[number];

/** Nothing chosen. */
export const NO_CHOICE: Choice = { ...noSchool(), practices: [] };

/** A draft with nothing in it that begins on a day. */
export const emptyDraft = (start: Day): Draft => ({
  school: '',
  director: '',
  curator: '',
  protocol: '',
  start,
  choice: NO_CHOICE,
  programs: [],
  next: 1,
});

/** Whether a programme rests on a worked sample, so that the document has to say so. */
export const restsOnSample = ({ practices }: Program): boolean =>
  practices.some(({ sample }) => sample);
