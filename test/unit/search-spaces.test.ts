import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { page } from './search-site.ts';

const pieces = buildIndex(
  [
    page('/own/', 'Самодиагностика', 'Как описать свою школу'),
    page('/parts/', 'Диагностика', 'Всё идёт само'),
    page('/languages/', 'Дети-билингвы', 'Язык в семье'),
    page('/victory/', '9 мая', 'Парад'),
    page('/law/', 'Закон № 273-ФЗ', 'Статья'),
    page('/club/', 'Родительский клуб', 'Суббота'),
    page('/chat/', 'Чат класса', 'Родительский чат, родительское собрание'),
    page('/guide/', 'Редакторам', 'Файл klub.yaml лежит в папке'),
    page('/more/', 'Клубы', 'Клуб по субботам'),
    ...[1, 2, 3].map((at) => page(`/clubs/${at}/`, `Клуб ${at}`, 'Встреча')),
  ],
  [],
  () => ({ also: new Map(), lemmas: new Map(), real: new Set<string>() }),
  () => 'v1',
);
const index = await openPieces(async (file) => JSON.parse(pieces.get(file) ?? ''));
const first = async (q: string) => {
  const { pages, corrected } = await index.ask(plainQuestion(q));
  const { path } = await index.read(pages[0] ?? -1);
  return { path, how: corrected.map(({ how }) => how) };
};

describe('words torn and glued', () => {
  test.each([
    ['само диагностика', '/own/', []],
    ['детибилингвы', '/languages/', ['split']],
    ['родительскийклуб', '/club/', ['split']],
    ['9мая', '/victory/', ['split']],
    ['273фз', '/law/', ['split']],
  ])('%s brings %s first', async (q, path, how) => {
    expect(await first(q)).toEqual({ path, how });
  });
});

test('a word of one page in Latin letters is read in Russian when more pages have that', async () => {
  expect(await first('klub')).toEqual({
    path: '/more/',
    how: ['transliteration'],
  });
});
