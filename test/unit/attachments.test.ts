import { describe, expect, test } from 'vitest';
import { pdf, png } from '../made-files.ts';
import { bytes, checkWith, FIELDS, GOOD, news } from './bad-content.ts';

const DOCUMENT = (files: string) =>
  `---\ntitle: Письмо\nshort: письмо\nkind: letter\nsummary: О чём письмо.\nfiles:\n${files}\n---\n`;
const D = 'documents/pismo.md';
const FILE = 'documents/chek-list.pdf';
const named = (name: string) => DOCUMENT(`  - file: ${name}\n    title: Чек-лист`);
const linked = (address: string) => news(FIELDS, `Вот [чек-лист](${address}).`);

const good = (name: string) =>
  new TextDecoder().decode(GOOD.find(({ file }) => file === name)?.bytes);
const PRACTICE = good('practices/obrazets-praktiki.md');
const EVENT = good('roadmap/2022/1.1.md');

describe('files beside entries', () => {
  test.each([
    ['a file named by a field', { [D]: named('chek-list.pdf'), [FILE]: pdf() }],
    [
      'a file linked by a footnote of addresses',
      { 'news/a.md': news(FIELDS, 'Вот [план][план].\n\n[план]: a.pdf'), 'news/a.pdf': pdf() },
    ],
    ['a file linked from a text', { 'news/a.md': linked('a.pdf'), 'news/a.pdf': pdf() }],
    [
      'a picture shown in a text',
      {
        'news/a.md': news(
          `${FIELDS}\npictures:\n  - file: a.png\n    people: none`,
          '![Класс](a.png)',
        ),
        'news/a.png': png(),
      },
    ],
    [
      'a file beside an event',
      { 'roadmap/2022/1.1.md': `${EVENT}\n[План](1.1.pdf)\n`, 'roadmap/2022/1.1.pdf': pdf() },
    ],
  ])('%s is no mistake', (_, files) => {
    expect(checkWith(files)).toEqual(checkWith({}));
  });

  const faults: [
    what: string,
    files: Record<string, string | Uint8Array>,
    file: string,
    line: number,
    rule: string,
    fix: RegExp,
  ][] = [
    [
      'a missing file, with the nearest name',
      { [D]: named('chek-lst.pdf'), [FILE]: 'x' },
      D,
      7,
      'attachment-missing',
      /chek-list\.pdf/,
    ],
    [
      'a name in the wrong case',
      { [D]: named('Chek-List.PDF'), [FILE]: 'x' },
      D,
      7,
      'attachment-case',
      /^chek-list\.pdf$/,
    ],
    [
      'a file that lies in another folder',
      { [D]: named('a.pdf'), 'news/a.md': linked('a.pdf'), 'news/a.pdf': 'x' },
      D,
      7,
      'attachment-missing',
      /Перенесите сюда файл news\/a\.pdf/,
    ],
    ['a way up', { [D]: named('../news/a.pdf') }, D, 7, 'attachment-path', /documents\/.*: a\.pdf/],
    ['an absolute way', { [D]: named('/etc/passwd.txt') }, D, 7, 'attachment-path', /passwd\.txt/],
    [
      'a way on an editor’s disk',
      { [D]: named("'C:\\\\docs\\\\a.pdf'") },
      D,
      7,
      'attachment-path',
      /: a\.pdf/,
    ],
    ['a file: address', { [D]: named('file:///a.pdf') }, D, 7, 'attachment-path', /: a\.pdf/],
    ['an address', { [D]: named('https://a.ru/a.pdf') }, D, 7, 'attachment-outside', /url/],
    [
      'a dead link to a file',
      { 'news/a.md': linked('net.pdf') },
      'news/a.md',
      7,
      'attachment-missing',
      /news\//,
    ],
    [
      'a link to a file up the tree',
      { 'news/a.md': linked('../documents/a.pdf') },
      'news/a.md',
      7,
      'attachment-path',
      /: a\.pdf/,
    ],
    [
      'a picture in the wrong case',
      { 'news/a.md': news(FIELDS, '![Класс](A.png)'), 'news/a.png': 'x' },
      'news/a.md',
      7,
      'attachment-case',
      /^a\.png$/,
    ],
    [
      'a published address in place of a name',
      { [D]: named('chek-list.pdf'), [FILE]: 'x', 'news/a.md': linked(`/files/${FILE}`) },
      'news/a.md',
      7,
      'link-file',
      /chek-list\.pdf/,
    ],
    [
      'an empty file',
      { [D]: named('chek-list.pdf'), [FILE]: '' },
      FILE,
      1,
      'attachment-empty',
      /./,
    ],
    [
      'an archive',
      { [D]: named('a.zip'), 'documents/a.zip': 'x' },
      'documents/a.zip',
      1,
      'attachment-kind',
      /PDF/,
    ],
    [
      'an old office format',
      { [D]: named('a.doc'), 'documents/a.doc': 'x' },
      'documents/a.doc',
      1,
      'attachment-kind',
      /\.docx/,
    ],
    [
      'a Cyrillic name',
      { [D]: named('Чек-лист.PDF'), 'documents/Чек-лист.PDF': 'x' },
      'documents/Чек-лист.PDF',
      1,
      'attachment-name',
      /documents\/chek-list\.pdf/,
    ],
  ];
  test.each(faults)('%s is an error', (_, files, file, line, rule, fix) => {
    expect(checkWith(files)).toContainEqual(
      expect.objectContaining({
        file,
        line,
        rule,
        severity: 'error',
        fix: expect.stringMatching(fix),
      }),
    );
  });

  test('a file nobody refers to is a warning', () => {
    const [issue] = checkWith({ [FILE]: pdf() }).filter(({ file }) => file === FILE);
    expect(issue).toMatchObject({ severity: 'warning', rule: 'attachment-orphan' });
  });

  test('an entry saved as text is still named as lost, and a plain text is a file', () => {
    const entry = checkWith({ 'news/b.txt': bytes('---\ntitle: А\n---\n') });
    expect(entry).toContainEqual(
      expect.objectContaining({ rule: 'lost-file', file: 'news/b.txt' }),
    );
    const text = checkWith({ 'news/b.txt': bytes('Текст приказа') });
    expect(text).not.toContainEqual(expect.objectContaining({ rule: 'lost-file' }));
  });

  test('a practice’s material is either an address or a file', () => {
    const sample = (material: string) => ({
      'practices/obrazets-praktiki.md': PRACTICE.replace(
        /\n---\n(?!title)/,
        `\nmaterials:\n  - title: Памятка\n${material}---\n`,
      ),
      'practices/pamyatka.pdf': pdf(),
    });
    const rules = (material: string) =>
      checkWith(sample(material))
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
    expect(rules('    file: pamyatka.pdf\n')).toEqual([]);
    expect(rules('    url: https://example.ru/\n')).toEqual([]);
    expect(rules('')).toEqual(['material-address']);
    expect(rules('    file: pamyatka.pdf\n    url: https://example.ru/\n')).toEqual([
      'material-address',
    ]);
  });
});
