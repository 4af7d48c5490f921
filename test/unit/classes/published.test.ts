import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, GOOD, N, news } from '../bad-content.ts';

const good = news(FIELDS);
const RECORD = 'addresses.txt';
const PAGES = ['/news/plan-grafik-utverzhden/', '/practices/obrazets-praktiki/', '/about/'];
const record = (...lines: string[]) => `# Адреса\n${lines.join('\n')}\n`;
const fileOf = (name: string, from = '', to = '') =>
  new TextDecoder().decode(GOOD.find(({ file }) => file === name)?.bytes).replace(from, to);

type Case = [
  what: string,
  changes: Record<string, string | null>,
  file: string,
  rule: string,
  fix: RegExp,
];
const cases: Record<string, Case[]> = {
  '22. addresses once published': [
    [
      'taken away',
      { [RECORD]: record(...PAGES, '/news/staraya/') },
      RECORD,
      'address-gone',
      /^\/news\/staraya\/ убрана: почему$/,
    ],
    [
      'renamed',
      { [RECORD]: record(...PAGES, '/news/novost/'), 'news/novosti.md': good },
      RECORD,
      'address-gone',
      /^formerly:\n {2}- \/news\/novost\/$/,
    ],
    [
      'hidden by a draft',
      { [RECORD]: record(...PAGES, '/news/a/'), [N]: news(`${FIELDS}\ndraft: true`) },
      N,
      'address-gone',
      /Верните запись/,
    ],
    [
      'gone and alive',
      { [RECORD]: record('/about/ убрана: не нужна') },
      RECORD,
      'gone-alive',
      /^\/about\/$/,
    ],
    [
      'gone for no reason',
      { [RECORD]: record('/news/staraya/ убрана:') },
      RECORD,
      'gone-reason',
      /почему/,
    ],
    [
      'no address',
      { [RECORD]: record('news/staraya') },
      RECORD,
      'address-format',
      /\/news\/adres\//,
    ],
    [
      'a redirect from a page of the section',
      {
        'practices/obrazets-praktiki.md': fileOf(
          'practices/obrazets-praktiki.md',
          '/practices/staraya-praktika/',
          '/calendar/',
        ),
      },
      'practices/obrazets-praktiki.md',
      'former-taken',
      /Удалите/,
    ],
    [
      'a redirect from itself',
      {
        'practices/obrazets-praktiki.md': fileOf(
          'practices/obrazets-praktiki.md',
          'staraya-praktika',
          'obrazets-praktiki',
        ),
      },
      'practices/obrazets-praktiki.md',
      'former-taken',
      /Удалите/,
    ],
  ],
  '23. too many gone at once': [
    [
      'one of three',
      { [RECORD]: record(...PAGES.slice(1), '/news/staraya/') },
      RECORD,
      'mass-removal',
      /npm run addresses -- --gone/,
    ],
  ],
};

for (const [name, table] of Object.entries(cases)) {
  describe(name, () => {
    test.each(table)('%s', (_, changes, file, rule, fix) => {
      expect(checkWith(changes)).toContainEqual(
        expect.objectContaining({ severity: 'error', file, rule, fix: expect.stringMatching(fix) }),
      );
    });
  });
}

const rules = (lines: string[], changes: Record<string, string> = {}) =>
  checkWith({ [RECORD]: record(...lines), ...changes }).map(({ rule, line }) => [rule, line]);

test('the line of the record is named, and one address of eleven is no mass removal', () => {
  const many = [...PAGES, '/practices/staraya-praktika/'];
  for (let index = 1; index <= 9; index++) many.push(`/news/n-${index}/`);
  const files = Object.fromEntries(
    many.slice(4).map((path) => [`news/${path.slice(6, -1)}.md`, good]),
  );
  expect(rules([...many, '/news/staraya/'], files)).toContainEqual(['address-gone', 15]);
  expect(rules([...many, '/news/staraya/'], files).map(([rule]) => rule)).not.toContain(
    'mass-removal',
  );
});

test.each([
  ['a page recorded as gone', '/news/staraya/ убрана: дублировала другую'],
  ['an address that an entry was renamed from', '/practices/staraya-praktika/'],
  ['a news item of a day to come', '/news/budushchaya/'],
])('%s is fine', (_, line) => {
  expect(rules([...PAGES, line]).filter(([rule]) => rule !== 'address-new')).toEqual([]);
});

test('a link to a meeting whose file cannot be read is not called dead', () => {
  const meeting = readFileSync('test/fixtures/khabarovsk/webinars/pervyy-vebinar.md', 'utf8');
  const issues = checkWith({
    'webinars/pervyy-vebinar.md': meeting.replace('format: webinar', 'format: zum'),
    [N]: news(FIELDS, '[Первый вебинар](/webinars/dlya-kuratorov/pervyy-vebinar/)'),
  });
  expect(issues.map(({ file, rule }) => [file, rule])).toEqual([
    ['webinars/pervyy-vebinar.md', 'choice'],
  ]);
});
