import type { Data } from '../../schema/index.ts';
import type { Checked } from '../checked.ts';
import type { Day } from '../day.ts';
import type { Issue } from '../issue.ts';
import type { SourceFile } from '../source.ts';
import { type Allowance, allowancesIn, markOf, permission, placeOf, unused } from './allowed.ts';
import { findPrivate, masked } from './find.ts';
import type { Found } from './found.ts';
import { nameKey } from './names.ts';
import { textOf } from './texts.ts';
import { privateFault } from './words.ts';

/** Private things in the names and texts of all files, less what the list of permissions lets pass, and permissions that nothing needs. */
export const checkPrivacy = (
  sources: readonly SourceFile[],
  checked: readonly Checked[],
  today: Day,
): Issue[] => {
  const list = allowancesIn(checked);
  const consented = new Set(
    checked.flatMap(({ entry }) =>
      entry.collection === 'people' ? [nameKey((entry.data as Data<'people'>).name)] : [],
    ),
  );
  return [...sources.flatMap((source) => inFile(source, list, consented, today)), ...unused(list)];
};

/** Messages about one file; a table of a thousand phones needs no thousand of them. */
const MOST = 20;

const inFile = (
  source: SourceFile,
  list: readonly Allowance[],
  consented: ReadonlySet<string>,
  today: Day,
): Issue[] => {
  const { file } = source;
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const say = (found: Found, line: number, column?: number) => {
    const mark = markOf(found);
    // A link and its text name one thing.
    const once = `${line} ${mark}`;
    if (seen.has(once) || (found.kind === 'name' && isKnown(found.value, file, consented))) return;
    seen.add(once);
    const answer = permission(list, mark, file, today);
    if (answer === 'allowed') return;
    const expired = answer && { place: placeOf(answer), until: answer.until };
    const at = { file, line, ...(column ? { column } : {}) };
    issues.push({ ...at, ...privateFault(found, mark, file, expired) });
  };
  for (const found of findPrivate(nameAsText(file))) say(found, 1);
  const text = textOf(source);
  const placed = linesOf(text ?? '');
  for (const found of findPrivate(text ?? '')) say(found, ...placed(found.start));
  const last = issues[MOST];
  const more = issues.length - MOST - 1;
  if (!last || more === 0) return issues;
  return [...issues.slice(0, MOST), { ...last, message: `${last.message} Ниже ещё ${more}.` }];
};

/** Line and column by offset, when offsets come in their order. */
const linesOf = (text: string): ((offset: number) => [line: number, column: number]) => {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; ) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return [line, offset - start + 1];
  };
};

/** Digits of a file's name with whatever joins them as a space. */
const nameAsText = (file: string): string =>
  /\d{2}|@/.test(file) ? file.replace(/\.[^./]+$/, '').replaceAll('_', ' ') : '';

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
