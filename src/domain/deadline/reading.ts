import type { Day } from '../day.ts';
import type { Deadline } from '../deadline.ts';

/** A stretch of days, both ends counted; null where the wording names no such end. */
export interface Span {
  start: Day | null;
  end: Day | null;
}

/** What a wording leaves open, so that pages can say so; always in this order. */
export const UNSAID = [
  'year',
  'first-day',
  'last-day',
  'weekday',
  'day',
  'month',
  'bounds',
  'schedule',
] as const;

/** One thing that a wording leaves open. */
export type Unsaid = (typeof UNSAID)[number];

/** The unit that a recurrence counts; a term is a school quarter, whose days each school sets. */
export type EveryUnit = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';

/** How often and on which days something recurs. */
export interface Every {
  unit: EveryUnit;
  /** Every second week is 2. */
  interval: number;
  /** How many times in each unit. */
  times: number;
  /** «не реже»: the count is a floor. */
  atLeast: boolean;
  /** Days of the week, 0 for Monday. */
  weekdays: number[];
  /** Which of these weekdays in the month: 1–5, −1 for the last; empty for every one. */
  positions: number[];
  /** Days of the month 1–31, −1 for the last. */
  monthdays: number[];
  /** «до 15 числа»: the day is the last on which it may be done. */
  due: boolean;
  /** Which month the days belong to: each, the one after the period reported on, or the first to third of a quarter. */
  month: 'each' | 'after' | 1 | 2 | 3 | null;
}

/** One rule of a recurrence with all the days it gives; a calendar entry begins on the first of them. */
export interface Run {
  rule: string;
  days: Day[];
}

/** A deadline as the grammar reads it from an order's words. */
export interface Reading extends Deadline {
  unsaid: Unsaid[];
  /** Words in brackets and references to a schedule, as the order has them. */
  note: string | null;
  every: Every | null;
  spans: Span[];
  /** The rules of `rrule`, each with its own days. */
  runs: Run[];
}

/** Why a wording could not be read, and what to write instead. */
export interface DeadlineIssue {
  rule: 'unknown' | 'ambiguous' | 'no-such-day' | 'weekday' | 'order' | 'year' | 'contradiction';
  /** From 1, in characters of the wording. */
  column: number;
  /** The wording from that column on. */
  rest: string;
  message: string;
  /** Wordings that would be read, nearest to the one tried. */
  examples: string[];
}

/** What reading a wording gives: a deadline, or why there is none. */
export type ParsedDeadline =
  | { deadline: Reading; done: boolean; issues: [] }
  | { deadline: null; done: boolean; issues: [DeadlineIssue, ...DeadlineIssue[]] };
