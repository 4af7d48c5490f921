import { describe, expect, test } from 'vitest';
import { emptyDraft } from '../../src/domain/program.ts';
import { opened, saved } from '../../src/domain/program-file.ts';
import { draftFor } from './program-bank.ts';

const draft = draftFor({ risks: ['kadry'], practices: ['a'] });
const good = saved(draft);

/** The file with a part of its programme, or of its draft, replaced by something else. */
const withPart = (part: object): string =>
  saved({ ...draft, programs: draft.programs.map((program) => ({ ...program, ...part })) });
const withDraft = (part: object): string => saved({ ...draft, ...part });
const [program] = draft.programs;

describe('a saved draft', () => {
  test('comes back the same, also from a file that an editor has marked as UTF-8', () => {
    expect(opened(good)).toEqual({ draft, error: null });
    expect(opened(`\uFEFF${good}`).draft).toEqual(draft);
    expect(opened(saved(emptyDraft('2022-03-14'))).draft).toEqual(emptyDraft('2022-03-14'));
  });

  test('loses characters that no document can hold', () => {
    const file = saved({ ...draft, school: 'Школа\u0000 №\u00011\u000Bдва \ud800' });
    expect(opened(file).draft?.school).toBe('Школа №1\nдва \uFFFD');
  });
});

describe('a file that is no saved draft', () => {
  test.each([
    ['empty', '', /пуст/],
    ['spaces alone', ' \n', /пуст/],
    ['a text of one’s own', 'Добрый день', /не файл черновика/],
    ['a Word document', 'PK\u0003\u0004…', /не файл черновика/],
    ['cut short', good.slice(0, good.length / 2), /обрывается/],
    ['another program’s', '{"format":"other","version":1}', /другой программы/],
    ['a list', '[1,2]', /другой программы/],
    ['a bare word', 'null', /другой программы/],
    ['of a newer version', good.replace('"version": 1', '"version": 2'), /более новой версией/],
    ['of no version', good.replace('"version": 1', '"version": "1"'), /неизвестная версия/],
    ['without a draft', '{"format":"500plus-program","version":1}', /нет части «черновик»/],
    [
      'with a day that does not exist',
      good.replace('"start": "2022-03-14"', '"start": "2022-02-30"'),
      /«день начала» — такого дня нет: 2022-02-30/,
    ],
    [
      'with a measure’s day as a number',
      withPart({ measures: [{ ...program?.measures[0], end: 5 }] }),
      /«конец меры» — не текст/,
    ],
    ['with a list that is none', withPart({ tasks: {} }), /«задачи» — не список/],
    ['with lines of one number', withPart({ expected: program?.tasks }), /повторяются/],
    [
      'with two programmes for one risk',
      withDraft({
        programs: [
          program,
          { ...program, tasks: [], targets: [], methods: [], measures: [], expected: [] },
        ],
      }),
      /две программы/,
    ],
    ['with an endless text', withDraft({ school: 'я'.repeat(20_001) }), /слишком длинный/],
    [
      'with an endless list',
      withPart({ tasks: Array.from({ length: 1001 }) }),
      /слишком длинный список/,
    ],
  ])('is refused with the reason: %s', (_, text, said) => {
    expect(opened(text)).toEqual({ draft: null, error: expect.stringMatching(said) });
  });
});
