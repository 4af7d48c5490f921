import type { Checked } from './checked.ts';
import { type Day, longDay } from './day.ts';
import type { Issue } from './issue.ts';

/** Reports what is wrong at a field of the entry under check. */
export type Say = (
  path: PropertyKey[],
  rule: string,
  message: string,
  fix: string,
  severity?: Issue['severity'],
) => void;

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
      fix,
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
