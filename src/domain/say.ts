import type { Checked } from './checked.ts';
import { type Day, longDay } from './day.ts';
import type { Issue } from './issue.ts';
import { type Places, swapped } from './yaml-places.ts';

/** One value to be put in place of another in the line of the field. */
export interface Swap {
  from: string;
  to: string;
}

/** Reports what is wrong at a field of the entry under check; of a swap the corrected line is told. */
export type Say = (
  path: PropertyKey[],
  rule: string,
  message: string,
  fix: string | Swap,
  severity?: Issue['severity'],
) => void;

/** Advice as it stands, or the line of the field with the swap made. */
export const corrected = (places: Places, path: PropertyKey[], fix: string | Swap): string =>
  typeof fix === 'string' ? fix : (swapped(places, path, fix.from, fix.to) ?? fix.to);

/** A reporter that puts what it hears of one file among the issues, at the line of its field. */
export const sayer =
  (item: Checked, issues: Issue[]): Say =>
  (path, rule, message, fix, severity = 'error') =>
    issues.push({
      severity,
      file: item.parsed.file,
      line: item.parsed.lineOf(path),
      rule,
      message,
      fix: corrected(item.parsed, path, fix),
    });

/** Reports a last day that comes before the first. */
export const ordered = (
  start: Day | undefined,
  end: Day | undefined,
  path: PropertyKey[],
  say: Say,
) => {
  if (start && end && end < start) {
    say(
      path,
      'end-before-start',
      `Конец (${longDay(end)}) раньше начала (${longDay(start)}).`,
      'Поменяйте дни местами или исправьте один из них.',
    );
  }
};
