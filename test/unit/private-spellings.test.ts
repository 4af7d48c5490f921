import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../src/disk.ts';
import { findPrivate } from '../../src/domain/privacy/find.ts';

const kinds = (text: string) => findPrivate(text).map(({ kind }) => kind);
const spelt = (text: string) => findPrivate(text).map(({ start, end }) => text.slice(start, end));

/** One mobile phone as people write it, and as they hide it. */
const PHONES = `+7 900 123-45-21
8(900)123-45-21
8-900-123-45-21
8 900 1234521
+79001234521
89001234521
8.900.123.45.21
+7\u00a0(900)\u00a0123\u201145\u201121
+7 900 12\n3-45-21
+7 900\n> 123-45-21
8 9ОО l23-45-21
8 9\u200b00 123-45-21
８ ９００ 123-45-21
8️⃣ 900 123 45 21
\\u0038 900 123-45-21
&#43;7 9&#48;0 123&nbsp;45&nbsp;21
+7 900 <!-- а --> 123-45-21
+7 **900** 123 45 21
(900) 123-45-21
900 123-45-21`.split(/\n(?!3-|> )/);

test.each(PHONES)('«%s» is a mobile phone', (text) => {
  const around = `Звоните: ${text}, спасибо.`;
  expect(findPrivate(around)).toMatchObject([
    { kind: 'phone', value: '79001234521', masked: '+7 900 ••• •• 21' },
  ]);
  expect(spelt(around)).toEqual([text]);
});

test.each([
  ['[а](tel:%2B79001234521)', ['phone']],
  ['https://wa.me/79001234521', ['phone']],
  ['тел. 9001234521', ['phone']],
  ['моб.: 900 1234521', ['phone']],
  ['8 900 123-45-21 или 8 900 765-43-21', ['phone', 'phone']],
  ['паспорт 63 04 000000', ['passport']],
  ['63 04 000000', ['passport']],
  ['серия 63 04 № 000000', ['passport']],
  ['паспорт: серия 6304, номер 000000', ['passport']],
  ['паспорт 6304000000', ['passport']],
  ['№ 000000 серии 63 04', ['passport']],
  ['загранпаспорт 72 0000000', ['passport']],
  ['свидетельство II-РУ № 000000', ['passport']],
  ['112-233-445 95', ['snils']],
  ['112 233 445 95', ['snils']],
  ['СНИЛС 11223344595', ['snils']],
  ['4111 1111 1111 1111', ['card']],
  ['4111111111111111', ['card']],
  ['счёт 40817 810 0 0000 0000000', ['card']],
  ['imya@mail.ru', ['email']],
  ['[а](mailto:imya@gmail.com)', ['email']],
  ['imya (at) mail.ru', ['email']],
  ['imya собака mail точка ru', ['email']],
  ['imya@mаil.ru', ['email']],
  ['imya＠mail.ru', ['email']],
  ['ИНН 000000000000', ['inn']],
  ['15.03.2009 г. р.', ['birth']],
  ['дата рождения: 15 марта 2009 года', ['birth']],
  ['Образцова Проба Тестовна', ['name']],
  ['Проба Тестовна Образцова', ['name']],
  ['Ученица 7 «Б» класса Имярек Образцова', ['name']],
  ['ученик 7 класса Образцов И.', ['name']],
  ['Имярек Образцова, ученица 5 класса', ['name']],
])('«%s» is private', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  '8 (8452) 28-25-24',
  '+7 (8452) 28-25-24',
  '8-800-555-35-35',
  '№ 89001234521',
  'ОКТМО 89701000001',
  'ИНН 6450042388',
  'ISBN 978-5-9000000-1-2',
  'https://example.org/video-79001234521_456239017',
  'https://example.org/8/900/123/45/21',
  '8 9 10 11 12 13 14 классы',
  '7 900 000 000 рублей',
  '14.02.2022 – 17.03.2022, 8.02.2022–05.07.2022',
  '2022-03-15T10:00:00+03:00',
  'a3f89001234521bc',
  '1-8-900-123-45-21',
  '6304 000000',
  '12 53 100000 школ',
  '112-233-445 96',
  '11223344595',
  '4111 1111 1111 1112',
  '2019 2020 2021 2022',
  '40702810000000000000',
  'info@example.org',
  '@500plus',
  'ИНН 000000000001',
  '000000000000',
  'дата рождения: ДД.ММ.ГГГГ',
  'Встреча 15.03.2022 г.',
  'школа имени Проба Тестовича Образцова',
  'Директор И. И. Образцов',
  'обучающихся Саратовской области',
  'Ученики России',
])('«%s» is not private', (text) => {
  expect(kinds(text)).toEqual([]);
});

describe('false alarms', () => {
  test('there is none in the content of the section and in the order', () => {
    const files = [
      ...readTree('content').filter(({ file }) => /\.(?:md|yaml|txt)$/.test(file)),
      { file: 'приказ', bytes: readFileSync('test/fixtures/saratov-roadmap-2022.txt') },
    ];
    const told = files.flatMap(({ file, bytes }) =>
      spelt(new TextDecoder().decode(bytes)).map((text) => [file, text]),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(told).toEqual([]);
  });

  test('numbers in a row, of any length, are no passport, СНИЛС or ИНН', () => {
    const digits = fc.stringMatching(/^\d{1,24}$/);
    const papers = (text: string) =>
      kinds(text).filter((kind) => kind === 'passport' || kind === 'snils' || kind === 'inn');
    fc.assert(
      fc.property(digits, (number) => {
        expect(papers(`Всего ${number} школ.`)).toEqual([]);
      }),
    );
  });

  test('letters without digits and @ hold nothing private but names', () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replace(/[\p{N}@\\&%]/gu, '')),
        (text) => {
          expect(kinds(text).filter((kind) => kind !== 'name' && kind !== 'email')).toEqual([]);
        },
      ),
    );
  });
});

test('a place is told by the file, whatever was taken off before it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('а', '\u200b', '&nbsp;', '\n   ', '<!-- б -->', '—', '＋'), {
        maxLength: 30,
      }),
      (parts) => {
        const lead = `${parts.join('')} `;
        expect(findPrivate(`${lead}imya@mail.ru`).map(({ start }) => start)).toEqual([lead.length]);
      },
    ),
  );
});
