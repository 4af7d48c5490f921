import type { Day } from '../domain/day.ts';
import type { Content } from '../schema/index.ts';

/** What every feed, calendar and data file is made from: published content, the day, and the way to whole addresses. */
export interface Setting {
  content: Content;
  today: Day;
  /** A path inside the section as a whole address. */
  absolute: (path: string) => string;
}
