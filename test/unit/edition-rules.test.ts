import { expect, test } from 'vitest';
import { amended, textOf } from './amended.ts';

const plan = (change: (text: string) => string) => change(textOf('plans/2022-1.yaml'));
const PLAN = 'plans/2022-1.yaml';
const ORDER = 'documents/vymyshlennyy-prikaz-1.md';

const faults: [
  what: string,
  changes: Record<string, string | null>,
  file: string,
  severity: 'error' | 'warning',
  rule: string,
  fix: RegExp,
][] = [
  [
    'an amendment of nobody',
    { [PLAN]: plan((text) => text.replace('amends: "2022"', 'amends: "2021"')) },
    PLAN,
    'error',
    'reference',
    /2022/,
  ],
  [
    'a circle of amendments',
    { [PLAN]: plan((text) => text.replace('amends: "2022"', 'amends: "2022-2"')) },
    PLAN,
    'error',
    'circle',
    /amends/,
  ],
  [
    'two amendments of one day',
    {
      'documents/vymyshlennyy-prikaz-2.md': textOf('documents/vymyshlennyy-prikaz-2.md').replace(
        'date: 2022-09-01',
        'date: 2022-05-16',
      ),
    },
    'plans/2022-2.yaml',
    'error',
    'amendment-twins',
    /дату/,
  ],
  [
    'an amendment older than what it amends',
    { [ORDER]: textOf(ORDER).replace('date: 2022-05-16', 'date: 2022-01-10') },
    PLAN,
    'error',
    'amendment-order',
    /дату/,
  ],
  [
    'an amendment whose document has no date',
    { [ORDER]: textOf(ORDER).replace('date: 2022-05-16\n', '') },
    PLAN,
    'error',
    'amendment-date',
    /documents\/vymyshlennyy-prikaz-1\.md/,
  ],
  [
    'an amendment of another year',
    { [PLAN]: plan((text) => text.replace('amends: "2022"', 'amends: "2023"')) },
    PLAN,
    'error',
    'amends-year',
    /amends: "2022"/,
  ],
  [
    'a removed number that is not there, with the nearest',
    { [PLAN]: plan((text) => text.replace('"6.5"', '"6.6"')) },
    PLAN,
    'error',
    'removed-nobody',
    /6\.5/,
  ],
  [
    'a removed number whose file stands',
    { [PLAN]: plan((text) => text.replace('"6.5"', '"5.4"')) },
    PLAN,
    'error',
    'removed-kept',
    /roadmap\/2022-1\/5\.4\.md/,
  ],
  [
    'an event that an amendment leaves as it was',
    { 'roadmap/2022-1/1.6.md': textOf('roadmap/2022/1.6.md') },
    'roadmap/2022-1/1.6.md',
    'warning',
    'amendment-same',
    /Удалите/,
  ],
  [
    'an amendment that changes nothing',
    { 'roadmap/2022-2/5.4.md': null },
    'plans/2022-2.yaml',
    'warning',
    'amendment-empty',
    /roadmap\/2022-2/,
  ],
  [
    'a document that does not say what it amends',
    { [ORDER]: textOf(ORDER).replace(/amends: .*\n/, '') },
    PLAN,
    'warning',
    'amendment-chain',
    /amends: prilozhenie-4-k-prikazu-201/,
  ],
  [
    'a first map without sections',
    { 'plans/2023.yaml': textOf('plans/2023.yaml').replace(/sections:[\s\S]*/, '') },
    'plans/2023.yaml',
    'error',
    'plan-sections',
    /sections/,
  ],
  [
    'a first map that takes events out',
    { 'plans/2023.yaml': `${textOf('plans/2023.yaml')}removed: ["1.1"]\n` },
    'plans/2023.yaml',
    'error',
    'amends-nobody',
    /amends: "2023"/,
  ],
  [
    'events of an amendment without its plan',
    { 'plans/2022-2.yaml': null },
    'roadmap/2022-2/5.4.md',
    'error',
    'plan',
    /plans\/2022-2\.yaml/,
  ],
  [
    'a deadline of an amendment that cannot be read',
    {
      'roadmap/2022-2/5.4.md': textOf('roadmap/2022-2/5.4.md').replace('до 10.06.2022', 'до 10.о6'),
    },
    'roadmap/2022-2/5.4.md',
    'error',
    'deadline-',
    /Понятно было бы/,
  ],
  [
    'a meeting of an excluded event',
    { [PLAN]: plan((text) => text.replace('"6.5"', '"3.2"')) },
    'webinars/delegirovanie.md',
    'warning',
    'event-removed',
    /draft: true/,
  ],
];

test.each(faults)('%s is told to editors', (_, changes, file, severity, rule, fix) => {
  expect(amended(changes).issues).toContainEqual(
    expect.objectContaining({
      file,
      severity,
      rule: expect.stringContaining(rule),
      fix: expect.stringMatching(fix),
    }),
  );
});

test('made-up amendments that are in order raise no error', () => {
  expect(amended().issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('an overdue event is named once, in the file that has the wording in force', () => {
  const overdue = amended()
    .issues.filter(({ rule, file }) => rule === 'past-without-proof' && file.endsWith('/5.4.md'))
    .map(({ file }) => file);
  expect(overdue).toEqual(['roadmap/2022-2/5.4.md']);
});

test('a link to an amendment before its day is a link to a page that is not there yet', () => {
  const news =
    '---\ntitle: Новость\ndate: 2022-03-01\nsummary: Коротко.\n---\n\nВот [изменения карты](/roadmap/2022/amendments/1/).\n';
  const rules = (today: string) =>
    amended({ 'news/a.md': news }, today)
      .issues.filter(({ file, severity }) => file === 'news/a.md' && severity === 'error')
      .map(({ rule }) => rule);
  expect(rules('2022-05-15')).toEqual(['hidden-link']);
  expect(rules('2022-05-16')).toEqual([]);
});
