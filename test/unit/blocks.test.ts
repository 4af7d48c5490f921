import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { linkFiles } from '../../src/domain/attachment-links.ts';
import { lengthWords } from '../../src/domain/blocks/length-words.ts';
import { anchorsIn, GRAMMAR, markdown } from '../../src/domain/markdown.ts';
import { mended } from '../../src/domain/mend.ts';
import { rehypeSection } from '../../src/domain/rehype.ts';
import { BLOCKS } from '../../src/schema/blocks.ts';
import { checkWith, FIELDS, N, news } from './bad-content.ts';

const file = (name: string, kind: string) => ({
  file: `news/${name}`,
  path: `/files/news/${name}`,
  kind,
  size: 2048,
  sha256: '',
});
const FILES = [
  file('plan.pdf', 'PDF'),
  file('zapis.mp4', 'MP4'),
  file('zapis.vtt', 'VTT'),
  file('slova.txt', 'TXT'),
];
const processor = await createMarkdownProcessor({
  gfm: false,
  smartypants: false,
  syntaxHighlight: false,
  remarkPlugins: GRAMMAR,
  rehypePlugins: [
    () => (tree: Parameters<typeof linkFiles>[0]) => linkFiles(tree, N, FILES),
    rehypeSection('/500plus/'),
  ],
});
const html = async (body: string) =>
  (await processor.render(body)).code.replace(/[\u00a0\u202f]/g, ' ').replace(/\n/g, '');

test.each([
  'Встреча в 14:00, счёт 1:1',
  'пара:значение и :тест, срок:завтра',
  ':тест в начале строки',
  'Адрес http://localhost:4321/:id',
])('«%s» stays as typed: a colon in a sentence is a colon', async (body) => {
  expect((await html(body)).replace(/<[^>]*>/g, '')).toBe(body);
  expect(checkWith({ [N]: news(FIELDS, body) }).filter(({ rule }) => /^block/.test(rule))).toEqual(
    [],
  );
});

const shown: [what: string, body: string, html: string][] = [
  [
    'a callout says its word first',
    ':::важно\nСлова "в кавычках" - и тире.\n:::',
    '<aside class="callout callout-important" role="note"><p class="callout-word">Важно</p><p>Слова «в кавычках» — и тире.</p></aside>',
  ],
  [
    'steps are a numbered list',
    ':::шаги\n1. Раз\n2. Два\n:::',
    '<div class="step-list"><ol><li>Раз</li><li>Два</li></ol></div>',
  ],
  [
    'a figure holds its picture and caption',
    ':::рисунок\n![Вход в школу](/images/school.jpg)\n\nПодпись со [ссылкой](/about/).\n:::',
    '<figure class="picture-figure"><img src="/500plus/images/school.jpg" alt="Вход в школу"><figcaption>Подпись со <a href="/500plus/about/">ссылкой</a>.</figcaption></figure>',
  ],
  [
    'a caption may stand right under its picture',
    ':::рисунок\n![Вход в школу](/images/school.jpg)\nПодпись *с ударением*\n:::',
    '<figure class="picture-figure"><img src="/500plus/images/school.jpg" alt="Вход в школу"><figcaption>Подпись <em>с ударением</em></figcaption></figure>',
  ],
  [
    'a quotation tells its author and source',
    ':::цитата{автор="Автор" источник="Книга" адрес="/about/"}\nСлова.\n:::',
    '<figure class="quote"><blockquote><p>Слова.</p></blockquote><figcaption>Автор, <a href="/500plus/about/">Книга</a></figcaption></figure>',
  ],
  [
    'a file tells its kind and size',
    '::файл[План *года*]{имя="plan.pdf"}',
    '<p class="file-card"><a href="/500plus/files/news/plan.pdf">План <em>года</em></a><span class="file-words"> (PDF, 2 КБ)</span></p>',
  ],
  [
    'a video of our own leads to its file, subtitles and words',
    '::видео[Урок]{файл="zapis.mp4" длина="12:40" субтитры="zapis.vtt" расшифровка="slova.txt"}',
    '<div class="video-card" data-video=""><p class="video-title"><a href="/500plus/files/news/zapis.mp4">Урок</a><span class="file-words"> (MP4, 2 КБ)</span></p><p class="video-about">Видео, 12 мин 40 с.</p><p class="video-about"><a href="/500plus/files/news/slova.txt">Расшифровка записи «Урок»</a><span class="file-words"> (TXT, 2 КБ)</span></p><p class="video-captions"><a href="/500plus/files/news/zapis.vtt">Субтитры к записи «Урок»</a><span class="file-words"> (VTT, 2 КБ)</span></p></div>',
  ],
  [
    'a video of another site is a link that says where it leads',
    '::видео[Урок]{адрес="https://www.rutube.ru/video/1/" длина="1:02:00"}',
    '<div class="video-card"><p class="video-title"><a href="https://www.rutube.ru/video/1/">Урок</a></p><p class="video-about">Видео, 1 ч 2 мин. Откроется на сайте rutube.ru.</p></div>',
  ],
  [
    'two states in words stand side by side with their source',
    '::было-стало[Встречи]{было="по вызову" стало="по вторникам" источник="приказ № 201."}',
    '<figure class="before-after"><p class="indicator">Встречи</p><dl class="words"><div class="was"><dt>было</dt><dd>по вызову</dd></div><div class="now"><dt>стало</dt><dd>по вторникам</dd></div></dl><figcaption>Источник: приказ № 201.</figcaption></figure>',
  ],
];

test.each(shown)('%s', async (_, body, expected) => {
  expect(await html(body)).toBe(expected);
});

test('two numbers are read as a list with their difference, and drawn on one ruler', async () => {
  const made = await html(
    '::было-стало[Доля]{было="20" стало="32,5" единица="%" источник="справка"}',
  );
  expect(made.replace(/<svg aria-hidden="true".*<\/svg>/, '')).toBe(
    '<figure class="before-after"><p class="indicator">Доля</p><dl><div class="was"><dt>было</dt><dd>20 %</dd></div><div class="now"><dt>стало</dt><dd>32,5 %</dd></div><div class="change"><dt>разница</dt><dd>больше на 12,5 процентного пункта</dd></div></dl><p class="ends" aria-hidden="true"><span>0</span><span>100 %</span></p><figcaption>Источник: справка.</figcaption></figure>',
  );
  expect(made).toContain('<rect class="bar" y="0.6rem" height="0.75rem" x="20%" width="12.5%">');
});

test('numbers below nought are read with a minus, and not drawn on a ruler that begins at nought', async () => {
  expect(
    await html('::было-стало[Сдвиг]{было="-1 200" стало="−4" единица="баллов" источник="справка"}'),
  ).toBe(
    '<figure class="before-after"><p class="indicator">Сдвиг</p><dl><div class="was"><dt>было</dt><dd>−1 200 баллов</dd></div><div class="now"><dt>стало</dt><dd>−4 баллов</dd></div><div class="change"><dt>разница</dt><dd>больше на 1 196 баллов</dd></div></dl><figcaption>Источник: справка.</figcaption></figure>',
  );
});

test('a heading in a block has the anchor it would have anywhere, and the check knows it', async () => {
  const body = '## Сроки\n\n:::важно\n## Сроки\n\nСлова.\n:::\n\n## Итог';
  expect(anchorsIn(markdown(body))).toEqual(['сроки', 'сроки-1', 'итог']);
  expect(await html(body)).toContain('<h2 id="сроки-1">');
});

test('a list of things to do says which are done', async () => {
  expect(await html('- [ ] узнать\n- [x] сделать')).toBe(
    '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" disabled aria-label="Не сделано"> узнать</li><li class="task-list-item"><input type="checkbox" checked disabled aria-label="Сделано"> сделать</li></ul>',
  );
});

test('a table keeps its headings for those who listen, in a region that scrolls by itself', async () => {
  expect(await html('| Кто | Что |\n| --- | --- |\n| а | б |')).toBe(
    '<div class="scroll" role="region" tabindex="0" aria-label="Таблица: Кто, Что"><table><thead><tr><th scope="col">Кто</th><th scope="col">Что</th></tr></thead><tbody><tr><td>а</td><td>б</td></tr></tbody></table></div>',
  );
});

test.each(BLOCKS)(
  'the example of «$name» passes the check, and mending leaves it alone',
  (block) => {
    const beside = ['txt', 'png', 'webm'].map((ending) => [`news/obrazets.${ending}`, 'x']);
    const people = 'pictures:\n  - file: obrazets.png\n    people: none';
    const text = news(`${FIELDS}\n${people}`, block.example);
    const issues = checkWith({ ...Object.fromEntries(beside), [N]: text });
    expect(issues.filter(({ file: where }) => where === N)).toEqual([]);
    expect(mended(text, 'md')).toBe(text);
  },
);

test('mending keeps the straight quotes of a line that has yet to become a block', () => {
  const body = '::файл[План] {имя="plan.pdf"}';
  expect(mended(news(FIELDS, body), 'md')).toContain(body);
});

test.each([
  ['0:45', '45 с'],
  ['12:40', '12 мин 40 с'],
  ['1:02:00', '1 ч 2 мин'],
])('%s is %s', (length, words) => {
  expect(lengthWords(length).replace(/\u00a0/g, ' ')).toBe(words);
});
