import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { print } from '../../src/formats/report.ts';

const issue: Issue = {
  severity: 'error',
  file: 'news/а,б:в.md',
  line: 4,
  column: 7,
  field: 'Дата',
  rule: 'date-format',
  message: '100 %: не\nдата',
  fix: 'date: 2022-03-01',
};

test('an annotation of a git server keeps its place, whatever letters it holds', () => {
  expect(print({ issues: [issue], files: 1 }, 'github', 'content')).toBe(
    '::error file=content/news/а%2Cб%3Aв.md,line=4,col=7,title=Дата (date-format)::100 %25: не%0Aдата Как надо: date: 2022-03-01',
  );
});

test('JSON has the seven keys that programs know, in every issue', () => {
  const { field: _, fix: __, ...bare } = issue;
  const report = JSON.parse(print({ issues: [issue, bare], files: 2 }, 'json', 'content'));
  expect(report.files).toBe(2);
  for (const found of report.issues)
    expect(Object.keys(found)).toEqual([
      'severity',
      'file',
      'line',
      'field',
      'rule',
      'message',
      'fix',
    ]);
});

test('a text names the place, the field, the remedy and where the rule is told', () => {
  expect(print({ issues: [issue], files: 1 }, 'text', 'content')).toMatch(
    /news\/а,б:в\.md:4:7[\s\S]*поле «Дата»[\s\S]*Как надо: date: 2022-03-01[\s\S]*\/editors\/rules\/#date-format/,
  );
});

test.each([
  ['a folder that is not there', { CONTENT_DIR: '/nowhere' }, [], /папки .*нет/],
  ['a file for a folder', { CONTENT_DIR: 'package.json' }, [], /файл, а нужна папка/],
  ['a form nobody knows', {}, ['--format', 'xml'], /text, json и github/],
  ['a key nobody knows', {}, ['--strict'], /--format/],
])(
  '%s: the check says that it could not run',
  (_, env, words, said) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...words], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  },
  60_000,
);

test("debts are told in the check's own JSON and end well, for they stop nothing", () => {
  const words = ['scripts/check.ts', '--debts', '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, words, {
    env: { ...process.env, CONTENT_DIR: 'test/fixtures/khabarovsk', TODAY: '2023-02-02' },
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).issues).toContainEqual({
    severity: 'warning',
    file: 'roadmap/2022/1.1.md',
    line: 1,
    field: '',
    rule: 'debt-proof',
    message: expect.stringContaining('Ждёт с'),
    fix: expect.stringContaining('done: true'),
  });
}, 60_000);
