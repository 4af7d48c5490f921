import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { weekdayIndex } from '../../src/domain/day.ts';
import { readDeadline } from '../../src/domain/roadmap.ts';
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

test('The deadlines hold 39 Tuesdays, 35 Thursdays and ten last Tuesdays of a month', () => {
  const days = (number: string) =>
    readDeadline(events().get(number)?.deadline ?? '', 2022).occurrences;
  const weekdays = (number: string) => new Set(days(number).map(weekdayIndex));
  expect([days('2.7').length, days('3.1').length, days('2.6').length]).toEqual([39, 35, 10]);
  expect([weekdays('2.7'), weekdays('3.1')]).toEqual([new Set([1]), new Set([3])]);
  expect([days('2.6')[0], days('2.6').at(-1)]).toEqual(['2022-03-29', '2022-12-27']);
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
