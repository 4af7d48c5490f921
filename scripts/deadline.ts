import { createInterface } from 'node:readline';
import { readContent } from '../src/disk.ts';
import { parseDeadline } from '../src/domain/deadline/parse.ts';

const HELP =
  'npm run deadline -- "<срок>" --year 2022; без срока — по одному на строку стандартного ввода.';
const NOTHING = {
  kind: null,
  start: null,
  end: null,
  rrule: [],
  occurrences: [],
  unsaid: [],
  note: null,
};

const args = process.argv.slice(2);
const at = args.indexOf('--year');
const said = at < 0 ? undefined : args.splice(at, 2)[1];
const joined = args.findIndex((arg) => arg.startsWith('--year='));
const figure =
  said ?? (joined < 0 ? undefined : args.splice(joined, 1)[0]?.slice('--year='.length));

const printed = (wording: string, year: number): boolean => {
  const { deadline, done, issues } = parseDeadline(wording, year);
  const { text, kind, start, end, rrule, occurrences, unsaid, note } = deadline ?? {
    ...NOTHING,
    text: wording,
  };
  console.log(
    JSON.stringify({ text, kind, start, end, rrule, occurrences, unsaid, note, done, issues }),
  );
  return deadline !== null;
};

try {
  const year = at < 0 && joined < 0 ? readContent().content.site.year : Number(figure);
  if (!Number.isInteger(year) || year < 2000 || year > 2099)
    throw new Error(`После --year нужен год от 2000 до 2099, а не «${figure ?? ''}». ${HELP}`);
  const unknown = args.find((arg) => arg.startsWith('--'));
  if (unknown) throw new Error(`Нет такого ключа: ${unknown}. ${HELP}`);
  let allRead = true;
  if (args.length > 0) allRead = printed(args.join(' '), year);
  else
    for await (const line of createInterface({ input: process.stdin }))
      allRead = printed(line, year) && allRead;
  process.exitCode = allRead ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
