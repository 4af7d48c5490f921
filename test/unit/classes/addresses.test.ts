import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, news } from '../bad-content.ts';

const good = news(FIELDS);

type Case = [
  what: string,
  changes: Record<string, string | null>,
  file: string,
  rule: string,
  fix: RegExp,
];
const cases: Record<string, Case[]> = {
  '16. names that no address can hold': [
    ...['a#b', 'a?', 'a%20b', "a'b", 'a"b', 'a ', 'A', 'a_b', 'щука', 'a..b'].map(
      (name): Case => [
        name,
        { [`news/${name}.md`]: good },
        `news/${name}.md`,
        'slug',
        /^news\/[a-z0-9-]+\.md$/,
      ],
    ),
    ['a space behind', { 'news/a.md ': good }, 'news/a.md ', 'lost-file', /^news\/a\.md$/],
    [
      'over 200 bytes',
      { [`news/${'a'.repeat(210)}.md`]: good },
      `news/${'a'.repeat(210)}.md`,
      'long-name',
      /^news\/a{60}\.md$/,
    ],
    [
      'letters in two parts',
      { [`news/${'йод'.normalize('NFD')}.md`.normalize('NFC')]: good },
      'news/йод.md',
      'slug',
      /^news\/yod\.md$/,
    ],
  ],
  '17. files that would be lost': [
    ['of another ending', { 'news/a.MD': good }, 'news/a.MD', 'lost-file', /^news\/a\.md$/],
    ['hidden', { 'news/.a.md': good }, 'news/.a.md', 'slug', /^news\/a\.md$/],
    ['left by a program', { 'news/.DS_Store': '' }, 'news/.DS_Store', 'service-file', /Удалите/],
    ['a copy of an editor', { 'news/a.md~': good }, 'news/a.md~', 'service-file', /Удалите/],
    [
      'both forms of one name',
      { 'news/a.md': good, 'news/a.mdx': good },
      'news/a.mdx',
      'lost-file',
      /^news\/a\.md$/,
    ],
    [
      'settings of another ending',
      { 'site.yml': 'name: А' },
      'site.yml',
      'lost-file',
      /^site\.yaml$/,
    ],
    [
      'an inner repository',
      { 'news/.git/config': '' },
      'news/.git/config',
      'service-file',
      /Удалите/,
    ],
  ],
  '18. twins': [
    [
      'ё',
      { 'news/elka.md': good, 'news/yolka.md': good },
      'news/elka.md',
      'twin-address',
      /Переименуйте/,
    ],
    [
      'щ',
      { 'news/shchuka.md': good, 'news/schuka.md': good },
      'news/shchuka.md',
      'twin-address',
      /Переименуйте/,
    ],
    [
      'х',
      { 'news/hor.md': good, 'news/khor.md': good },
      'news/khor.md',
      'twin-address',
      /Переименуйте/,
    ],
    [
      'ц',
      { 'news/centr.md': good, 'news/tsentr.md': good },
      'news/centr.md',
      'twin-address',
      /Переименуйте/,
    ],
    [
      'й',
      { 'news/moj.md': good, 'news/moy.md': good },
      'news/moj.md',
      'twin-address',
      /Переименуйте/,
    ],
    [
      'dashes',
      { 'news/a-b.md': good, 'news/ab.md': good },
      'news/ab.md',
      'twin-address',
      /Переименуйте/,
    ],
    ['index', { 'news/index.md': good }, 'news/index.md', 'reserved', /Переименуйте/],
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

describe('18. files that would be renamed into one', () => {
  const twins = (changes: Record<string, string>) =>
    checkWith(changes)
      .filter(({ rule }) => rule === 'twin-address')
      .map(({ file, message, fix }) => [file, message, fix]);
  const rest = 'один сотрёт другой.';
  const told = 'Оставьте это имя одному, второй назовите иначе: news/';

  test('are both named, with a name that is free', () => {
    expect(twins({ 'news/ёлка.md': good, 'news/елка.md': good, 'news/elka-2.md': good })).toEqual([
      [
        'news/елка.md',
        `К имени news/elka.md придут и этот файл, и news/ёлка.md: ${rest}`,
        `${told}elka-3.md`,
      ],
      [
        'news/ёлка.md',
        `К имени news/elka.md придут и этот файл, и news/елка.md: ${rest}`,
        `${told}elka-3.md`,
      ],
    ]);
  });

  test('are named together with the file that has the name already', () => {
    expect(twins({ 'news/e.md': good, 'news/e.mdx': good, 'news/E.md': good })).toEqual([
      [
        'news/E.md',
        `К имени news/e.md придут и этот файл, и news/e.md, и news/e.mdx: ${rest}`,
        `${told}e-2.md`,
      ],
      [
        'news/e.md',
        `К имени news/e.md придут и этот файл, и news/E.md, и news/e.mdx: ${rest}`,
        `${told}e-2.md`,
      ],
      [
        'news/e.mdx',
        `К имени news/e.md придут и этот файл, и news/e.md, и news/E.md: ${rest}`,
        `${told}e-2.md`,
      ],
    ]);
  });

  test('one file alone is only told its name', () => {
    expect(twins({ 'news/ёлка.md': good })).toEqual([]);
  });
});

test('a file in public over a page of the section is named', () => {
  expect(checkWith({}, ['/news/index.html'])).toContainEqual(
    expect.objectContaining({
      rule: 'shadow',
      message: expect.stringContaining('public/news/index.html'),
    }),
  );
});
