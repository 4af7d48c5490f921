import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { RULE_GROUPS } from '../../../src/derive/rules/index.ts';
import { markOf } from '../../../src/domain/privacy/allowed.ts';
import { PRIVATE_WORDS } from '../../../src/domain/privacy/words.ts';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

const text = (body: string) => checkWith({ [N]: news(FIELDS, body) });
const PHONE = '+7 900 000-00-21';
const MARK = markOf({ kind: 'phone', value: '79000000021' });

type Case = [
  what: string,
  changes: Record<string, string | Uint8Array>,
  file: string,
  line: number,
  rule: string,
  column?: number,
];

const places: Case[] = [
  ['in a text', { [N]: news(FIELDS, `Слово.\n\nЗвоните: ${PHONE}.`) }, N, 9, 'private-phone', 10],
  ['in a field', { [N]: news(`${FIELDS} ${PHONE}`) }, N, 4, 'private-phone', 29],
  ['in a comment of fields', { [N]: news(`${FIELDS}\n# ${PHONE}`) }, N, 5, 'private-phone', 3],
  ['in a link', { [N]: news(FIELDS, '[позвонить](tel:+79000000021)') }, N, 7, 'private-phone', 17],
  ['in an alt', { [N]: news(FIELDS, `![Плакат ${PHONE}](/a.png)`) }, N, 7, 'private-phone', 10],
  ['in code', { [N]: news(FIELDS, `~~~\n${PHONE}\n~~~`) }, N, 8, 'private-phone', 1],
  ['in a table', { [N]: news(FIELDS, `| а |\n| --- |\n| ${PHONE} |`) }, N, 9, 'private-phone', 3],
  [
    'in the settings',
    { 'topics/dokumenty.yaml': `name: Темы, imya@bk.ru\n` },
    'topics/dokumenty.yaml',
    1,
    'private-email',
    13,
  ],
  [
    'in a file that cannot be read',
    { [N]: `---\ntitle: "А\n---\n${PHONE}` },
    N,
    4,
    'private-phone',
    1,
  ],
  [
    'in the notes for editors',
    { 'README.md': `# Как\n\n${PHONE}` },
    'README.md',
    3,
    'private-phone',
    1,
  ],
  [
    'in the name of a file',
    { 'news/8-900-000-00-21.md': news(FIELDS) },
    'news/8-900-000-00-21.md',
    1,
    'private-phone',
  ],
  [
    'in a plain attachment',
    { 'news/a.txt': `Слово\r\n${PHONE}` },
    'news/a.txt',
    2,
    'private-phone',
    1,
  ],
  [
    'in a table of an old encoding',
    { 'news/a.csv': new Uint8Array([0xcf, 0x3b, ...strToU8('112-233-445 95')]) },
    'news/a.csv',
    1,
    'private-snils',
    3,
  ],
  [
    'in a document, cut by its formatting',
    {
      'news/a.docx': zipSync({
        'word/document.xml': strToU8(
          '<w:p><w:r><w:t>+7 900 </w:t></w:r><w:r><w:t>000-00-21</w:t></w:r></w:p>',
        ),
      }),
    },
    'news/a.docx',
    1,
    'private-phone',
    1,
  ],
  [
    'in an RTF document, cut by its formatting',
    {
      'news/a.rtf':
        "{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}{\\*\\generator W}\\par \\'d2\\u1077 ?\\'eb. +7\\~{\\b 900 }000\\_00-21\\par}",
    },
    'news/a.rtf',
    2,
    'private-phone',
    6,
  ],
  [
    'in who made a table',
    {
      'news/a.xlsx': zipSync({
        'docProps/core.xml': strToU8('<dc:creator>imya@mail.ru</dc:creator>'),
      }),
    },
    'news/a.xlsx',
    1,
    'private-email',
    1,
  ],
];

describe('50. private things are found wherever they lie', () => {
  test.each(places)('%s', (_, changes, file, line, rule, column) => {
    expect(checkWith(changes)).toContainEqual(
      expect.objectContaining({ severity: 'error', file, line, rule, ...(column && { column }) }),
    );
  });
});

test('a message tells what to do instead and how to have it allowed, and never the whole number', () => {
  const issues = text(`Звоните: 8\u200b900 000 00 21.`);
  expect(issues.find(({ rule }) => rule === 'private-phone')).toMatchObject({
    message: 'Личный мобильный телефон: «+7 900 ••• •• 21».',
    fix: `Поставьте рабочий телефон организации или уберите номер. Если руководитель разрешил это оставить, допишите в privacy/razresheno.yaml:\n  - mark: "${MARK}"\n    what: "личный мобильный телефон, +7 900 ••• •• 21"\n    where: news/a.md\n    who:\n    why:\n    until:`,
  });
  expect(issues.map(({ rule }) => rule)).toContain('hidden-character');
  expect(JSON.stringify(issues)).not.toMatch(/000.?00.?21/);
});

test('a link and its text name one number once', () => {
  expect(text(`[${PHONE}](tel:+79000000021)`)).toHaveLength(1);
});

test('of a table with ninety numbers the first twenty are told, and how many are left', () => {
  const many = Array.from({ length: 90 }, (_, at) => `8 900 000-01-${at + 10}`);
  const issues = checkWith({ 'news/a.txt': many.join('\n') }).filter(
    ({ rule }) => rule === 'private-phone',
  );
  expect(issues).toHaveLength(21);
  expect(issues.at(-1)?.message).toContain('Ниже ещё 69.');
});

describe('names', () => {
  const named = 'Занятие провела Образцова Проба Тестовна.';
  const person =
    'name: Образцова Проба Тестовна\nposition: Методист\nconsent:\n  date: 2022-01-10\n  document: Образец\n';

  test('are a warning where no consent is known, a pupil’s too', () => {
    for (const body of [named, 'Победил ученик 7 «Б» класса Имярек Образцов.'])
      expect(text(body)).toMatchObject([{ severity: 'warning', line: 7, rule: 'private-name' }]);
  });

  test('may stand with a consent, in any case and order of words', () => {
    const changed = news(FIELDS, 'Вопросы — Пробе Тестовне Образцовой.');
    expect(checkWith({ [N]: changed, 'people/obraztsova.yaml': person })).toEqual([]);
  });
});

test('every kind of private thing has its rule in the guide', () => {
  const told = RULE_GROUPS.flatMap(({ rules }) => rules.map(({ rule }) => rule));
  expect(Object.keys(PRIVATE_WORDS).filter((kind) => !told.includes(`private-${kind}`))).toEqual(
    [],
  );
});
