import { describe, expect, test } from 'vitest';
import { checkWith, GOOD } from './bad-content.ts';

const decoded = (file: string) =>
  new TextDecoder().decode(GOOD.find((item) => item.file === file)?.bytes);
const event = (number: string, fields: string) =>
  decoded('roadmap/2022/1.1.md')
    .replace(/number: .*/, `number: "${number}"`)
    .replace(/\nactions:\n/, `\n${fields}actions:\n`);
/** A plan of these events, each with the events that it says it comes after. */
const plan = (after: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(after).map(([number, before]) => [
      `roadmap/2022/${number}.md`,
      event(
        number,
        before.length > 0 ? `after:\n${before.map((id) => `  - 2022/${id}\n`).join('')}` : '',
      ),
    ]),
  );
const circles = (after: Record<string, string[]>) =>
  checkWith(plan(after)).filter(({ rule }) => rule === 'circle');
const AFTER = decoded('roadmap/2022/1.1.md').split('\n').indexOf('actions:') + 2;

describe('events that wait for each other', () => {
  test('a circle of three is one error that names each place with its line', () => {
    expect(circles({ '1.1': ['1.2'], '1.2': ['1.3'], '1.3': ['1.1'] })).toEqual([
      {
        severity: 'error',
        file: 'roadmap/2022/1.1.md',
        line: AFTER,
        field: 'После каких событий',
        rule: 'circle',
        message: `Круг: «2022/1.1» (roadmap/2022/1.1.md, строка ${AFTER}) → «2022/1.2» (roadmap/2022/1.2.md, строка ${AFTER}) → «2022/1.3» (roadmap/2022/1.3.md, строка ${AFTER}) → «2022/1.1».`,
        fix: 'Удалите одну из этих строк в поле after.',
      },
    ]);
  });

  test('the line is that of the very mention, not of the field', () => {
    const [found] = circles({ '1.1': ['1.3', '1.2'], '1.2': ['1.1'], '1.3': [] });
    expect(found?.line).toBe(AFTER + 1);
    expect(found?.message).not.toContain('1.3');
  });

  test('an event after itself is told so', () => {
    const [found, ...more] = circles({ '1.1': ['1.1'] });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ line: AFTER, fix: expect.stringContaining('на саму себя') });
  });

  test('two circles are two errors, an entry that only leads to a circle is none', () => {
    const found = circles({
      '1.1': ['1.2'],
      '1.2': ['1.3'],
      '1.3': ['1.2'],
      '1.4': ['1.5'],
      '1.5': ['1.4'],
    });
    expect(found.map(({ file }) => file.slice(13, 16))).toEqual(['1.2', '1.4']);
  });

  test('two ways to one event are no circle', () => {
    expect(circles({ '1.1': ['1.2', '1.3'], '1.2': ['1.4'], '1.3': ['1.4'], '1.4': [] })).toEqual(
      [],
    );
  });
});

test('a cell shared with an event that has none of its own is refused', () => {
  const shared = (number: string, other: string) =>
    event(number, '').replace(/\n {4}task:[\s\S]*?(?=\n---)/, `\n    sameAs: "${other}"`);
  const found = checkWith({
    'roadmap/2022/1.1.md': shared('1.1', '1.1'),
    'roadmap/2022/1.2.md': shared('1.2', '1.1'),
  }).filter(({ rule }) => rule === 'same-empty');
  expect(found.map(({ file }) => file)).toEqual(['roadmap/2022/1.1.md', 'roadmap/2022/1.2.md']);
});
