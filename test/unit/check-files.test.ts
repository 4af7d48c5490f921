import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from './bad-content.ts';

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
