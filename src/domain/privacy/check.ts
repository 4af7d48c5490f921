import type { Data } from '../../schema/index.ts';
import type { Checked } from '../checked.ts';
import type { Day } from '../day.ts';
import type { Issue } from '../issue.ts';
import { type Allowance, allowancesIn, permission, placeOf, unused } from './allowed.ts';
import { masked } from './find.ts';
import { nameKey } from './names.ts';
import type { Sighting, Sightings } from './sightings.ts';
import { privateFault } from './words.ts';

/** Private things in the names and texts of all files, less what the list of permissions lets pass, and permissions that nothing needs. */
export const checkPrivacy = (
  sightings: Sightings,
  checked: readonly Checked[],
  today: Day,
): Issue[] => {
  const list = allowancesIn(checked);
  const consented = new Set(
    checked.flatMap(({ entry }) =>
      entry.collection === 'people' ? [nameKey((entry.data as Data<'people'>).name)] : [],
    ),
  );
  const issues = [...sightings].flatMap(([{ file }, seen]) =>
    told(file, seen, { list, consented, today }),
  );
  return [...issues, ...unused(list)];
};

/** Messages about one file; a table of a thousand phones needs no thousand of them. */
const MOST = 20;

interface Rules {
  list: readonly Allowance[];
  consented: ReadonlySet<string>;
  today: Day;
}

const told = (
  file: string,
  sightings: readonly Sighting[],
  { list, consented, today }: Rules,
): Issue[] => {
  const issues = sightings.flatMap((seen): Issue[] => {
    if (seen.name !== undefined && isKnown(seen.name, file, consented)) return [];
    const answer = permission(list, seen.mark, file, today);
    if (answer === 'allowed') return [];
    const expired = answer && { place: placeOf(answer), until: answer.until };
    const at = { file, line: seen.line, ...(seen.column ? { column: seen.column } : {}) };
    return [{ ...at, ...privateFault(seen, file, expired) }];
  });
  const last = issues[MOST];
  const more = issues.length - MOST - 1;
  if (!last || more === 0) return issues;
  return [...issues.slice(0, MOST), { ...last, message: `${last.message} Ниже ещё ${more}.` }];
};

/** People named with their consent, and names in the folder that keeps the consents. */
const isKnown = (key: string, file: string, consented: ReadonlySet<string>): boolean =>
  file.startsWith('people/') ||
  consented.has(key) ||
  [...consented].some((full) => key.split(' ').every((word) => full.split(' ').includes(word)));

/** Issues whose words repeat nothing private: a line of a file may stand in any message. */
export const withoutPrivate = (issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => {
    const message = masked(issue.message);
    const fix = issue.fix === undefined ? undefined : masked(issue.fix);
    return message === issue.message && fix === issue.fix
      ? issue
      : ({ ...issue, message, fix } as Issue);
  });
