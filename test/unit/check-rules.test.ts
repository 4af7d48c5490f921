import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkWith, GOOD } from './bad-content.ts';

describe('references and fields that contradict each other', () => {
  const cases: [
    what: string,
    file: string,
    find: string | RegExp,
    put: string,
    line: number,
    rule: string,
    said: RegExp,
  ][] = [
    [
      'a reference to nobody',
      'news/plan-grafik-utverzhden.md',
      '- 2022/1.1',
      '- 2022/1.11',
      6,
      'reference',
      /«2022\/1\.11»/,
    ],
    [
      'a deadline that ends before it begins',
      'roadmap/2022/1.1.md',
      'март 2022 года',
      '31.03.2022 – 01.03.2022',
      5,
      'deadline-order',
      /Срок понят до/,
    ],
    [
      'a deadline in words nobody can read',
      'roadmap/2022/1.1.md',
      'март 2022 года',
      'когда-нибудь весной',
      5,
      'deadline-unknown',
      /Срок понят до 1-го знака/,
    ],
    [
      'a weekday that does not fit its date',
      'roadmap/2022/1.1.md',
      'март 2022 года',
      'вторник 09.02.2022',
      5,
      'deadline-weekday',
      /среда, а не вторник/,
    ],
    [
      'a day taken out that the deadline does not have',
      'roadmap/2022/1.2.md',
      'deadline: 16.03.2022',
      'deadline: 16.03.2022\nexcept:\n  - 2022-03-17',
      7,
      'deadline-change',
      /такого дня нет/,
    ],
    [
      'a number unlike its file',
      'roadmap/2022/1.1.md',
      'number: "1.1"',
      'number: "1.3"',
      2,
      'number-file',
      /не совпадает/,
    ],
    [
      'a value out of a list',
      'webinars/pervyy-vebinar.md',
      'format: webinar',
      'format: lektsiya',
      6,
      'choice',
      /нет такого значения/,
    ],
    [
      'a meeting that ends before it begins',
      'webinars/pervyy-vebinar.md',
      'end: "11:30"',
      'end: "09:30"',
      9,
      'end-before-start',
      /не позже начала/,
    ],
    [
      'an hour that does not exist',
      'webinars/pervyy-vebinar.md',
      'time: "10:00"',
      'time: "25:00"',
      8,
      'time-format',
      /не время/,
    ],
    [
      'a withdrawn practice without a reason',
      'practices/obrazets-praktiki.md',
      'status: published',
      'status: withdrawn',
      5,
      'withdrawn',
      /причина/,
    ],
    [
      'figures in a sample',
      'practices/obrazets-praktiki.md',
      'duration: 2',
      'duration: 2\nresults:\n  - indicator: Уроки\n    unit: "%"\n    before: 10',
      25,
      'sample-figures',
      /образца/,
    ],
    [
      'a former address in use',
      'practices/obrazets-praktiki.md',
      '/practices/staraya-praktika/',
      '/news/',
      26,
      'former-taken',
      /живая страница/,
    ],
    [
      'a zone that does not exist',
      'site.yaml',
      'Asia/Vladivostok',
      'Asia/Habarovsk',
      9,
      'zone',
      /часового пояса/,
    ],
    [
      'a document that is part of itself',
      'documents/rasporyazhenie-500.md',
      'kind: directive',
      'kind: directive\npartOf: rasporyazhenie-500',
      5,
      'circle',
      /Круг/,
    ],
  ];
  test.each(cases)('%s is refused', (_, file, find, put, line, rule, said) => {
    const source = GOOD.find((item) => item.file === file);
    const text = new TextDecoder().decode(source?.bytes).replace(find, put);
    expect(checkWith({ [file]: text })).toContainEqual(
      expect.objectContaining({ file, line, rule, message: expect.stringMatching(said) }),
    );
  });
});

test.each([
  ['UTC+10', 'zone: Asia/Vladivostok'],
  ['"+10:00"', 'zone: Asia/Vladivostok'],
  ['МСК+7', 'zone: Asia/Vladivostok'],
  ['МСК−1', 'zone: Europe/Kaliningrad'],
  ['мск', 'zone: Europe/Moscow'],
  ['Хабаровск', /^Выберите по разнице с Москвой: .*Asia\/Vladivostok \(МСК\+7\)/],
])('for the zone «%s» the right one is told', (typed, fix) => {
  const site = readFileSync('test/fixtures/khabarovsk/site.yaml', 'utf8');
  const [first] = checkWith({ 'site.yaml': site.replace('Asia/Vladivostok', typed) });
  expect(first).toMatchObject({ file: 'site.yaml', line: 9, rule: 'zone' });
  expect(first?.fix).toMatch(fix);
});

test('a meeting whose own day is a day off is a warning at that day', () => {
  const site = new TextDecoder().decode(GOOD.find(({ file }) => file === 'site.yaml')?.bytes);
  const off = 'holidays:\n  - date: 2022-03-16\n    name: День края\n';
  const found = (lines: string) =>
    checkWith({ 'site.yaml': `${site}${lines}` }).filter(({ rule }) => rule === 'date-off');
  expect(found('')).toEqual([]);
  expect(found(off)).toEqual([
    expect.objectContaining({
      severity: 'warning',
      file: 'webinars/pervyy-vebinar.md',
      line: 7,
      message: expect.stringMatching(/^16\sмарта, среда: День края\./),
    }),
  ]);
});
