import { describe, expect, test } from 'vitest';
import { practiceReport } from '../../src/formats/practice-import-report.ts';
import { filledBlank } from './filled-blank.ts';
import { checked, imported, named, questions } from './practice-blanks.ts';
import { setting } from './setting.ts';
import { WHOLE } from './whole-practice.ts';

describe('what is not understood is said and kept, never made up', () => {
  test.each([
    [
      'a level nobody has',
      { level: 'колледж' },
      'level',
      'Уровень',
      /нет/,
      /школа; муниципалитет; регион/,
    ],
    [
      'a risk nobody knows',
      { risks: { main: ['Плохая столовая'] } },
      'risks',
      'Главные',
      /нет/,
      /Варианты/,
    ],
    [
      'a time that is no number',
      { duration: 'полгода' },
      'duration',
      'Срок до эффекта',
      /целое число от 1 до 36/,
      /цифрами/,
    ],
    [
      'weeks where months are asked',
      { duration: '3 недели' },
      'duration',
      'Срок до эффекта',
      /целое число/,
      /цифрами/,
    ],
    ['a range', { duration: '2-3' }, 'duration', 'Срок до эффекта', /целое число/, /цифрами/],
    [
      'a day that does not exist',
      { evaluation: { ...WHOLE.evaluation, date: '30.02.2022' } },
      'evaluation',
      'Независимая оценка',
      /не день/,
      /2022-03-16/,
    ],
    [
      'an address without https',
      { materials: [{ title: 'Лист', url: 'у завуча' }] },
      'materials',
      'Адрес',
      /не адрес/,
      /https/,
    ],
  ])('%s', async (_, change, key, where, what, fix) => {
    const found = await imported(
      'odd.docx',
      filledBlank(questions, { ...WHOLE, ...change }, named),
    );
    expect(found.doubts).toEqual([
      expect.objectContaining({
        kind: 'unread',
        where: expect.stringContaining(where),
        what: expect.stringMatching(what),
        fix: expect.stringMatching(fix),
      }),
    ]);
    const [doubt] = found.doubts;
    expect(found.text).toContain(`«${doubt?.said}»`);
    expect(found.text).toMatch(new RegExp(`^${key}:`, 'm'));
  });

  test.each([
    ['with a slip', { level: 'школы' }, 'level: school'],
    ['with more words', { level: 'Школа, сельская' }, 'level: school'],
    [
      'with fewer words',
      { risks: { main: ['дефицит кадров'] } },
      `risks:\n  main:\n    - ${setting.content.risks.find(({ data }) => /Дефицит/.test(data.name))?.id}`,
    ],
  ])('a choice %s is taken for the near one and said so', async (_, change, field) => {
    const bytes = filledBlank(questions, { ...WHOLE, ...change }, named);
    const found = await imported('slip.docx', bytes);
    expect(found.text).toContain(`\n${field}\n`);
    expect(found.doubts).toEqual([expect.objectContaining({ kind: 'guessed' })]);
  });

  test('a choice that two names could mean is not taken for either', async () => {
    const context = { ...WHOLE.context, sizes: ['500 обучающихся'] };
    const found = await imported('two.docx', filledBlank(questions, { ...WHOLE, context }, named));
    expect(found.doubts).toEqual([expect.objectContaining({ kind: 'unread' })]);
    expect(found.text).not.toContain('sizes:');
  });

  test('free words on one line are shared out by a guess, and the guess is told', async () => {
    const confirmed = [
      { by: 'region', date: '2022-01-10', document: 'письмо № 5', name: 'Управление образования' },
    ];
    const results = [{ ...WHOLE.results[0], confirmed }];
    const found = await imported('line.docx', filledBlank(questions, { ...WHOLE, results }, named));
    expect(found.text).toContain('name: Управление образования');
    expect(found.doubts).toEqual([
      expect.objectContaining({
        kind: 'guessed',
        what: 'прочитано так: Документ — письмо № 5; Орган — Управление образования',
      }),
    ]);
  });

  test('words outside the boxes', async () => {
    const found = await imported(
      'outside.docx',
      filledBlank(questions, WHOLE, named, (xml) =>
        xml.replace(
          '</w:tbl>',
          '</w:tbl><w:p><w:r><w:t>Позвоните нам после обеда</w:t></w:r></w:p>',
        ),
      ),
    );
    expect(found.doubts).toEqual([
      expect.objectContaining({
        kind: 'unread',
        said: 'Позвоните нам после обеда',
        where: 'Название',
      }),
    ]);
  });

  test('blanks are named by the report one by one, and nothing else is wrong with the file', async () => {
    const { title, summary, risks, steps } = WHOLE;
    const [first] = steps;
    const part = { title, summary, risks, steps: [{ ...first, text: '' }] };
    const found = await checked('part.docx', filledBlank(questions, part, named));
    expect(new Set(found.issues.map(({ rule }) => rule))).toEqual(new Set(['choice', 'blank']));
    const report = practiceReport(found, found.issues).replaceAll('\u00a0', ' ');
    expect(report).toContain('Прочитано: 4 ответа на');
    for (const field of [
      'Уровень',
      'Для кого',
      'Проблема',
      'Как',
      'Во что обойдётся',
      'Срок до эффекта, месяцев',
    ])
      expect(report).toContain(`«${field}»`);
    expect(report).toContain('Надо дописать или исправить (6)');
    expect(report).toContain('Всего посмотреть: 6 мест');
    expect(report).toContain('Что это дало');
  });
});
