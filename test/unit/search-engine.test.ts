import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import type { IndexedPage } from '../../src/domain/search/weigh.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { paradigmsOf } from '../../src/integrations/paradigms.ts';

const page = (
  path: string,
  title: string,
  text: string,
  more: Partial<IndexedPage> = {},
): IndexedPage => ({
  path,
  title,
  summary: '',
  kind: 'pages',
  date: null,
  sample: false,
  risks: [],
  crumbs: [],
  file: null,
  asked: [],
  parts: [{ href: '', title: '', text }],
  ...more,
});

const PAGES = [
  page('/a/', 'Вебинары', 'Расписание встреч для кураторов школы', {
    kind: 'webinars',
    date: '2022-03-16',
    risks: ['kadry'],
  }),
  page('/b/', 'Банк практик', 'Наставник молодому учителю и вебинар', {
    kind: 'practices',
    date: '2022-05-01',
    risks: ['kadry', 'ovz'],
  }),
  page('/c/', 'Приказ № 201', 'Утверждён 21 февраля 2022 года. Замдиректора отвечает за школу', {
    kind: 'documents',
    date: '2022-02-21',
  }),
  page('/d/', 'Школа', 'Школьная жизнь. Событие 2.7 проекта «500+»'),
];
const SYNONYMS = [{ worth: 0.85, phrases: [['завуч'], ['замдиректор']] }];
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
    ['dt,byfh', '/a/', 'in the wrong layout'],
    ['vebinar', '/a/', 'in Latin letters'],
    ['веби нар', '/a/', 'torn in two'],
    ['банкпрактик', '/b/', 'glued'],
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

  test('tells when a phrase stands nowhere', async () => {
    const lost = await Promise.all(
      ['«школьной жизнью»', '«жизнь школьная»', 'жизнь школьная'].map((q) => ask(q)),
    );
    expect(lost.map(({ phraseLost }) => phraseLost)).toEqual([false, true, false]);
  });

  test('a right Russian word is not taken for a slip in another one, and the other is offered', async () => {
    const [right, wrong] = await Promise.all(['шкода', 'шклоа'].map((q) => ask(q)));
    expect(right).toMatchObject({ corrected: [], pages: [], suggestions: ['школа'] });
    expect(wrong?.shown).toBe('школа');
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

describe('a phrase in quotes', () => {
  test.each([
    ['«школьной жизнью»', ['/d/'], 'its words side by side, in any case'],
    ['«встречи куратора школы»', ['/a/'], 'over a common word'],
    ['«школа школьная»', ['/d/', '/a/', '/c/'], 'nowhere: a title and a text are not one phrase'],
    ['«жизнь школьная»', ['/d/'], 'nowhere in this order: answered by the words'],
  ])('%s brings %j: %s', async (q, paths) => {
    expect(await found(q)).toEqual(paths);
  });

  test('holds more than a hundred pages, and every one of them is told', async () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      page(`/${at}/`, `Страница ${at}`, at % 2 ? 'Дорожная карта школы' : 'Карта. Школа дорожная'),
    );
    const pieces = buildIndex(many, [], paradigmsOf, () => 'v1');
    const read: string[] = [];
    const opened = await openPieces(async (file) => {
      read.push(file);
      return JSON.parse(pieces.get(file) ?? '');
    });
    const { pages } = await opened.ask(plainQuestion('«дорожной картой»'));
    expect(pages).toEqual(many.flatMap((_, at) => (at % 2 ? [at] : [])));
    const texts = new Set(read.filter((file) => file.includes('pages-')));
    expect(texts.size).toBeLessThanOrEqual(10);
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
