import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, GOOD, N, news } from './bad-content.ts';

describe('files and addresses', () => {
  const good = news(FIELDS);
  const cases: [
    what: string,
    changes: Record<string, string | null>,
    file: string,
    rule: string,
    fix: RegExp,
  ][] = [
    ['a capital .MD', { 'news/a.MD': good }, 'news/a.MD', 'lost-file', /news\/a\.md/],
    ['.markdown', { 'news/a.markdown': good }, 'news/a.markdown', 'lost-file', /news\/a\.md/],
    ['.md.txt', { 'news/a.md.txt': good }, 'news/a.md.txt', 'lost-file', /news\/a\.md/],
    ['a file outside folders', { 'a.md': good }, 'a.md', 'lost-file', /news/],
    ['an unknown folder', { 'newz/a.md': good }, 'newz/a.md', 'unknown-folder', /news\/a\.md/],
    ['a nested folder', { 'news/2022/a.md': good }, 'news/2022/a.md', 'lost-file', /news\/a\.md/],
    ['a Cyrillic name', { 'news/Щука.md': good }, 'news/Щука.md', 'slug', /news\/shchuka\.md/],
    [
      'a name with a hash',
      { 'news/urok#5.md': good },
      'news/urok#5.md',
      'slug',
      /news\/urok-5\.md/,
    ],
    ['a reserved name', { 'news/topics.md': good }, 'news/topics.md', 'reserved', /Переименуйте/],
    [
      'twins by dashes',
      { 'news/a-b.md': good, 'news/ab.md': good },
      'news/ab.md',
      'twin-address',
      /Переименуйте/,
    ],
    [
      'twins by transliteration',
      { 'news/schuka.md': good, 'news/shchuka.md': good },
      'news/shchuka.md',
      'twin-address',
      /Переименуйте/,
    ],
    [
      'an empty collection',
      { 'topics/dokumenty.yaml': null },
      'topics',
      'empty-collection',
      /Верните папку/,
    ],
    ['a missing site.yaml', { 'site.yaml': null }, 'site.yaml', 'missing-site', /Скопируйте/],
  ];
  test.each(cases)('%s is not lost in silence', (_, changes, file, rule, fix) => {
    expect(checkWith(changes)).toContainEqual(
      expect.objectContaining({ file, rule, severity: 'error', fix: expect.stringMatching(fix) }),
    );
  });

  test('a file in public that would cover a page is named', () => {
    expect(checkWith({ [N]: good }, ['/news/a/index.html'])).toContainEqual(
      expect.objectContaining({ file: N, rule: 'shadow' }),
    );
  });
});

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
      'an end before its start',
      'roadmap/2022/1.1.md',
      'end: 2022-03-31',
      'end: 2022-02-01',
      9,
      'end-before-start',
      /раньше начала/,
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
      'roadmap/2022/1.1.md',
      'kind: month',
      'kind: mesyats',
      7,
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
