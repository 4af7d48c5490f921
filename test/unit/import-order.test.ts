import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Imported } from '../../src/domain/import-roadmap.ts';
import { roadmapFiles } from '../../src/formats/import-files.ts';
import { importReport } from '../../src/formats/import-report.ts';
import { readText } from '../../src/integrations/import/text.ts';
import { doubtsOf, events, imported, wordings } from './imported.ts';

const order = readFileSync(
  new URL('../fixtures/saratov-roadmap-2022.txt', import.meta.url),
  'utf8',
);
const found = imported(readText(order));

test('The text of the order gives the 51 events of content: wording, executors, actions and shared cells', () => {
  expect(found.events).toHaveLength(51);
  expect(wordings(found.events)).toEqual(wordings(events));
});

test('With an editor’s short titles and participants every file is the one of content to the last byte', () => {
  const typed: Imported['events'] = found.events.map((event) => {
    const { short = '', participants = [] } =
      events.find(({ number }) => number === event.number) ?? {};
    return { ...event, short, ...(participants.length > 0 && { participants }) };
  });
  for (const [path, text] of roadmapFiles({ ...found, events: typed })) {
    if (path.startsWith('plans/')) continue;
    expect(text).toBe(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
  }
});

test('The plan takes its title, sections and document from the order', () => {
  const plan = roadmapFiles(found).get('plans/2022.yaml') ?? '';
  const kept = readFileSync(new URL('../../content/plans/2022.yaml', import.meta.url), 'utf8');
  const unedited = (text: string) =>
    text.replace(/^ *short: .*\n/gm, '').replace(/^milestones:\n(?: .*\n)+/m, '');
  expect(unedited(plan)).toBe(unedited(kept));
});

test('Every doubtful place of the order is reported with its row, its event and what was decided', () => {
  expect(found.doubts.filter(({ at, rule }) => at === null && rule !== 'plan')).toEqual([]);
  expect(found.doubts.map(({ rule, event }) => `${rule} ${event ?? '—'}`).sort()).toEqual(
    [
      ['action 4.1', 'action 4.1', 'action 4.2', 'action 4.3', 'action 4.4'],
      ['indicator 1.8', 'indicator 2.14', 'indicator 5.1', 'indicator 6.2', 'indicator 6.3'],
      ['join 1.5', 'join 1.5', 'join 2.12', 'join 2.2', 'join 3.2', 'join 4.4'],
      ['merged 3.3', 'merged 3.4', 'merged 3.5', 'merged 3.6', 'merged 4.1'],
      ['plan —', 'word 2.10', 'word 2.8', 'word 5.1'],
    ].flat(),
  );
  const [stray, bracket] = found.doubts.filter(
    ({ rule, event }) => rule === 'join' && event === '1.5',
  );
  expect(stray).toMatchObject({
    at: 'строка 27',
    what: expect.stringContaining('«(с графиком посещения)»'),
    decision: expect.stringContaining('второй раз не записаны'),
  });
  expect(bracket).toMatchObject({
    at: 'строка 27',
    decision: 'Скобка, закрытая перед разрывом, убрана.',
  });
  const report = importReport(found);
  for (const { at, what, decision } of found.doubts) {
    expect(report).toContain(`${what} → ${decision}`);
    if (at) expect(report).toContain(at);
  }
});

test('Words that the repeated heading swallowed are put back when the cell below does not have them', () => {
  const torn = order
    .replace('\t\tс графиком посещения)\t', '\t\tпосещения)\t')
    .replace('(с графиком посещения)', '(с графиком)');
  const other = imported(readText(torn));
  expect(other.events[4]?.deadline).toBe(
    '14.02.2022 – до конца года (в соответствии) (с графиком посещения)',
  );
  expect(doubtsOf(other, 'join').join('\n')).toContain(
    '«(с графиком)». → Вставлены в ячейку на месте разрыва.',
  );
});

test('A deadline that cannot be read and an indicator without a number are doubts, and both stay as they are', () => {
  const odd = imported(readText(order.replace('до 24.05.2022', 'когда сойдёт снег')));
  expect(doubtsOf(odd, 'deadline').join('\n')).toContain('когда сойдёт снег');
  expect(odd.events.some(({ deadline }) => deadline === 'когда сойдёт снег')).toBe(true);
  expect(doubtsOf(found, 'deadline')).toEqual([]);
  expect(doubtsOf(found, 'indicator')).toHaveLength(5);
});
