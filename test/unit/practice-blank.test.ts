import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { practiceQuestions } from '../../src/derive/practice-blank.ts';
import { blankDocx } from '../../src/formats/practice-blank.ts';
import { setting } from './setting.ts';

const questions = practiceQuestions(setting.content);
const titles = questions.map(({ title }) => title);

describe('the blank of a practice', () => {
  test('asks what the schema holds, in its order, and leaves the editor’s fields to the editor', () => {
    expect(titles.slice(0, 3)).toEqual(['Название', 'Коротко', 'Рисковые направления']);
    expect(titles).toContain('Меры для антирисковой программы');
    for (const own of ['Образец', 'Состояние', 'Рецензент', 'Прежние адреса'])
      expect(titles).not.toContain(own);
  });

  test('speaks to a school: no file names, no lines to delete, the step of cost is not asked', () => {
    const words = JSON.stringify(questions);
    expect(words).not.toMatch(/удалите строку|Имя файла|папк|"Затраты"/);
    expect(words).toContain('Высокая доля обучающихся с ОВЗ');
  });

  test('opens as a document with a heading for each question and a table for each answer', async () => {
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(blankDocx(questions)),
    });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const headings = [...value.matchAll(/<h1>(.*?)<\/h1>/g)].map((match) =>
      (match[1] ?? '').replace(' (если есть)', ''),
    );
    expect(headings.filter((heading) => titles.includes(heading))).toEqual(titles);
    expect(value.match(/<table>/g)?.length).toBeGreaterThanOrEqual(titles.length);
  });

  test('holds no table without a row, which Word takes for a broken file', () => {
    const xml = strFromU8(unzipSync(blankDocx(questions))['word/document.xml'] ?? new Uint8Array());
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(titles.length);
    expect(tables.filter((table) => !table.includes('<w:tr>'))).toEqual([]);
  });

  test('is the same to the byte each time', () => {
    expect(blankDocx(questions)).toEqual(blankDocx(practiceQuestions(setting.content)));
  });
});
