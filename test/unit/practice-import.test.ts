import { describe, expect, test } from 'vitest';
import { filledBlank } from './filled-blank.ts';
import { asked, checked, imported, named, questions } from './practice-blanks.ts';
import { setting } from './setting.ts';
import { WHOLE } from './whole-practice.ts';

const { content, today } = setting;

const replaceAfter = (text: string, after: string, find: string, put: string) => {
  const from = text.indexOf(after);
  return text.slice(0, from) + text.slice(from).replace(find, put);
};

describe('a blank filled in whole', () => {
  test('becomes a draft with every answer in its field and nothing to mend', async () => {
    const found = await checked('whole.docx', filledBlank(questions, WHOLE, named));
    expect(found.doubts).toEqual([]);
    expect(found.issues).toEqual([]);
    expect(asked(found.data)).toEqual(
      asked({ ...WHOLE, cost: { level: 'medium', ...WHOLE.cost } }),
    );
    expect(found.data).toMatchObject({ sample: false, status: 'draft', updated: today });
    expect({ name: found.name, answered: found.answered, spared: found.spared }).toEqual({
      name: 'urok-bez-zvonka-proverka-blanka.md',
      answered: questions.length,
      spared: [],
    });
  });

  test.each(content.practices.map(({ id, data }) => [id, data] as const))(
    'brings back the practice %s as it is in the bank',
    async (id, data) => {
      const found = await checked(`${id}.docx`, filledBlank(questions, data, named));
      expect(found.doubts).toEqual([]);
      expect(asked(found.data)).toEqual(asked(data));
    },
  );
});

describe('what a school wrote a little differently is understood', () => {
  test.each([
    ['a heading in capitals', 'Проблема', 'ПРОБЛЕМА:'],
    ['a heading with a number', 'Проблема', '7. Проблема'],
    ['a heading with a word more', 'Проблема', 'Проблема школы'],
    ['a heading with a slip', 'Что делали, шаг за шагом', 'Что делали, шаг за шогом'],
    ['ё as е', 'Ещё', 'Еще'],
    ['spaces', 'Как измерить', '  Как   измерить '],
    ['a column renamed a little', 'Исполнитель', 'Исполнители'],
    ['days in our own way', '2021-09-15', '15.09.2021'],
    ['days in words', '2021-12-20', '20 декабря 2021 г.'],
    ['a figure with a comma', '20.5', '20,5 %'],
    ['a month by its name', '<w:t xml:space="preserve">10</w:t>', '<w:t>октябрь</w:t>'],
    [
      'months with the word',
      '<w:t xml:space="preserve">2</w:t>',
      '<w:t>2 месяца</w:t>',
      'duration',
    ],
    [
      'choices with commas',
      'управленческая команда; классный руководитель',
      'Управленческая команда, классный руководитель',
    ],
    [
      'choices with «и»',
      'управленческая команда; классный руководитель',
      'управленческая команда и классный руководитель',
    ],
  ])('%s', async (_, find, put, only = '') => {
    const data = only === '' ? WHOLE : { ...WHOLE, steps: undefined };
    const bytes = filledBlank(questions, data, named, (xml) =>
      only === '' ? xml.replaceAll(find, put) : replaceAfter(xml, 'Срок до эффекта', find, put),
    );
    const plain = await imported('plain.docx', filledBlank(questions, data, named));
    const found = await imported('touched.docx', bytes);
    expect(found.doubts).toEqual([]);
    expect(found.text).toBe(plain.text);
  });

  test('an answer beside a box that is gone', async () => {
    const found = await imported(
      'no-box.docx',
      filledBlank(questions, WHOLE, named, (xml) =>
        xml.replace(
          /<w:tbl>(?:(?!<w:tbl>).)*На уроках шумно\. Опаздывают\..*?<\/w:tbl>/s,
          '<w:p><w:r><w:t>Шумно.</w:t></w:r></w:p>',
        ),
      ),
    );
    expect(found.doubts).toEqual([]);
    expect(found.text).toContain('\nproblem: Шумно.\n');
  });
});
