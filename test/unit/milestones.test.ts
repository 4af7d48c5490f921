import { describe, expect, test } from 'vitest';
import { milestonesOf } from '../../src/domain/milestones.ts';
import { checkWith, GOOD } from './bad-content.ts';
import { setting } from './setting.ts';

const PLAN = 'plans/2022.yaml';
const plan = new TextDecoder().decode(GOOD.find(({ file }) => file === PLAN)?.bytes);
const line = plan.split('\n').length;
const milestone = (kind: string, event: string) =>
  `  - kind: ${kind}\n    event: "${event}"\n    title: рубеж\n`;
const check = (...milestones: string[]) =>
  checkWith({ [PLAN]: `${plan}milestones:\n${milestones.join('')}` });

test('the days of the milestones are the roadmap’s own', () => {
  expect(
    milestonesOf(setting.content, 2022).map(({ kind, event, day }) => [kind, event, day]),
  ).toEqual([
    ['concept', '4.2', '2022-03-30'],
    ['evidence', '4.3', '2022-06-01'],
    ['evidence', '4.4', '2022-11-01'],
  ]);
  expect(milestonesOf(setting.content, 2021)).toEqual([]);
});

test('a day that the roadmap moves is moved in its milestone too', () => {
  const roadmap = setting.content.roadmap.map((entry) =>
    entry.id === '2022/4.3'
      ? { ...entry, data: { ...entry.data, deadline: 'до 15.06.2022' } }
      : entry,
  );
  expect(milestonesOf({ ...setting.content, roadmap }, 2022)[1]?.day).toBe('2022-06-15');
});

describe('milestones that are none', () => {
  test.each([
    ['an event that is not there', [milestone('evidence', '1.3')], 2, 'milestone-event', /1\.3/],
    [
      'days out of order',
      [milestone('evidence', '1.1'), milestone('evidence', '1.2')],
      5,
      'milestone-order',
      /31 марта/,
    ],
    [
      'documents of the concept in the middle',
      [milestone('evidence', '1.2'), milestone('concept', '1.1')],
      4,
      'milestone-concept',
      /первый/,
    ],
    ['a kind that does not exist', [milestone('stage', '1.1')], 1, 'choice', /нет такого значения/],
  ])('%s: the check names the line', (_, milestones, below, rule, said) => {
    expect(check(...milestones)).toContainEqual(
      expect.objectContaining({
        file: PLAN,
        line: line + below,
        rule,
        message: expect.stringMatching(said),
      }),
    );
  });

  test('an event without a last day', () => {
    const file = 'roadmap/2022/1.1.md';
    const text = new TextDecoder().decode(GOOD.find((one) => one.file === file)?.bytes);
    const found = checkWith({
      [file]: text.replace('март 2022 года', 'постоянно'),
      [PLAN]: `${plan}milestones:\n${milestone('evidence', '1.1')}`,
    });
    expect(found.map(({ rule }) => rule)).toContain('milestone-day');
  });

  test('good ones are no issue', () => {
    expect(check(milestone('concept', '1.2'), milestone('evidence', '1.1'))).toEqual(checkWith({}));
  });
});
