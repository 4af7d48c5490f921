import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { page } from './search-site.ts';

const plain = {
  also: new Map(),
  lemmas: new Map([['хватает', 'хватать']]),
  real: new Set<string>(),
};
const LONG = 'Здесь рассказано о том, как идёт работа по проекту и кто за что отвечает. '.repeat(
  20,
);
const pages = [
  page('/weather/', 'Подвоз', `${LONG} Дороги закрывает погода.`),
  page('/week/', 'Поездки на уроки', `${LONG} Погода неделю не давала ездить.`),
  page('/jobs/', 'Профориентация', 'День на предприятии'),
  page('/staff/', 'Кадры', 'Педагогов не хватает'),
  page('/parents/', 'Встреча', 'Родители ходят на собрания'),
  ...Array.from({ length: 20 }, (_, at) =>
    page(`/saratov/${at}/`, `Саратов ${at}`, 'Неделя для педагогов, 9 класс'),
  ),
  ...Array.from({ length: 175 }, (_, at) => page(`/more/${at}/`, `Страница ${at}`, 'Текст')),
];
const pieces = buildIndex(
  pages,
  [],
  () => plain,
  () => 'v1',
);
const index = await openPieces(async (file) => JSON.parse(pieces.get(file) ?? ''));
const found = async (q: string) => {
  const answers = await index.ask(plainQuestion(q));
  const paths = answers.pages.map(async (number) => (await index.read(number)).path);
  return { ...answers, paths: await Promise.all(paths) };
};

describe('a query that the section hardly answers', () => {
  test('brings the pages of its rare word, not those of its common one', async () => {
    const { paths, whole } = await found('погода саратов');
    expect(paths.toSorted()).toEqual(['/weather/', '/week/']);
    expect(whole).toBe(0);
  });

  test('brings nothing when one word stands nowhere and the others are met in passing', async () => {
    const { paths, absent, suggestions } = await found('прогноз погоды на неделю');
    expect({ paths, absent, suggestions }).toEqual({
      paths: [],
      absent: ['прогноз'],
      suggestions: ['погоды на неделю'],
    });
  });

  test('brings first the page of its rare word, though others have more of its words', async () => {
    expect((await found('профориентация в 9 классе')).paths[0]).toBe('/jobs/');
  });
});

test('a slip in a verb is no reason to take it for a thing to do', async () => {
  const [right, wrong] = await Promise.all(
    ['хватает', 'хвотает'].map((q) => found(`не ${q} педагогов`)),
  );
  expect(wrong?.paths).toEqual(right?.paths);
  expect([right?.whole, wrong?.whole]).toEqual([1, 1]);
});

test('an adjective brings also what is told by its noun', async () => {
  const many = [...pages, ...[1, 2].map((at) => page(`/own/${at}/`, 'Чат', 'Родительский чат'))];
  const own = buildIndex(
    many,
    [],
    () => plain,
    () => 'v1',
  );
  const opened = await openPieces(async (file) => JSON.parse(own.get(file) ?? ''));
  const answers = await opened.ask(plainQuestion('родительское собрание'));
  expect((await opened.read(answers.pages[0] ?? -1)).path).toBe('/parents/');
});
