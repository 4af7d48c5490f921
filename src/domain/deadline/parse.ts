import { combine } from './combine.ts';
import { Cursor, Stop } from './cursor.ts';
import { nearestForms } from './examples.ts';
import { readItems } from './items.ts';
import type { DeadlineIssue, ParsedDeadline } from './reading.ts';
import type { Item } from './tree.ts';

/** Longer wordings are not deadlines: the longest cell of the orders has 120 characters. */
const LONGEST = 1000;

/** Reads an order's wording into days, rules and bounds; the roadmap's year stands in where the wording names none. Never throws: what cannot be read comes back as an issue with its column. */
export const parseDeadline = (text: string, year: number): ParsedDeadline => {
  let done = false;
  try {
    if (text.length > LONGEST) throw new Stop(LONGEST, 'unknown', 'Слишком длинно для срока.');
    const cursor = new Cursor(text);
    const items = readItems(cursor, year);
    done = items.some(({ type }) => type === 'done');
    if (items.length === 0) cursor.stop(cursor.peek(), 'Срок пуст.');
    return {
      deadline: { text: withoutDone(text, items), ...combine(items, text, year) },
      done,
      issues: [],
    };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { deadline: null, done, issues: [issueOf(error, text, year)] };
  }
};

/** The wording without its mark of being done. */
const withoutDone = (text: string, items: readonly Item[]): string => {
  let kept = text;
  for (const item of items.toReversed())
    if (item.type === 'done')
      kept = `${kept.slice(0, item.from).replace(/[\s,;–—-]+$/, '')}${kept.slice(item.to)}`;
  return kept.trim();
};

const issueOf = (stop: Stop, text: string, year: number): DeadlineIssue => {
  const offers = stop.offers.filter((offer) => readable(offer, year));
  const more = nearestForms(text, year).filter((form) => !offers.includes(form));
  return {
    rule: stop.rule,
    column: [...text.slice(0, stop.from)].length + 1,
    rest: text.slice(stop.from),
    message: stop.message,
    examples: [...offers, ...more].slice(0, 3),
  };
};

const readable = (text: string, year: number): boolean => {
  try {
    combine(readItems(new Cursor(text), year), text, year);
    return true;
  } catch {
    return false;
  }
};
