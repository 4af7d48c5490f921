import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/domain/search/build.ts';
import { openPieces } from '../../src/domain/search/engine.ts';
import { plainQuestion } from '../../src/domain/search-address.ts';
import { page } from './search-site.ts';

const pieces = buildIndex(
  [
    page('/job/', 'Работа для подростков на каникулах', 'Договор подписывают с согласия опеки'),
    page('/holidays/', 'Осенние каникулы продлятся девять дней', 'Ученики отдыхают дома'),
    page('/series/', 'Вебинары по обмену опытом', 'Встречи по четвергам'),
    page('/meeting/', 'Вебинар по обмену опытом', 'Встреча в четверг'),
    page('/phones/', 'Телефоны на уроке', 'Корзинка у доски'),
    ...[1, 2, 3, 4, 5, 6].map((at) =>
      page(
        `/school/${at}/`,
        `Школа ${at + 40}`,
        `${'Ученики идут в школу. '.repeat(9)}Телефон и адрес`,
      ),
    ),
    page('/which/', 'Документы, которые ждут', 'Которые и котельная'),
    page('/night/', 'Круглосуточно', 'Интернат работает круглосуточно'),
    page('/order/', 'Приказ № 201', 'Утверждён 21 февраля 2022 года'),
    page('/event/', '2.7 Видеоконференции', 'По приказу с 20 до 21 часа'),
    page('/latin/', 'Почта', 'Пишите at в пункт приёма'),
    ...[1, 2, 3].map((at) => page(`/named/${at}/`, `Отчёт ${at + 60}`, 'Событие 2.7 исполнено')),
    ...Array.from({ length: 100 }, (_, at) =>
      page(`/more/${at}/`, `Страница ${at + 300}`, 'В школе'),
    ),
  ],
  [],
  () => ({ also: new Map(), lemmas: new Map(), real: new Set<string>() }),
  () => 'v1',
);
const index = await openPieces(async (file) => JSON.parse(pieces.get(file) ?? ''));
const found = async (q: string) => {
  const { pages } = await index.ask(plainQuestion(q));
  return Promise.all(pages.map(async (number) => (await index.read(number)).path));
};

describe('first comes the page', () => {
  test.each([
    ['каникулы', '/holidays/', 'whose title is about it, not where or when'],
    ['вебинары по обмену опытом', '/series/', 'whose title was asked letter by letter'],
    ['вебинар по обмену опытом', '/meeting/', 'the same for another form'],
    ['телефоны в школе', '/phones/', 'of the rare word, though others have the common one, too'],
    ['приказ 20', '/order/', 'of a number still being typed'],
    ['2.', '/event/', 'of a number typed up to its dot'],
    ['пункт 2.7', '/event/', 'of a numbered event, though few pages have points'],
    ['21 фе', '/order/', 'of a month still being typed'],
  ])('%s → %s: %s', async (q, path) => {
    expect((await found(q))[0]).toBe(path);
  });
});

test('what is begun is no word that only carries a question', async () => {
  expect(await found('кот')).toEqual(['/which/']);
  expect(await found('круглосут')).toEqual(['/night/']);
});

test('how a thing is done tells nothing when the thing itself stands nowhere', async () => {
  expect(await found('шиномонтаж круглосуточно')).toEqual([]);
});
