import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

type Case = [what: string, typed: string, line: number, rule: string, fix: string];

/** Texts as they come from letters, messengers and other programs. */
const texts: Case[] = [
  ['38. bold words for a heading', 'А\n\n**Итоги года:**\n\nБ', 9, 'heading-bold', '## Итоги года'],
  [
    '40. cells without marks at the ends',
    'а | б\n1 | 2',
    7,
    'table-header',
    '| а | б |\n| --- | --- |\n| 1 | 2 |',
  ],
  ['bullets', 'Вот:\n\n• раз\n• два', 9, 'list-mark', '- раз\n- два'],
  ['a bullet without a space', '•раз', 7, 'list-mark', '- раз'],
  ['long dashes', '— раз\n— два', 7, 'list-mark', '- раз\n- два'],
  ['dashes without a space', '-раз\n-два', 7, 'list-mark', '- раз\n- два'],
  ['numbers without a space', '1.раз\n2.два', 7, 'list-mark', '1. раз\n2. два'],
  ['letters', 'а) раз\nб) два', 7, 'list-mark', '- а) раз\n- б) два'],
  ['bullets under a line of text', 'Вот:\n• раз\n• два', 8, 'list-mark', '\n- раз\n- два'],
  ['a red line of spaces', 'А\n\n    Текст письма.', 9, 'indented-text', 'Текст письма.'],
  ['a red line by Tab', '\tТекст письма.', 7, 'indented-text', 'Текст письма.'],
  ['spaces inside bold', 'Это ** важно **.', 7, 'marks-left', '**важно**'],
  [
    'bold that is not closed',
    'Это **важно.',
    7,
    'marks-left',
    'Поставьте «**» перед словом и сразу после него, без пробелов внутри.',
  ],
  ['a link of a wiki', '[[О проекте]]', 7, 'marks-left', '[О проекте](/…/)'],
  ['a picture of a wiki', '![[shema.png|Схема]]', 7, 'marks-left', '[Схема](/…/)'],
  ['marks of a forum', 'Это [b]важно[/b]', 7, 'marks-left', '**важное слово**'],
  [
    'marks of a forum around an address',
    '[url=https://fioco.ru/]ФИОКО[/url]',
    7,
    'marks-left',
    '[ФИОКО](https://fioco.ru/)',
  ],
  ['a marked word', 'Это ==важно==', 7, 'marks-left', '**важно**'],
  [
    'a letter below the line',
    'Газ CO~2~',
    7,
    'marks-left',
    'Верхние и нижние знаки наберите готовыми: м², CO₂.',
  ],
  [
    'looks after a picture',
    '![План зала](/a.png){width=50%}',
    7,
    'marks-left',
    'Удалите фигурные скобки: вид страницы задаёт сайт.',
  ],
  [
    'a name in a heading',
    '## Итоги {#itogi}',
    7,
    'marks-left',
    'Удалите фигурные скобки: вид страницы задаёт сайт.',
  ],
  [
    'a table of contents',
    '[TOC]',
    7,
    'marks-left',
    'Удалите: оглавление и страницы раздел делает сам.',
  ],
  ['a name of a smile', 'Ура :smile:', 7, 'marks-left', 'Поставьте сам знак: 🙂'],
  ['a footnote without a colon', 'Текст\n\n[^1] Сноска', 9, 'footnote', '[^1]: Сноска'],
  [
    'a footnote with a space in its name',
    'Текст\n\n[^а б]: Сноска',
    9,
    'footnote',
    '[^а-б]: Сноска',
  ],
  [
    'a size after a picture',
    '![План зала](/a.png =300x200)',
    7,
    'link-broken',
    '![План зала](/a.png)',
  ],
  ['a link nearest to its own page', '[Другая](/news/b/)', 7, 'dead-link', '[Другая](/news/)'],
  [
    'marks of a template',
    'Год {{ year }}',
    7,
    'marks-left',
    'Удалите: раздел ничего не подставляет.',
  ],
  [
    '34. a tag never closed',
    'Т <img src=x onerror=alert(1)\n\nещё',
    7,
    'raw-html',
    '![что на картинке](/images/….jpg)',
  ],
  [
    '39. a bare address among others',
    'Сайты: www.edu.ru',
    7,
    'link-text',
    '[что откроется по ссылке](https://www.edu.ru)',
  ],
];

const title = (typed: string) => `title: ${typed}\ndate: 2022-03-01\nsummary: Да.`;
const fields: Case[] = [
  ['bold', title('"**Итоги** года"'), 2, 'field-marks', 'title: Итоги года'],
  ['a link', title('"[Итоги](/about/) года"'), 2, 'field-marks', 'title: Итоги года'],
  ['a mark of a heading', title('"## Итоги"'), 2, 'field-marks', 'title: Итоги'],
  ['tags', title('"<b>Итоги</b><br>года"'), 2, 'field-marks', 'title: Итоги года'],
  [
    'letters of HTML',
    title('"&laquo;Итоги&raquo;: год"'),
    2,
    'field-marks',
    'title: "«Итоги»: год"',
  ],
  ['a value over fields', `${FIELDS}\npicture: b.png\n  title: Б`, 5, 'indent', 'picture:'],
  [
    'a bracket over several lines',
    `${FIELDS}\ntopics: [\n  dokumenty,\n  dokumenty`,
    5,
    'bracket',
    'Соберите значение в одну строку и закройте в ней все кавычки и скобки.',
  ],
  ['a comma after a quote', title('"Итоги",'), 2, 'quote', 'title: "Итоги"'],
  ['another bracket', `${FIELDS}\ntopics: [dokumenty}`, 5, 'bracket', 'topics: [dokumenty]'],
  ['round brackets', `${FIELDS}\ntopics: (dokumenty)`, 5, 'list', 'topics:\n  - dokumenty'],
  [
    'semicolons',
    `${FIELDS}\nevents: [2022/1.1; 2022/1.2]`,
    5,
    'list',
    'events: [2022/1.1, 2022/1.2]',
  ],
  [
    'dashes before all fields',
    `- title: А\n- date: 2022-03-01\n- summary: Да.`,
    3,
    'yaml',
    'date: 2022-03-01',
  ],
  ['equals signs', 'title = А\ndate = 2022-03-01\nsummary = Да.', 4, 'yaml', 'summary: Да.'],
  ['a bold name', `**title:** А\ndate: 2022-03-01\nsummary: Да.`, 2, 'yaml', 'title: А'],
];

describe('habits of other programs in a text', () => {
  test.each(texts)('%s', (_, body, line, rule, fix) => {
    expect(checkWith({ [N]: news(FIELDS, body) }, ['/a.png'])).toEqual([
      expect.objectContaining({ file: N, line, rule, fix }),
    ]);
  });
});

describe('habits of other programs in fields', () => {
  test.each(fields)('%s', (_, typed, line, rule, fix) => {
    expect(checkWith({ [N]: news(typed) })).toContainEqual(
      expect.objectContaining({ file: N, line, rule, fix }),
    );
  });
});

test.each([
  ['a talk', '— Начнём?\n\n— Начнём.'],
  ['a number below nought', 'Холоднее:\n-5 градусов\n-7 градусов'],
  ['a blank to fill in', 'Подпись ______ и дата __.__.____'],
  ['marks shown as they are', 'Две звёздочки: \\*\\*так\\*\\*'],
  ['less and more', 'Если a<b и b>c, то 2 * 3 > 5'],
  ['a bold sentence', '**Приходите все!**'],
  ['about so many', 'От ~5 до ~7 школ, это ~50 %.'],
  ['a list with a paragraph deeper', '1. Раз\n\n    Ещё о нём.'],
  ['words in a fence of a list', '1. Раз\n\n    ```\n    Заголовок письма\n    ```'],
  ['code of a program', '    npm run check'],
])('%s is fine in a text', (_, body) => {
  expect(checkWith({ [N]: news(FIELDS, body) })).toEqual([]);
});

test.each(['a<b и b>c', 'C# и F#', '5 * 3 ** 2', 'AT&T; и R&D', '[Архив] 2021'])(
  '«%s» is fine in a field',
  (typed) => {
    expect(checkWith({ [N]: news(title(`"${typed}"`)) })).toEqual([]);
  },
);
