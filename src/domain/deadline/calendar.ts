import { addDays, type Day, longDay, weekdayName } from '../day.ts';
import type { Deadline } from '../deadline.ts';

/** What an editor says of single days of a recurrence. */
export interface Changes {
  /** Days on which nothing takes place. */
  except: readonly Day[];
  /** Days that took the place of others. */
  moved: readonly { from: Day; to: Day }[];
}

/** A deadline after an editor's changes: the rules stay, calendars add EXDATE and RDATE. */
export interface Changed<D extends Deadline> {
  deadline: D;
  exdates: Day[];
  extra: Day[];
  /** Changes that name a day which is not there, or one that is there already. */
  issues: { field: 'except' | 'moved'; index: number; message: string; near: Day | null }[];
}

/** Takes days out of a deadline's occurrences and moves others; first and last day follow. */
export const applyChanges = <D extends Deadline>(
  deadline: D,
  { except, moved }: Changes,
): Changed<D> => {
  const { occurrences } = deadline;
  const issues: Changed<D>['issues'] = [];
  const gone = new Set<Day>();
  const extra = new Set<Day>();
  const remove = (day: Day, field: 'except' | 'moved', index: number): boolean => {
    const known = occurrences.includes(day);
    const message = `${longDay(day)}, ${weekdayName(day)}: ${known ? 'этот день уже убран' : 'в сроке такого дня нет'}.`;
    if (!known || gone.has(day))
      issues.push({ field, index, message, near: nearest(occurrences, day) });
    else gone.add(day);
    return known;
  };
  for (const [index, day] of except.entries()) remove(day, 'except', index);
  moved.forEach(({ from, to }, index) => {
    if (!remove(from, 'moved', index)) return;
    const taken = (occurrences.includes(to) && !gone.has(to)) || extra.has(to);
    if (taken)
      issues.push({
        field: 'moved',
        index,
        message: `${longDay(to)}: этот день в сроке уже есть.`,
        near: null,
      });
    else extra.add(to);
  });
  const days = [
    ...occurrences.filter((day) => !gone.has(day) || extra.has(day)),
    ...[...extra].filter((day) => !occurrences.includes(day)),
  ].sort();
  const touched = gone.size > 0;
  return {
    deadline: touched
      ? { ...deadline, occurrences: days, start: days[0] ?? null, end: days.at(-1) ?? null }
      : deadline,
    exdates: [...gone].filter((day) => !extra.has(day)).sort(),
    extra: [...extra].filter((day) => !occurrences.includes(day)).sort(),
    issues,
  };
};

/** The occurrence at most a week away from a day that was meant to be one. */
const nearest = (occurrences: readonly Day[], day: Day): Day | null => {
  for (let away = 1; away <= 7; away += 1)
    for (const candidate of [addDays(day, -away), addDays(day, away)])
      if (occurrences.includes(candidate)) return candidate;
  return null;
};
