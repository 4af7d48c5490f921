import { describe, expect, it } from 'vitest';
import { EVIDENCE, evidenceOf } from '../../src/domain/evidence.ts';
import { practices } from '../../src/schema/practices.ts';

const FIGURES = { indicator: 'Доля', unit: '%', before: 20, after: 35 };
const DATED = { ...FIGURES, period: { from: '2021-09-15', to: '2021-12-20' } };
const MEASURED = { ...DATED, source: 'Журнал' };
const OK = { by: 'curator', date: '2021-12-25', document: 'Справка' };
const CONFIRMED = { ...MEASURED, confirmed: [OK] };
const REPEATED = { date: '2022-02-10', setting: 'rural', result: 'Вышло.', source: 'Протокол' };
const REPORT = { by: 'Институт', date: '2022-03-01', source: 'Отчёт' };

const judged = (fields: object) =>
  evidenceOf(
    practices.parse({
      title: 'Пример',
      summary: 'Пример.',
      status: 'published',
      risks: { main: ['staff'] },
      level: 'school',
      context: {},
      problem: 'Проблема.',
      cost: { level: 'low' },
      duration: 4,
      updated: '2022-03-01',
      steps: [{ title: 'Шаг', when: { week: 1 }, who: ['director'], text: 'Как.' }],
      school: 'МБОУ «СОШ № 1»',
      ...fields,
    }),
  );

describe('the ladder is climbed step by step', () => {
  const has = (yes: boolean, what: object) => (yes ? what : {});
  const cases = Array.from({ length: 16 }, (_, bits) =>
    [1, 2, 4, 8].map((bit) => (bits & bit) > 0),
  );
  it.each(cases)(
    'measured %s, confirmed %s, repeated %s, evaluated %s',
    (measured, confirmed, repeated, evaluated) => {
      const result = {
        ...(measured ? MEASURED : { indicator: 'Доля', unit: '%' }),
        ...has(confirmed, { confirmed: [OK] }),
      };
      const { level, reasons, id } = judged({
        results: [result],
        ...has(repeated, { replications: [REPEATED] }),
        ...has(evaluated, { evaluation: REPORT }),
      });
      const gap = [true, measured, confirmed, repeated, evaluated].indexOf(false);
      expect(level).toBe(gap < 0 ? 5 : gap);
      expect(id).toBe(EVIDENCE[level - 1]?.id);
      expect(reasons).toHaveLength(level);
    },
  );
});

describe('what the next step wants is named', () => {
  const upTo = (level: number) => ({
    results: [level >= 3 ? CONFIRMED : MEASURED],
    ...(level >= 4 ? { replications: [REPEATED] } : {}),
  });
  it.each<[string, object, number, RegExp | null]>([
    ['no results at all', {}, 1, /хотя бы один показатель/],
    ['only «before»', { results: [{ ...FIGURES, after: undefined }] }, 1, /двумя числами/],
    ['only «after»', { results: [{ ...FIGURES, before: undefined }] }, 1, /двумя числами/],
    ['figures without days', { results: [FIGURES] }, 1, /дни обоих измерений/],
    [
      'both measured on one day',
      { results: [{ ...MEASURED, period: { from: '2021-09-15', to: '2021-09-15' } }] },
      1,
      /второе позже первого/,
    ],
    ['figures without a source', { results: [DATED] }, 1, /источник чисел/],
    [
      'what is missing spread over two results',
      { results: [DATED, { ...FIGURES, source: 'Журнал' }] },
      1,
      /источник чисел/,
    ],
    ['zero before', { results: [{ ...MEASURED, before: 0 }] }, 2, /подтвердил/],
    ['no change at all', { results: [{ ...MEASURED, after: 20 }] }, 2, /подтвердил/],
    ['a fall', { results: [{ ...MEASURED, after: 5 }] }, 2, /подтвердил/],
    [
      'confirmed the day before the second measurement',
      { results: [{ ...MEASURED, confirmed: [{ ...OK, date: '2021-12-19' }] }] },
      2,
      /не раньше второго измерения/,
    ],
    [
      'confirmed on that very day',
      { results: [{ ...MEASURED, confirmed: [{ ...OK, date: '2021-12-20' }] }] },
      3,
      /другая школа/,
    ],
    [
      'confirmed where there are no figures, measured where nobody confirmed',
      { results: [{ indicator: 'Ещё', unit: '%', confirmed: [OK] }, MEASURED] },
      2,
      /подтвердил/,
    ],
    [
      'repeated by the same school under another spelling',
      { ...upTo(3), replications: [{ ...REPEATED, school: 'мбоу «СОШ №1»' }] },
      3,
      /другая школа/,
    ],
    [
      'repeated without a source',
      { ...upTo(3), replications: [{ ...REPEATED, source: undefined }] },
      3,
      /есть источник/,
    ],
    [
      'repeated before the first school began',
      { ...upTo(3), replications: [{ ...REPEATED, date: '2021-09-15' }] },
      3,
      /позже, чем первая школа/,
    ],
    [
      'repeated, and it failed',
      { ...upTo(3), replications: [{ ...REPEATED, failed: 'Всё.' }] },
      4,
      /организация, которая её не проводила/,
    ],
    [
      'evaluated by the school itself',
      { ...upTo(4), evaluation: { ...REPORT, by: 'МБОУ СОШ № 1' } },
      4,
      /не проводила/,
    ],
    [
      'evaluated before there were results',
      { ...upTo(4), evaluation: { ...REPORT, date: '2021-10-01' } },
      4,
      /Отчёт не раньше/,
    ],
    ['evaluated in time', { ...upTo(4), evaluation: REPORT }, 5, null],
  ])('with %s', (_, fields, level, missing) => {
    const found = judged(fields);
    expect(found.level).toBe(level);
    if (missing) {
      expect(found.missing).toMatch(missing);
      expect(found.bring).not.toBe('');
      expect(found.wanting[0]?.text).toBe(found.missing);
    } else {
      expect([found.missing, found.bring, found.wanting]).toEqual([null, null, []]);
    }
  });
});

it('a higher step that is met over a gap is named and not counted', () => {
  const found = judged({ results: [MEASURED], replications: [REPEATED], evaluation: REPORT });
  expect([found.level, found.ahead]).toEqual([2, ['повторена', 'оценена независимо']]);
});

it('a sample never leaves the first step, whatever it holds, and nothing is asked of it but a school', () => {
  const found = judged({
    sample: true,
    results: [CONFIRMED],
    replications: [REPEATED],
    evaluation: REPORT,
  });
  expect([found.level, found.ahead]).toEqual([1, []]);
  expect(found.missing).toMatch(/образцом нет школы/);
});
