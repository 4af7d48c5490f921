import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { executors } from '../../src/schema/executors.ts';
import { plans } from '../../src/schema/plans.ts';
import { roadmap } from '../../src/schema/roadmap.ts';
import { roles } from '../../src/schema/roles.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Every file of a folder through its schema: name without extension → its fields. */
function folder<T>(path: string, schema: { parse(value: unknown): T }): Map<string, T> {
  const files = readdirSync(new URL(`../../content/${path}`, import.meta.url)).sort();
  return new Map(
    files.map((file) => {
      const yaml = read(`content/${path}/${file}`).replace(/^---\n([\s\S]*\n)---\n$/, '$1');
      return [file.replace(/\.(?:md|yaml)$/, ''), schema.parse(parse(yaml))];
    }),
  );
}

const events = () => folder('roadmap/2022', roadmap);

interface Row {
  number: string;
  title: string;
  deadline: string;
  actions: { executors: string; task: string; indicator: string }[];
}

const SCHOOLS = 'Общеобразовательные организации проекта «500+»';

/** The order's table: sections and events, the cells that run over a page put together. */
function order(): { sections: { number: string; title: string }[]; rows: Row[] } {
  const text = read('test/fixtures/saratov-roadmap-2022.txt');
  const lines = text
    .slice(text.indexOf('№ п/п'))
    // Bold is how the page is set, not what it says.
    .replace(/<\/?b>/g, '')
    // 4.1: the cells to the left are merged over two rows, so this row came without them: it
    // shares the executors of the row above, its own cells are the task and the indicator.
    .replace(/^(Активация выбранных для работы рисков)\t\t\t\t(.+)\t$/m, `\t\t\t${SCHOOLS}\t$1\t$2`)
    .split('\n')
    // The header repeats on every page; above 1.5 it also repeats «(с графиком посещения)»,
    // which stands in full in the cell below it.
    .filter((line) => line !== '' && !line.startsWith('№ п/п'));
  const sections: { number: string; title: string }[] = [];
  const found: { number: string; lines: string[][] }[] = [];
  for (const line of lines) {
    const cells = line.split('\t');
    const [first = '', title = ''] = cells;
    expect(cells.length, `шесть ячеек: ${line}`).toBe(6);
    if (/^\d+\.$/.test(first)) sections.push({ number: first.slice(0, -1), title });
    else if (first !== '') found.push({ number: first.replace(/\.$/, ''), lines: [cells] });
    else found.at(-1)?.lines.push(cells);
  }
  return {
    sections,
    rows: found.map(({ number, lines }) => {
      // Section 4 alone has several actions in an event: each begins with its executors.
      const groups: string[][][] = [];
      for (const cells of lines) {
        if (groups.length === 0 || (number.startsWith('4.') && cells[3])) groups.push([cells]);
        else groups.at(-1)?.push(cells);
      }
      return {
        number,
        title: cell(lines, 1),
        deadline: cell(lines, 2),
        actions: groups.map((group) => ({
          executors: cell(group, 3),
          task: cell(group, 4),
          indicator: cell(group, 5),
        })),
      };
    }),
  };
}

/** One column of a row's lines as one string. */
const cell = (lines: string[][], column: number) =>
  lines
    .map((cells) => cells[column])
    .filter((part) => part)
    .join(' ')
    // 1.5: the page break left a closing bracket in the middle of the bracketed words.
    .replace('(в соответствии) с графиком', '(в соответствии с графиком')
    // A hyphen at the end of a printed line kept a space after it: 2.8, 2.10, 5.1.
    .replace(/(социально|планов)- (?=психологического|графиков)/g, '$1-');

test('The six sections of the plan carry the words of the order and 9, 17, 6, 4, 10, 5 events', () => {
  const plan = folder('plans', plans).get('2022');
  expect(plan?.sections.map(({ number, title }) => ({ number, title }))).toEqual(order().sections);
  expect(read('test/fixtures/saratov-roadmap-2022.txt')).toContain(`\n**${plan?.title}**\n`);
  const count = (section: string) =>
    [...events().keys()].filter((number) => number.startsWith(`${section}.`)).length;
  expect(plan?.sections.map(({ number }) => count(number))).toEqual([9, 17, 6, 4, 10, 5]);
});

test('Every event fits the schema, is named as its file and has a short title of up to 40 characters', () => {
  expect(events().size).toBe(51);
  for (const [id, event] of events()) {
    expect(event.number).toBe(id);
    expect(event.proof !== undefined, id).toBe(event.done);
    expect([...event.short].length, event.short).toBeLessThanOrEqual(40);
  }
});

test('Every cell of the order stands in its event word for word, nothing lost and nothing twice', () => {
  const content = events();
  const { rows } = order();
  expect([...content.keys()].sort()).toEqual(rows.map(({ number }) => number).sort());
  for (const row of rows) {
    const event = content.get(row.number);
    expect({
      number: row.number,
      title: event?.title,
      deadline: event?.deadline + (event?.done ? ' (исполнено)' : ''),
      actions: event?.actions.map((action) => ({
        executors: action.executorsText,
        task: action.task ?? '',
        indicator: action.indicator?.text ?? '',
      })),
    }).toEqual(row);
  }
});

test('An action without a task of its own names the event that holds the merged cell', () => {
  for (const { number, actions } of events().values())
    for (const { sameAs, task, indicator } of actions) {
      expect(sameAs, number).toBe(/^3\.[3-6]$/.test(number) ? '3.2' : undefined);
      if (!sameAs) expect(task && indicator, number).toBeTruthy();
    }
});

/** Days of a span that fall on a weekday (0 is Sunday). */
function weekdays({ start, end }: { start: string; end: string }, weekday: number): string[] {
  const days: string[] = [];
  for (let at = Date.parse(start); at <= Date.parse(end); at += 86_400_000)
    if (new Date(at).getUTCDay() === weekday) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

test('The spans hold 39 Tuesdays, 35 Thursdays and ten last Tuesdays of a month', () => {
  const spans = (number: string) => events().get(number)?.dates.spans ?? [];
  expect(spans('2.7').flatMap((span) => weekdays(span, 2))).toHaveLength(39);
  expect(spans('3.1').flatMap((span) => weekdays(span, 4))).toHaveLength(35);
  const tuesdays = spans('2.6').flatMap((span) => weekdays(span, 2));
  const last = tuesdays.filter((day, i) => day.slice(0, 7) !== tuesdays[i + 1]?.slice(0, 7));
  expect([last.length, last[0], last.at(-1)]).toEqual([10, '2022-03-29', '2022-12-27']);
});

test('The days written in figures in a deadline are the days of its dates', () => {
  for (const { number, deadline, dates } of events().values()) {
    const written = [...deadline.matchAll(/(\d\d)\.(\d\d)\.(\d{4})/g)].map(
      ([, d, m, y]) => `${y}-${m}-${d}`,
    );
    // 1.5 runs «до конца года»: its last day is in words.
    if (number === '1.5') written.push('2022-12-31');
    const typed = [dates, ...dates.spans]
      .flatMap(({ start, end }) => [start, end])
      .filter((day) => day);
    if (written.length > 0) expect([...new Set(typed)], number).toEqual(written);
  }
});

test('Every number of a typed indicator stands in its wording', () => {
  for (const { number, actions } of events().values())
    for (const { text, parts } of actions.flatMap(({ indicator }) => indicator ?? []))
      for (const { value, unit, share } of parts) {
        // A document is named, not counted: «Издание нормативно-правового документа».
        if (unit !== 'document') expect(text, number).toMatch(new RegExp(`(^| )${value}( |%)`));
        if (share !== undefined) expect(text, number).toContain(`${value} (${share}%)`);
      }
});

test('Every executor and role that is named exists, and a cell of executors is exactly their spellings', () => {
  const bodies = folder('executors', executors);
  const readers = folder('roles', roles);
  for (const { roles, parent } of bodies.values()) {
    for (const role of roles) expect([...readers.keys()]).toContain(role);
    if (parent) expect([...bodies.keys()]).toContain(parent);
  }
  const gathered = new Set([...bodies.values()].flatMap(({ roles }) => roles));
  expect([...gathered].sort()).toEqual([...readers.keys()]);
  for (const { number, actions } of events().values())
    for (const action of actions) {
      // «(далее – …)» only introduces a spelling. The cell is read in the order of the ids.
      let rest = action.executorsText.replace(/ \(далее – .+?\)/g, '');
      for (const id of action.executors) {
        const spellings = bodies.get(id)?.spellings ?? [];
        const found = spellings.filter((name) => rest.startsWith(name));
        const [longest = `нет написания у «${id}»`] = found.sort((a, b) => b.length - a.length);
        expect(rest.slice(0, longest.length), number).toBe(longest);
        rest = rest.slice(longest.length).replace(/^[,;] /, '');
      }
      expect(rest, number).toBe('');
    }
});
