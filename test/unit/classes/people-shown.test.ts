import { describe, expect, test } from 'vitest';
import { png, utf8 } from '../../made-files.ts';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

const text = '![Класс у доски](klass.png)';
const photo = { 'news/klass.png': png(), 'news/a.txt': utf8('Слова') };
const list = (lines: string, body = text) =>
  news(`${FIELDS}\npictures:\n  - file: klass.png\n    ${lines}`, body);
const top = (lines: string) => news(`${FIELDS}\npicture:\n  file: klass.png\n  ${lines}`, 'Слова.');
const ASK = /^pictures:\n {2}- file: klass\.png\n {4}people: none$/;

type Case = [
  what: string,
  entry: string,
  severity: string,
  line: number,
  rule: string,
  message: RegExp,
  fix: RegExp,
];
const cases: Case[] = [
  ['nobody said', news(FIELDS, text), 'error', 7, 'picture-people', /«klass\.png»/, ASK],
  [
    'nobody said of one offered to take',
    news(FIELDS, '[Снимок класса](klass.png)'),
    'error',
    7,
    'picture-people',
    /люди/,
    ASK,
  ],
  [
    'said of another alone',
    news(`${FIELDS}\npictures:\n  - file: drugaya.png\n    people: none`, text),
    'error',
    10,
    'picture-people',
    /klass/,
    /^ {2}- file: klass\.png/,
  ],
  [
    'faces and no consent',
    list('people: named'),
    'error',
    7,
    'consent-missing',
    /узнать/,
    /^consent: /,
  ],
  [
    'faces at the top and no consent',
    top('alt: Класс\n  people: named'),
    'error',
    8,
    'consent-missing',
    /узнать/,
    /^consent: /,
  ],
  [
    'a consent that ran out',
    list('people: named\n    consent: № 1\n    until: 2022-03-14'),
    'error',
    9,
    'consent-expired',
    /14 марта 2022 года/,
    /уберите/,
  ],
  [
    'a consent that runs out today and still holds',
    list('people: named\n    consent: № 1\n    until: 2022-03-15'),
    'warning',
    9,
    'consent-soon',
    /15 марта/,
    /новое/,
  ],
  [
    'a consent that runs out in a month',
    list('people: crowd\n    until: 2022-04-14'),
    'warning',
    8,
    'consent-soon',
    /14 апреля/,
    /новое/,
  ],
  [
    'a consent where nobody is seen',
    list('people: none\n    consent: № 1'),
    'warning',
    7,
    'consent-missing',
    /людей/,
    /^people: named$/,
  ],
  ['another word', list('people: children'), 'error', 7, 'choice', /children/, /none|crowd|named/],
  [
    'no word for those who cannot see',
    top('people: none'),
    'error',
    5,
    'alt',
    /описания/,
    /^alt: /,
  ],
  [
    'words for an ornament',
    top('alt: Класс\n  decorative: true\n  people: none'),
    'warning',
    8,
    'alt',
    /украшение/,
    /decorative/,
  ],
  [
    'a text at the top',
    top('alt: Класс\n  people: none').replace('klass.png', 'a.txt'),
    'error',
    6,
    'picture-kind',
    /a\.txt/,
    /\.jpg/,
  ],
];

describe('39 and 49. people on pictures, and words for those who cannot see them', () => {
  test.each(cases)('%s', (_, entry, severity, line, rule, message, fix) => {
    expect(checkWith({ [N]: entry, ...photo })).toContainEqual(
      expect.objectContaining({
        severity,
        file: N,
        line,
        rule,
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      }),
    );
  });

  test.each([
    ['a picture of no one', list('people: none')],
    ['a hall from behind', list('people: crowd')],
    ['faces with a consent', list('people: named\n    consent: № 1\n    until: 2022-04-15')],
    ['a consent for ever', list('people: named\n    consent: № 1')],
    ['a picture at the top', top('alt: Класс у доски\n  people: none')],
    ['an ornament at the top', top('decorative: true\n  people: none')],
  ])('%s is fine', (_, entry) => {
    expect(checkWith({ [N]: entry, 'news/klass.png': png() })).toEqual([]);
  });

  test('the consent of a picture is asked for wherever a text shows it', () => {
    const entry = news(FIELDS, `Слова.\n\n> - ${text}\n\n[i]: klass.png\n\n![Ещё][i]`);
    const asked = checkWith({ [N]: entry, ...photo }).filter(
      ({ rule }) => rule === 'picture-people',
    );
    expect(asked.map(({ line }) => line)).toEqual([9]);
  });
});
