import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/domain/program.ts';
import { apply } from '../../src/domain/program-edit.ts';
import { programDocx } from '../../src/formats/program-docx.ts';
import { BANK, draftFor } from './program-bank.ts';

const ORIGIN = { site: 'Раздел «500+»', url: 'https://example.ru/practices/program/' };

/** The parts of a Word file by their names. */
const open = async (draft: Draft): Promise<Record<string, string>> => {
  const bytes = await programDocx(draft, draft.programs, BANK.milestones, ORIGIN);
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, part]) => [name, strFromU8(part)]),
  );
};
const textOf = (xml: string): string => xml.replace(/<[^>]+>/g, '');
/** Tables of a document: rows of cells of text, and how many rows its header has. */
const tables = (xml: string) =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => ({
    headers: [...table.matchAll(/<w:tblHeader\/>/g)].length,
    rows: [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
    ),
  }));

const draft: Draft = {
  ...draftFor({ risks: ['kadry'], practices: ['a'] }),
  school: 'Школа & лицей <№ 1>',
  director: 'Имя директора',
};

describe('the programme as a Word document', async () => {
  const parts = await open(draft);
  const xml = parts['word/document.xml'] ?? '';

  test('holds the measures as a table whose header repeats, edits and all', () => {
    const measures = tables(xml).find(({ rows }) => rows[0]?.[0] === 'Мероприятие');
    expect(measures).toEqual({
      headers: 1,
      rows: [
        ['Мероприятие', 'Срок', 'Исполнитель', 'Показатель'],
        ['Первое дело', '14.03.2022\u00a0(пн) – 20.03.2022\u00a0(вс)', 'директор', 'Есть'],
        ['Второе дело', '28.03.2022\u00a0(пн) – 10.04.2022\u00a0(вс)', 'директор, учитель', 'Есть'],
      ],
    });
  });

  test('leaves the values of indicators to the school', () => {
    expect(tables(xml).find(({ rows }) => rows[0]?.[1] === 'Сейчас')?.rows).toEqual([
      ['Показатель', 'Сейчас', 'Цель'],
      ['Показатель a, %', '', ''],
    ]);
  });

  test('has every part of a programme in its order, and places to sign', () => {
    const words = textOf(xml);
    const parts = [
      'Рассмотрено на педагогическом совете',
      'Утверждаю',
      'Имя директора',
      'Антирисковая программа',
      'по направлению «Дефицит педагогических кадров»',
      'Образец.',
      'Школа',
      'Цель',
      'Цель a.',
      'Задачи',
      'Задача a',
      'Целевые показатели',
      'Методы сбора информации',
      'Метод a',
      'Сроки реализации',
      'С 14.03.2022',
      'до 30.03.2022',
      'событие 4.3',
      'Мероприятия',
      'Ожидаемые результаты',
      'Итог a',
      'Исполнители',
      'директор, учитель',
      'Директор',
      'Куратор',
    ];
    let from = 0;
    const found = parts.map((part) => {
      const at = words.indexOf(part, from);
      from = at < 0 ? from : at;
      return at < 0 ? `missing or out of order: ${part}` : part;
    });
    expect(found).toEqual(parts);
  });

  test('is A4, in Russian, with styled headings, real lists and numbered sheets', () => {
    expect(xml).toMatch(/<w:pgSz w:w="1190[56]" w:h="1683[78]"/);
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"/>');
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)?.length).toBe(9);
    expect(xml).toContain('<w:numPr>');
    const footer = Object.entries(parts).find(([name]) => /footer\d*\.xml$/.test(name))?.[1] ?? '';
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(textOf(footer)).toContain(ORIGIN.url);
  });

  test('keeps signs that XML would stumble over as text', () => {
    expect(xml).toContain('Школа &amp; лицей &lt;№ 1&gt;');
  });
});

test('letters no document can hold are left out, so that Word opens it', async () => {
  const broken = apply(draft, {
    do: 'write',
    risk: 'kadry',
    field: 'goal',
    text: 'До\u0000\u001F\ud800 после\u000Bстрока',
  });
  const xml = (await open(broken))['word/document.xml'] ?? '';
  expect(textOf(xml)).toContain('До\uFFFD после');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u001F]/);
});

test('a programme of real practices does not call itself a sample', async () => {
  const real = draftFor({ risks: ['motivatsiya'], practices: ['b'] });
  expect(textOf((await open(real))['word/document.xml'] ?? '')).not.toContain('Образец');
});

test('several programmes stand in one file, each from a new sheet, and an empty one has lines to write on', async () => {
  const two = draftFor({ risks: ['kadry', 'roditeli'], practices: ['a'] });
  const xml = (await open(two))['word/document.xml'] ?? '';
  expect(xml.match(/<w:sectPr[ >]/g)?.length).toBe(2);
  const measures = tables(xml).filter(({ rows }) => rows[0]?.[0] === 'Мероприятие');
  expect(measures[1]?.rows.slice(1)).toEqual([
    ['', '', '', ''],
    ['', '', '', ''],
  ]);
});
