import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (args: string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/deadline.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return {
    lines: stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
};

test('One wording gives one line shaped like the open data’s deadline', () => {
  const { lines, status } = run(['до 25.03.2022', '--year', '2022']);
  expect(status).toBe(0);
  expect(lines).toHaveLength(1);
  expect(Object.keys(lines[0]).slice(0, 6)).toEqual([
    'text',
    'kind',
    'start',
    'end',
    'rrule',
    'occurrences',
  ]);
  expect(lines[0]).toMatchObject({
    text: 'до 25.03.2022',
    kind: 'by',
    start: null,
    end: '2022-03-25',
    rrule: [],
    occurrences: [],
    done: false,
    issues: [],
  });
});

test('What cannot be read gives its column and ends with 1', () => {
  const { lines, status } = run(['март мартобрь', '--year=2022']);
  expect(status).toBe(1);
  expect(lines[0]).toMatchObject({
    text: 'март мартобрь',
    kind: null,
    occurrences: [],
    issues: [{ column: 6, rest: 'мартобрь' }],
  });
});

test('Without a wording each line of the input is read, and the year is the roadmap’s', () => {
  const { lines, status } = run([], 'март\n17.01.2022 – 04.02.2022 (исполнено)\r\n\nкак-нибудь');
  expect(status).toBe(1);
  expect(lines.map(({ kind, start, done }) => [kind, start, done])).toEqual([
    ['month', '2022-03-01', false],
    ['range', '2022-01-17', true],
    [null, null, false],
    [null, null, false],
  ]);
  expect(run(['--year', '2023'], 'март\nапрель\n')).toMatchObject({
    status: 0,
    lines: [{ start: '2023-03-01' }, { start: '2023-04-01' }],
  });
});

test('A year that is none and an unknown switch are refused in words', () => {
  expect(run(['март', '--year', 'прошлый'])).toMatchObject({
    status: 1,
    lines: [],
    stderr: expect.stringContaining('После --year нужен год'),
  });
  expect(run(['март', '--yaer', '2022'])).toMatchObject({
    status: 1,
    lines: [],
    stderr: expect.stringContaining('--yaer'),
  });
});
