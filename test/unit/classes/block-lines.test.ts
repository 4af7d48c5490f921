import { expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';
import { BESIDE, type BlockCase, blockCases, PICTURE } from '../block-cases.ts';

const errors: Record<string, BlockCase[]> = {
  'the properties': [
    [
      'one unknown',
      '::файл[План]{имия="plan.pdf"}',
      7,
      'block-attribute',
      '::файл[План]{имя="plan.pdf"}',
    ],
    [
      'one where there are none',
      ':::важно{цвет="красный"}\nа\n:::',
      7,
      'block-attribute',
      ':::важно',
    ],
    [
      'Russian quotes',
      '::файл[План]{имя=«plan.pdf»}',
      7,
      'block-attribute',
      '::файл[План]{имя="plan.pdf"}',
    ],
    [
      'one written twice',
      '::файл[План]{имя="a.pdf" имя="plan.pdf"}',
      7,
      'block-attribute',
      'Оставьте одно: имя="plan.pdf"',
    ],
    ['an address for a file', '::файл[План]{имя="https://a.ru/a.pdf"}', 7, 'block-attribute'],
    [
      'a file in another place',
      '::файл[План]{имя="plna.pdf"}',
      7,
      'attachment-missing',
      'Похожие: plan.pdf.',
    ],
    [
      'a quotation without its source',
      ':::цитата\nа\n:::',
      7,
      'block-needed',
      ':::цитата{источник="…"}',
    ],
    [
      'a source that leads nowhere',
      ':::цитата{источник="Книга" адрес="/abuot/"}\nа\n:::',
      7,
      'dead-link',
      'адрес="/about/"',
    ],
    [
      'a sign on a picture with words',
      `:::рисунок{украшение}\n${PICTURE}\n\nПодпись\n:::`,
      7,
      'block-attribute',
      ':::рисунок',
    ],
  ],
  'a video': [
    [
      'without a file or an address',
      '::видео[Урок]{длина="1:40"}',
      7,
      'block-needed',
      '::видео[Урок]{файл="zapis.mp4" длина="1:40"}',
    ],
    [
      'without its length',
      '::видео[Урок]{адрес="https://rutube.ru/"}',
      7,
      'block-needed',
      '::видео[Урок]{адрес="https://rutube.ru/" длина="…"}',
    ],
    [
      'with its length by a stop',
      '::видео[Урок]{адрес="https://rutube.ru/" длина="12.40"}',
      7,
      'block-attribute',
      '::видео[Урок]{адрес="https://rutube.ru/" длина="12:40"}',
    ],
    [
      'that is a picture',
      '::видео[Урок]{файл="shema.png" длина="1:40" расшифровка="plan.pdf"}',
      7,
      'block-attribute',
      'Имя файла MP4 или WEBM, который лежит рядом, до 50 МБ.',
    ],
    [
      'with words that are a video',
      '::видео[Урок]{файл="zapis.mp4" длина="1:40" расшифровка="zapis.mp4"}',
      7,
      'block-attribute',
    ],
    [
      'with a space in its address',
      '::видео[Урок]{адрес="https://rutube.ru/a b" длина="1:40"}',
      7,
      'block-attribute',
      '::видео[Урок]{адрес="https://rutube.ru/a%20b" длина="1:40"}',
    ],
    [
      'with half an address',
      '::видео[Урок]{адрес="rutube.ru/x" длина="1:40"}',
      7,
      'block-attribute',
      '::видео[Урок]{адрес="https://rutube.ru/x" длина="1:40"}',
    ],
  ],
  'before and after': [
    [
      'without a source',
      '::было-стало[Доля]{было="1" стало="2" единица="%"}',
      7,
      'block-needed',
      '::было-стало[Доля]{было="1" стало="2" единица="%" источник="…"}',
    ],
    [
      'without a unit',
      '::было-стало[Доля]{было="1" стало="2" источник="справка"}',
      7,
      'block-needed',
      '::было-стало[Доля]{было="1" стало="2" единица="%" источник="справка"}',
    ],
    [
      'with the unit at the number',
      '::было-стало[Доля]{было="1 %" стало="2 %" источник="справка"}',
      7,
      'block-attribute',
      '::было-стало[Доля]{было="1" стало="2" единица="%" источник="справка"}',
    ],
    [
      'a number and words',
      '::было-стало[Доля]{было="1" стало="много" источник="справка"}',
      7,
      'block-attribute',
      '::было-стало[Доля]{было="1" стало="…" единица="…" источник="справка"}',
    ],
    [
      'the unit at one number alone',
      '::было-стало[Доля]{было="5" стало="48%" единица="%" источник="справка"}',
      7,
      'block-attribute',
      '::было-стало[Доля]{было="5" стало="48" единица="%" источник="справка"}',
    ],
    [
      'words with a unit',
      '::было-стало[Доля]{было="редко" стало="часто" единица="раз" источник="справка"}',
      7,
      'block-attribute',
      '::было-стало[Доля]{было="редко" стало="часто" источник="справка"}',
    ],
  ],
};

blockCases(errors);

test.each([
  ['thousands apart', 'было="1 200" стало="14 800,5" единица="рубль"'],
  ['less than nought', 'было="-12" стало="−4" единица="балл"'],
])('numbers written with %s are numbers', (_, numbers) => {
  const body = `::было-стало[Доля]{${numbers} источник="справка"}`;
  expect(checkWith({ [N]: news(FIELDS, body) })).toEqual([]);
});

test('a video that nobody can read is a warning', () => {
  const body = '::видео[Урок]{файл="zapis.mp4" длина="1:40"}';
  expect(checkWith({ ...BESIDE, [N]: news(FIELDS, body) })).toContainEqual(
    expect.objectContaining({ severity: 'warning', line: 7, rule: 'video-words' }),
  );
});

test('a file that only a block names is published with its entry', () => {
  const body =
    '::файл[План]{имя="plan.txt"}\n\n::видео[Урок]{файл="zapis.mp4" длина="1:40" расшифровка="slova.txt"}';
  const texts = Object.fromEntries(
    ['plan', 'slova', 'lishniy'].map((name) => [`news/${name}.txt`, 'слова']),
  );
  const files = { ...texts, 'news/zapis.mp4': 'mp4', [N]: news(FIELDS, body) };
  const orphans = checkWith(files).filter(({ rule }) => rule === 'attachment-orphan');
  expect(orphans.map(({ file }) => file)).toEqual(['news/lishniy.txt']);
});
