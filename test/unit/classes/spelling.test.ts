import { expect, test } from 'vitest';
import { SPELLING_RULES } from '../../../src/derive/rules/spelling.ts';
import { readContent } from '../../../src/disk.ts';
import { parseFile } from '../../../src/domain/front-matter.ts';
import { proseFields } from '../../../src/domain/prose-fields.ts';
import { checkSpelling } from '../../../src/domain/spelling/check.ts';
import { FIELD_WORDS } from '../../../src/domain/spelling/field-words.ts';
import { spellerOf, stemsOf } from '../../../src/domain/spelling/speller.ts';
import { RUSSIAN } from '../../../src/integrations/dictionary.ts';
import { registry } from '../../../src/schema/index.ts';
import { shapeOf } from '../../../src/schema/shape.ts';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

const told = (body: string, fields = FIELDS, own: string[] = []) => {
  const { parsed } = parseFile(N, news(fields, body), 'md');
  if (!parsed) throw new Error('The file of the case cannot be read.');
  return checkSpelling(
    parsed,
    proseFields(parsed.raw, shapeOf(registry.news.schema)),
    spellerOf(RUSSIAN(), stemsOf(own)),
  );
};

test.each([
  ['a vowel', 'Прошёл семенар.', 7, 8, 'spelling', 'семенар', 'семинар'],
  [
    'a letter twice',
    'Слово.\n\nБольшое колличество школ.',
    9,
    9,
    'spelling',
    'колличество',
    'количество',
  ],
  ['a letter lost', 'Собрались координатры.', 7, 11, 'spelling', 'координатры', 'координаторы'],
  ['two letters swapped', 'Собралась шкоал.', 7, 11, 'spelling', 'шкоал', 'школа'],
  ['two words in one', 'Встречи небыло.', 7, 9, 'spelling', 'небыло', 'не было'],
  [
    'capital at the beginning',
    'Колличество школ растёт.',
    7,
    1,
    'spelling',
    'Колличество',
    'Количество',
  ],
  ['in a list', '- первое\n- потготовка к уроку', 8, 3, 'spelling', 'потготовка', 'подготовка'],
  ['in a table', '| а |\n| --- |\n| потготовка |', 9, 3, 'spelling', 'потготовка', 'подготовка'],
  ['in the text of a link', '[сматрите карту](/about/)', 7, 2, 'spelling', 'сматрите', 'смотрите'],
  [
    'one part of two',
    'Пришла школа-интернад.',
    7,
    8,
    'spelling',
    'школа-интернад',
    'школа-интернат',
  ],
  ['twice in a row', 'Встреча в в школе.', 7, 11, 'word-twice', 'в', 'в'],
  ['twice over a line', 'Встреча в\nв школе.', 8, 1, 'word-twice', 'в', 'в'],
  ['a Latin letter', 'Идёт вcтреча.', 7, 6, 'mixed-letters', 'вcтреча', 'встреча'],
])(
  'a slip is named with its place and the right word: %s',
  (_, body, line, column, rule, word, right) => {
    const [issue, ...rest] = told(body);
    expect(issue).toMatchObject({ severity: 'warning', file: N, line, column, rule });
    expect(issue?.message).toContain(`«${word}»`);
    expect(issue?.fix).toMatch(new RegExp(`^${right}(?:$|\\. А если)`));
    expect(rest).toEqual([]);
  },
);

test.each([
  'Пришёл в село Ершовка учитель Кузнякин.',
  'Зараза Хвалынска. Хвалынск ждёт.',
  'ШНОР, РПШ, МинПросв и ИС МЭДК.',
  'Файл otchet.docx, адрес [ФИОКО](https://example.org/каличество) и почта info@example.org.',
  'Строка `npm run калличество` и\n\n~~~\nкалличество\n~~~',
  'Текст[^калл].\n\n[^калл]: Сноска.',
  'Класс 7б, 9-й урок, 5-балльная шкала, 2022г.',
  'Елка и ёлка, все и всё, её и ее.',
  'Кто-то из-за чего-то по-прежнему во-первых кое-как.',
  'Онлайн-встреча, видеоурок, полстраницы, взаимопосещение, внутришкольный.',
  'Стр. 5, каб. 12, тыс. руб., и т. д., гг. и пр.',
  'Уда\u00adрение, замо\u0301к.',
  'Он был, был и остался: да, да.',
  'Excel и Word, SWOT-анализ.',
])('nothing is said of «%s»', (body) => {
  expect(told(body)).toEqual([]);
});

test('a field is looked at too, and the message names it', () => {
  expect(
    told('Слово.', 'title: Новость\ndate: 2022-03-01\nsummary: О калличестве и о колличестве.'),
  ).toMatchObject([
    { line: 4, field: 'Коротко', message: 'Возможно, описка: «калличестве».' },
    { line: 4, field: 'Коротко', message: 'Возможно, описка: «колличестве». Похоже: количестве.' },
  ]);
});

test('the message gives the line for the list of words, and the list knows all forms of a word', () => {
  expect(told('Прошёл вебинар, потом два вебинара.')).toMatchObject([
    {
      message: 'Возможно, описка: «вебинар».',
      fix: 'Если слово верное, допишите его в spelling/slova.yaml:\n  - вебинар',
    },
  ]);
  expect(told('Прошёл вебинар, потом два вебинара.', FIELDS, ['вебинары'])).toEqual([]);
  expect(told('Прошёл вибинар.', FIELDS, ['вебинары'])).toMatchObject([
    { message: 'Возможно, описка: «вибинар». Похоже: вебинар.' },
  ]);
});

test('of many slips in one file ten are told, and how many are left', () => {
  const words = [
    'абвг',
    'бвгд',
    'вгдж',
    'гджз',
    'джзк',
    'жзкл',
    'зклм',
    'клмн',
    'лмнп',
    'мнпр',
    'нпрс',
    'прст',
  ];
  const issues = told(`Слова: ${words.join(' и ')} и прочие.`);
  expect(issues).toHaveLength(10);
  expect(issues.at(-1)?.message).toMatch(/И ещё 2\sслова ниже\.$/);
});

test('the whole check looks at spelling when it has a dictionary, and learns from the folder of words first', () => {
  const list = (word: string) => ({
    [N]: news(FIELDS, 'Прошёл сабантуйчик.'),
    'spelling/slova.yaml': `title: Слова\nwords:\n  - ${word}\n`,
  });
  const rules = (changes: Record<string, string>, dictionary?: typeof RUSSIAN) =>
    checkWith(changes, [], dictionary)
      .filter(({ file }) => file === N)
      .map(({ rule }) => rule);
  expect(rules(list('масленичный'), RUSSIAN)).toEqual(['spelling']);
  expect(rules(list('сабантуйчик'), RUSSIAN)).toEqual([]);
  expect(rules(list('масленичный'))).toEqual([]);
});

test('a region without a list of its own writes the words of the field in any form, and is told how they are spelt', () => {
  const said = (body: string) =>
    checkWith({ [N]: news(FIELDS, body) }, [], RUSSIAN)
      .filter(({ file }) => file === N)
      .map(({ message }) => message);
  expect(said('На вебинарах тьюторы и менторы ведут самодиагностику, сканы шлют в чате.')).toEqual(
    [],
  );
  expect(said('Был вибинар.')).toEqual(['Возможно, описка: «вибинар». Похоже: вебинар.']);
});

test('the list of the field has each word once', () => {
  expect(stemsOf(FIELD_WORDS).size).toBe(FIELD_WORDS.length);
});

test('the section’s own texts have no slip', () => {
  const { issues } = readContent('content', 'public', [], undefined, RUSSIAN);
  const rules = new Set(SPELLING_RULES.map(({ rule }) => rule));
  expect(issues.filter(({ rule }) => rules.has(rule))).toEqual([]);
});
