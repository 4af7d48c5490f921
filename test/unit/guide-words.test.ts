import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIRST_NEWS, FIRST_NEWS_FILE } from '../../src/derive/first-news.ts';
import { GUIDE_PICTURES } from '../../src/derive/guide-pictures.ts';
import { readTree } from '../../src/disk.ts';
import { checkContent } from '../../src/domain/check.ts';
import { print } from '../../src/formats/report.ts';
import { bytes } from './bad-content.ts';

const text = (file: string) => readFileSync(file, 'utf8');
/** What the check says of the guide's first news item among the real content. */
const said = (item: string) =>
  checkContent(
    [...readTree('content'), { file: FIRST_NEWS_FILE, bytes: bytes(item) }],
    new Set(),
    () => '2022-12-01',
  ).issues.filter(({ file }) => file === FIRST_NEWS_FILE);

describe('the news item that editors are given to copy', () => {
  test('passes the check as it is', () => {
    expect(said(FIRST_NEWS)).toEqual([]);
  });

  test('is the same in the guide and in content/README.md', () => {
    expect(text('content/README.md').replace(/^ {3}/gm, '')).toContain(FIRST_NEWS);
  });
});

test('the message that «Как опубликовать» explains is what the check prints', () => {
  const wrong = said(FIRST_NEWS.replace('2022-09-21', '01.03.2022'));
  const [block = ''] = print({ issues: wrong, files: 1 }, 'text', 'content').split('\n\n');
  expect(text('src/components/editors/Publish.md')).toContain(block);
});

test('each picture of the guide is told in words and stands on a page', () => {
  const pages = ['index', 'rules'].map((name) => text(`src/pages/editors/${name}.astro`)).join('');
  for (const { name, alt } of Object.values(GUIDE_PICTURES)) {
    expect(alt).toMatch(/^[А-Я].{40,}\.$/);
    expect(pages).toContain(`<GuidePicture name="${name}" />`);
  }
});

test('the recipe for GitLab is YAML and runs commands that there are', () => {
  const jobs = Object.values(
    parse(text('src/derive/gitlab-ci.yml')) as Record<string, { script: string[] }>,
  );
  const { scripts } = JSON.parse(text('package.json'));
  const commands = jobs.flatMap(({ script }) => script);
  expect(commands.length).toBe(4);
  const known = ['npm ci', ...Object.keys(scripts).map((name) => `npm run ${name}`)];
  expect(commands.filter((command) => !known.includes(command))).toEqual([]);
});
