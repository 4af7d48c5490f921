import type { Every } from './reading.ts';

/** What a place in time is named by. */
export type PointUnit =
  | 'date'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'months-of-year'
  | 'decade'
  | 'week'
  | 'half'
  | 'edge'
  | 'weekday'
  | 'year'
  | 'school-year'
  | 'bare';

/** A day or period as written: «1 марта», «I квартал», «первая декада мая». */
export interface Point {
  unit: PointUnit;
  /** Which one: day of the month, quarter, decade, week …; −1 for the last. */
  n: number;
  /** Month 1–12; null where none is named. */
  month: number | null;
  year: number | null;
  /** Day of the week written beside a date, 0 for Monday. */
  weekday: number | null;
  /** The place in the wording where it begins, and where its weekday does. */
  from: number;
  to: number;
  weekdayFrom: number;
}

/** A stretch as written; a start without an end is open, `by` has an end only. */
export interface Stretch {
  type: 'stretch';
  start: Point | null;
  end: Point | null;
  /** «до начала …»: the last day is the first day of the period named. */
  endsAtStart: boolean;
  /** «с конца …»: the first day is the last day of the period named. */
  startsAtEnd: boolean;
  /** One point stands for both ends. */
  single: boolean;
  from: number;
}

/** How often, or on which days, as written; the parts are put together later. */
export interface Rhythm {
  type: 'rhythm';
  every: Partial<Every>;
  from: number;
}

/** «постоянно», «по мере необходимости», «по отдельному графику», a note in brackets, a mark of being done. */
export interface Remark {
  type: 'always' | 'schedule' | 'note' | 'done';
  text: string;
  from: number;
  to: number;
  /** Days that a note in brackets names; they count when nothing outside brackets names any. */
  stretches?: Stretch[];
  /** «when needed», or a term that another event sets: it has no days, not even the year's. */
  waits?: boolean;
}

/** One part of a wording. */
export type Item = Stretch | Rhythm | Remark;
