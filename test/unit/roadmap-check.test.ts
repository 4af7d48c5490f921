import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/disk.ts';
import { acknowledgedIn, notesFor } from '../../src/domain/acknowledgement.ts';
import { checkContent } from '../../src/domain/check.ts';
import { bytes } from './bad-content.ts';
import { setting } from './setting.ts';

const TODAY = '2022-03-15';
const FILES = readTree('content');
/** Warnings on one event of the real content with lines added to its fields. */
const warnings = (number: string, fields: string, today = TODAY) => {
  const file = `roadmap/2022/${number}.md`;
  const files = FILES.map((item) =>
    item.file === file
      ? {
          file,
          bytes: bytes(
            new TextDecoder().decode(item.bytes).replace(/\nactions:\n/, `\n${fields}actions:\n`),
          ),
        }
      : item,
  );
  const report = checkContent(files, new Set(), () => today);
  return { ...report, own: report.issues.filter((issue) => issue.file === file) };
};
const KNOWN =
  'acknowledged:\n  - rule: roadmap-order\n    with: "4.3"\n    reason: Размещайте до 24 мая.\n';

describe('what editors are told', () => {
  test('a contradiction is a warning at its field, with the lines to write', () => {
    const { own } = warnings('5.4', '');
    expect(own).toEqual([
      expect.objectContaining({
        severity: 'warning',
        rule: 'roadmap-order',
        line: 5,
        field: 'Срок дословно',
        fix: expect.stringMatching(
          /acknowledged:\n {2}- rule: roadmap-order\n {4}with: "4\.3"\n {4}reason:$/,
        ),
      }),
    ]);
    const ready = own[0]?.fix?.split('\n').slice(-4).join('\n');
    expect(warnings('5.4', `${ready} Размещайте до 24 мая.\n`).own).toEqual([]);
    expect(warnings('5.4', `${ready}\n`).own).toContainEqual(
      expect.objectContaining({ severity: 'error', rule: 'blank' }),
    );
  });

  test('an acknowledged one is told to readers on the pages of both events instead', () => {
    const { own, content } = warnings('5.4', KNOWN);
    expect(own).toEqual([]);
    const notes = acknowledgedIn(content, TODAY);
    expect(notes).toEqual([
      expect.objectContaining({
        event: '2022/5.4',
        other: '2022/4.3',
        reason: 'Размещайте до 24 мая.',
      }),
    ]);
    expect(notesFor('2022/4.3', notes)).toEqual(notes);
    expect(notesFor('2022/5.5', notes)).toEqual([]);
  });

  test.each([
    ['another second event', KNOWN.replace('4.3', '4.4')],
    ['no second event where there is one', KNOWN.replace('    with: "4.3"\n', '')],
    ['another rule', KNOWN.replace('roadmap-order', 'roadmap-level')],
  ])('an acknowledgement of %s matches nothing and says so', (_, fields) => {
    expect(
      warnings('5.4', fields)
        .own.map(({ rule }) => rule)
        .sort(),
    ).toEqual(['acknowledged-nothing', 'roadmap-order']);
  });

  test('the shipped content acknowledges nothing', () => {
    expect(acknowledgedIn(setting.content, TODAY)).toEqual([]);
  });

  test('a mistake in the roadmap is mended first: what is broken is not compared', () => {
    const rules = warnings('5.4', 'shrt: 1\n').issues.map(({ rule }) => rule);
    expect(rules).toContain('unknown-key');
    expect(rules.filter((rule) => rule.startsWith('roadmap-'))).toEqual([]);
  });
});

describe('events that are over without proof', () => {
  const rule = 'past-without-proof';
  const cases: [what: string, number: string, fields: string, today: string, told: boolean][] = [
    ['the day after', '5.6', '', '2022-06-02', true],
    ['the last day', '5.6', '', '2022-06-01', false],
    ['with a proof', '5.6', 'proof: Отчёт\n', '2022-06-02', false],
    ['marked as done without proof', '5.6', 'done: true\n', '2022-05-01', true],
    ['done with a proof', '5.6', 'done: true\nproof: Отчёт\n', '2022-06-02', false],
    ['an event without a last day', '6.2', '', '2026-11-23', false],
  ];
  test.each(cases)('%s', (_, number, fields, today, told) => {
    const rules = warnings(number, fields, today).own.map((issue) => issue.rule);
    expect(rules.includes(rule)).toBe(told);
  });
});

test('the shipped content has warnings, but no errors, on any day', () => {
  for (const today of ['2021-12-01', TODAY, '2026-11-23']) {
    const { issues } = checkContent(FILES, new Set(), () => today);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
