import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, csvCell } from '../../src/formats/csv.ts';
import { DATASETS } from '../../src/formats/datasets.ts';
import { setting } from './setting.ts';

/** Reads a table back by RFC 4180 with semicolons, as Excel does. */
const read = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ';' || (letter === '\r' && text[at + 1] === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\r') {
        rows.push([]);
        at++;
      }
    } else cell += letter;
  }
  rows.pop();
  return rows;
};

describe('таблица для русского Excel', () => {
  test('начинается с BOM, строки кончаются CRLF, знак между ячейками — точка с запятой', () => {
    const text = csv<[string, number]>(
      [
        ['Название', ([name]) => name],
        ['Число', ([, count]) => count],
      ],
      [['Школа', 2.5]],
    );
    expect(text).toBe('\uFEFFНазвание;Число\r\nШкола;2,5\r\n');
  });

  test.each([
    ['а;б', '"а;б"'],
    ['«ёлочки» и "кавычки"', '"«ёлочки» и ""кавычки"""'],
    ['две\nстроки', '"две\nстроки"'],
    [' край', '" край"'],
    ['=1+1', "'=1+1"],
    ['@сумма', "'@сумма"],
    ['-тире', "'-тире"],
    ['+7 (8452) 11-22-33', "'+7 (8452) 11-22-33"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', '"\'\t=1+1"'],
    ['=HYPERLINK("a";"b")', '"\'=HYPERLINK(""a"";""b"")"'],
    ['-5', '-5'],
    ['+3,5', '+3,5'],
    ['2022-03-15', '2022-03-15'],
    ['500+', '500+'],
  ])('ячейка %j пишется как %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  test.each([
    [null, ''],
    [undefined, ''],
    [true, 'да'],
    [false, 'нет'],
    [-5, '-5'],
    [0, '0'],
  ])('значение %j пишется как %j', (value, written) => {
    expect(csvCell(value)).toBe(written);
  });

  test('любые тексты читаются обратно теми же, но ни один не формула', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 3, maxLength: 3 })),
        (rows) => {
          const columns = [0, 1, 2].map(
            (at) => [`Столбец ${at}`, (row: string[]) => row[at]] as const,
          );
          const back = read(csv(columns, rows).slice(1)).slice(1);
          expect(
            back.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, ''))),
          ).toEqual(rows.map((row) => row.map((cell) => cell.replace(/^'(?=\s*[=+\-@])/, ''))));
          for (const cell of back.flat())
            if (/^\s*[=+\-@]/.test(cell)) expect(cell).toMatch(/^[+-]?\d+(?:[.,]\d+)?$/);
        },
      ),
    );
  });
});

describe('наборы данных', () => {
  test.each(Object.entries(DATASETS))(
    '%s: у каждой строки столько ячеек, сколько в заголовке',
    (_, { csv: table }) => {
      const rows = read(table(setting).slice(1));
      expect(rows.length).toBeGreaterThan(1);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
      expect(rows[0]?.every((header) => /^[А-ЯЁ]/.test(header))).toBe(true);
    },
  );

  test('номер события Excel не примет за дату', () => {
    expect(DATASETS.roadmap.csv(setting)).toContain('\r\n№ 2.7;');
  });

  test('в таблице карты по строке на действие', () => {
    const actions = setting.content.roadmap.reduce((sum, { data }) => sum + data.actions.length, 0);
    expect(read(DATASETS.roadmap.csv(setting).slice(1))).toHaveLength(actions + 1);
  });

  test('людей среди данных нет, ссылки на скрытые записи не выдаются', () => {
    expect(Object.keys(DATASETS)).not.toContain('people');
    const hidden = { ...setting, content: { ...setting.content, webinars: [] } };
    const { items } = DATASETS.news.json(hidden);
    expect(setting.content.news.some(({ data }) => data.webinars.length > 0)).toBe(true);
    expect(items.flatMap((item) => (item as unknown as { webinars: string[] }).webinars)).toEqual(
      [],
    );
    expect(items.every((item) => !('draft' in item) && !('formerly' in item))).toBe(true);
  });

  test('ссылки в тексте записей целые', () => {
    const { items } = DATASETS.news.json(setting);
    expect(JSON.stringify(items)).not.toContain('](/');
    expect(JSON.stringify(items)).toContain('](https://example.ru/500plus/roadmap/2022/3.2/)');
  });
});
