import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { paradigmsOf } from '../../src/integrations/paradigms.ts';
import { PAGES, page, SYNONYMS } from './search-site.ts';

const built = buildIndex(PAGES, SYNONYMS, paradigmsOf, () => 'v1');
const index = await openPieces(async (file) => JSON.parse(built.get(file) ?? ''));
const ask = (q: string, more: object = {}) => index.ask({ ...plainQuestion(q), ...more });
const found = async (q: string, more: object = {}) => {
  const { pages } = await ask(q, more);
  return Promise.all(pages.map(async (number) => (await index.read(number)).path));
};

describe('a query', () => {
  test.each([
    ['вебинарами', '/a/', 'in another form'],
    ['вибинар', '/a/', 'with a slip'],
    ['ебинар', '/a/', 'without its first letter'],
    ['пебинар', '/a/', 'with another first letter'],
    ['евбинар', '/a/', 'with the first two letters swapped'],
    ['увебинар', '/a/', 'with a letter too many in front'],
    ['риказ', '/c/', 'a short one without its first letter'],
    ['dt,byfh', '/a/', 'in the wrong layout'],
    ['vebinar', '/a/', 'in Latin letters'],
    ['веби нар', '/a/', 'torn in two'],
    ['банкпрактик', '/b/', 'glued'],
    ['приказ201', '/c/', 'glued to a number'],
    ['21февраля', '/c/', 'a day glued to its month'],
    ['банкнаставников', '/b/', 'glued, though one part begins it'],
    ['банк прак', '/b/', 'not finished'],
    ['21.02.2022', '/c/', 'a day in digits'],
    ['21 февраля', '/c/', 'a day in words'],
    ['2.7', '/d/', 'a number with a dot'],
    ['завуч', '/c/', 'a word that editors say is the same'],
    ['для молодого учителя о наставнике', '/b/', 'among common words'],
    ['«молодым учителем»', '/b/', 'a phrase in another case'],
  ])('%s brings %s first: %s', async (q, path) => {
    expect((await found(q))[0]).toBe(path);
  });

  test.each(['ящерица', 'фывапролдж', '2.8', '!!!', '', 'qwerty uiop'])(
    '«%s» brings nothing',
    async (q) => {
      expect(await found(q)).toEqual([]);
    },
  );

  test('tells what was read instead of what was typed', async () => {
    expect((await ask('вибинар школы')).corrected).toEqual([
      { typed: 'вибинар', shown: 'вебинар', how: 'spelling' },
    ]);
    expect((await ask('dt,byfh')).corrected).toEqual([
      { typed: 'dt,byfh', shown: 'вебинар', how: 'layout' },
    ]);
    expect((await ask('вебинар')).corrected).toEqual([]);
  });

  test('shows a day as it was written', async () => {
    const answers = await ask('приказ 21 февраля 2022 года школы');
    expect(answers.shown).toBe('приказ 21 февраля 2022 года школы');
    expect(answers.absent).toEqual([]);
  });

  test('names the words that stand nowhere and answers by the others', async () => {
    const answers = await ask('вебинары банка ящерица');
    expect(answers.absent).toEqual(['ящерица']);
    expect(answers.pages).not.toEqual([]);
  });

  test('half of whose words stand nowhere is not answered, but offered without them', async () => {
    const answers = await ask('вебинары ящерицы');
    expect(answers).toMatchObject({
      pages: [],
      absent: ['ящерицы'],
      suggestions: ['вебинары'],
    });
  });

  test('a right Russian word is not taken for a slip in another one, and the other is offered', async () => {
    const [right, wrong] = await Promise.all(['шкода', 'шклоа'].map((q) => ask(q)));
    expect(right).toMatchObject({ corrected: [], pages: [], suggestions: ['школа'] });
    expect(wrong?.shown).toBe('школа');
    // «с» and «порт» would be two words of some section, «спорт» is one of the language.
    const port = buildIndex([page('/a/', 'Порт', 'суда и порт')], [], paradigmsOf, () => 'v1');
    const harbour = await openPieces(async (file) => JSON.parse(port.get(file) ?? ''));
    expect((await harbour.ask(plainQuestion('спорт'))).corrected).toEqual([]);
  });

  test('names what stands nowhere even when editors know another word for it', async () => {
    const one = buildIndex([page('/a/', 'Школа', '')], SYNONYMS, paradigmsOf, () => 'v1');
    const alone = await openPieces(async (file) => JSON.parse(one.get(file) ?? ''));
    const answers = await alone.ask(plainQuestion('завуч'));
    expect([answers.pages, answers.absent]).toEqual([[], ['завуч']]);
  });

  test('no page has «__proto__», and nobody is hurt', async () => {
    expect(await found('__proto__ constructor')).toEqual([]);
  });
});

describe('filters', () => {
  test('narrow the answers, and each is counted as the other leaves it', async () => {
    const answers = await ask('вебинар', { collection: 'practices', risks: ['kadry'] });
    expect(await found('вебинар', { collection: 'practices', risks: ['kadry'] })).toEqual(['/b/']);
    expect(answers.unfiltered).toBe(2);
    expect(answers.collections).toEqual({
      total: 2,
      counts: new Map([
        ['webinars', 1],
        ['practices', 1],
      ]),
    });
    expect(answers.risks).toEqual(
      new Map([
        ['kadry', 1],
        ['ovz', 1],
      ]),
    );
  });

  test('by date the newest comes first and a page without a day last', async () => {
    expect(await found('школа', { sort: 'date' })).toEqual(['/a/', '/c/', '/d/']);
  });
});

describe('the index', () => {
  test('is the same to the byte for the same pages', () => {
    expect(buildIndex(PAGES, SYNONYMS, paradigmsOf, () => 'v1')).toEqual(built);
  });

  test('tells a slip of the first letter by three pieces of the vocabulary, not by all', async () => {
    const read = new Set<string>();
    const watched = await openPieces(async (file) => {
      read.add(file);
      return JSON.parse(built.get(file) ?? '');
    });
    await watched.ask(plainQuestion('ебинар'));
    const all = [...built.keys()].filter((file) => /(?:words|second)-/.test(file)).length;
    const own = [...read].filter((file) => /(?:words|second)-/.test(file)).length;
    expect([all > 20, own]).toEqual([true, expect.toSatisfy((count: number) => count <= 5)]);
  });

  test('without a word in it is refused', () => {
    expect(() => buildIndex([], [], paradigmsOf, () => '')).toThrow('ни одного слова');
  });

  test('whose piece is missing fails aloud, and so does its reader', async () => {
    const broken = await openPieces(async (file) => {
      if (file.includes('terms-')) throw new Error(`${file}: 404`);
      return JSON.parse(built.get(file) ?? '');
    });
    await expect(broken.ask(plainQuestion('вебинар'))).rejects.toThrow('404');
  });
});

describe('pieces of the index', () => {
  test('that a right word needs are asked for at once, before any of them has come', async () => {
    const waiting: [file: string, come: () => void][] = [];
    const slow = await openPieces((file) => {
      const piece = JSON.parse(built.get(file) ?? '');
      return file === 'catalogue.json'
        ? Promise.resolve(piece)
        : new Promise((resolve) => waiting.push([file, () => resolve(piece)]));
    });
    const answers = slow.ask(plainQuestion('вебинары школы'));
    await new Promise((resolve) => setTimeout(resolve));
    const kinds = new Set(waiting.map(([file]) => file.replace(/^v1\/|-\d+\.json$/g, '')));
    expect(kinds).toEqual(new Set(['terms', 'words']));
    const letters = new Set(waiting.flatMap(([file]) => (file.includes('words-') ? file : [])));
    expect(letters.size).toBe(2);
    for (let last = 0; last < waiting.length; last++) {
      waiting[last]?.[1]();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect((await answers).pages).not.toEqual([]);
  });
});
