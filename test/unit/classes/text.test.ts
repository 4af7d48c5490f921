import { describe, expect, test } from 'vitest';
import { checkWith, FIELDS, N, news } from '../bad-content.ts';

type Case = [what: string, body: string, line: number, rule: string, fix?: string];

/** Addresses that lead nowhere safe, however they are spelt. */
const unsafe = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java&#115;cript:x',
  '&#x6A;avascript:x',
  'javascript&colon;x',
  '&Tab;javascript:x',
  'java&NewLine;script:x',
  '%6Aavascript:x',
  '<java script:x>',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org',
  '/\\example.org',
  'https:example.org',
  'https://a@example.org/',
  'http:',
];

const errors: Record<string, Case[]> = {
  '34. HTML': [
    ['a script', '<script>alert(1)</script>', 7, 'raw-html'],
    ['in capitals', '<SCRIPT src=x>', 7, 'raw-html'],
    ['a frame', 'Текст <iframe src="/x"></iframe>', 7, 'raw-html'],
    ['a style', '<style>a{}</style>', 7, 'raw-html'],
    ['a base', '<base href="/x">', 7, 'raw-html'],
    ['an attribute that runs', '<p onclick="x()">А</p>', 7, 'raw-html'],
    ['a bold word', 'Это <b>важно</b>', 7, 'raw-html', '**важное слово**'],
    ['in a list', '- пункт\n- <form>', 8, 'raw-html'],
    ['in a table', '| а |\n| - |\n| <script>x</script> |', 9, 'raw-html'],
    ['in a footnote', 'А[^1]\n\n[^1]: <script>x</script>', 9, 'raw-html'],
    ['behind a comment', '<!-- а --><script>x</script><!-- б -->', 7, 'raw-html'],
    ['in a comment that browsers end early', '<!-- а --!><script>x</script> -->', 7, 'raw-html'],
    ['in CDATA', '<![CDATA[ <script> ]]>', 7, 'raw-html'],
    ['a processing instruction', '<?php x ?>', 7, 'raw-html'],
  ],
  '35. unsafe links': [
    ...unsafe.map((address): Case => [address, `[куда-то](${address})`, 7, 'link-scheme']),
    ['in a definition', 'Текст [а][б]\n\n[б]: javascript:x', 9, 'link-scheme'],
    ['between angle brackets', '<javascript:alert(1)>', 7, 'link-scheme'],
  ],
  '37. links to nowhere': [
    ['a slip', '[о нас](/abuot/)', 7, 'dead-link', '[о нас](/about/)'],
    ['no last slash', 'А\n\n[о нас](/about)', 9, 'dead-link', '[о нас](/about/)'],
    ['a file of the page', '[о нас](/about/index.html)', 7, 'dead-link', '[о нас](/about/)'],
    ['from this folder', '[о нас](../about/)', 7, 'link-relative', '[о нас](/about/)'],
    ['a file that is not there', '[о нас](../pages/abuot.md)', 7, 'dead-link', '[о нас](/about/)'],
    [
      'a calendar nobody makes',
      '[даты](/calendar/roadmpa.ics)',
      7,
      'dead-link',
      '[даты](/calendar/roadmap.ics)',
    ],
    ['a draft', '[скоро](/news/chernovik/)', 7, 'hidden-link'],
    [
      'a place on its own page',
      '## Первый раздел\n\n[к нему](#первый-рaздел)',
      9,
      'dead-anchor',
      '[к нему](#первый-раздел)',
    ],
    ['a place on another page', '[о нас](/about/#net)', 7, 'dead-anchor', '[о нас](/about/)'],
    ['a place in the file of another page', '[о нас](../pages/about.md#net)', 7, 'dead-anchor'],
    ['a place that a template does not make', '[карта](/roadmap/2022/#x-1)', 7, 'dead-anchor'],
    ['a space in the address', '[о нас](/about us/)', 7, 'link-broken', '[о нас](/about%20us/)'],
    ['a space between brackets', '[о нас] (/about/)', 7, 'link-broken', '[о нас](/about/)'],
    ['a name without an address', '[о нас][адрес]', 7, 'link-broken', '[адрес]: https://…'],
    ['an empty footnote', 'Текст[^1]\n\n[^1]:', 9, 'footnote', '[^1]: Текст сноски'],
    ['a footnote that is not there', 'Текст[^2]', 7, 'footnote', '[^2]: Текст сноски'],
    ['no address', '[о нас]()', 7, 'dead-link'],
  ],
  '38. headings': [
    ['of the first level', '# Заголовок', 7, 'heading-one', '## Заголовок'],
    ['underlined', 'Заголовок\n===', 7, 'heading-one', '## Заголовок'],
    ['in a quotation', '> # Слова', 7, 'heading-one', '## Слова'],
    ['a level skipped', '## А\n\n#### Б', 9, 'heading-skip', '### Б'],
    ['a level skipped at once', '### А', 7, 'heading-skip', '## А'],
    ['empty', '##\n\nТекст', 7, 'heading-empty'],
  ],
  '39. pictures without words': [
    ['none', '![](/a.png)', 7, 'alt', '![что на картинке](/a.png)'],
    ['spaces', '![ ](/a.png)', 7, 'alt', '![что на картинке](/a.png)'],
    ['by a name', '![][i]\n\n[i]: /a.png', 7, 'alt', '![что на картинке](/a.png)'],
    ['in a link', '[![](/a.png)](/about/)', 7, 'alt', '![что на картинке](/a.png)'],
    ['a link without words', 'А [](/about/)', 7, 'link-text', '[что откроется по ссылке](/about/)'],
  ],
  '40. tables': [
    ['no row of dashes', '| а | б |\n| 1 | 2 |', 7, 'table-header', '| а | б |\n| --- | --- |'],
    [
      'a short row of dashes',
      '| а | б |\n| - |\n| 1 | 2 |',
      7,
      'table-header',
      '| а | б |\n| --- | --- |',
    ],
    ['an empty heading row', '| | |\n| - | - |\n| 1 | 2 |', 7, 'table-header', '| графа | графа |'],
    ['dashes first', '| - | - |\n| 1 | 2 |', 7, 'table-header', '| графа | графа |\n| --- | --- |'],
    ['a cell with no column', '| а |\n| - |\n| 1 | 2 |', 9, 'table-cells'],
  ],
};

const warnings: Record<string, Case[]> = {
  '36. comments': [
    ['of its own', 'Текст\n\n<!-- потом -->', 9, 'comment'],
    ['inside a line', 'Текст <!-- потом --> ещё', 7, 'comment'],
    ['with a tag inside', 'Текст\n\n<!-- <script>x</script> -->', 9, 'comment'],
  ],
  '39. words that say nothing': [
    ...[
      'тут',
      'Здесь',
      'здесь.',
      '**тут**',
      'по этой ссылке',
      'подробнее…',
      'Читать далее',
      'click here',
    ].map(
      (words): Case => [
        words,
        `[${words}](/about/)`,
        7,
        'link-text',
        '[что откроется по ссылке](/about/)',
      ],
    ),
    [
      'a bare address',
      'Смотрите https://example.org',
      7,
      'link-text',
      '[что откроется по ссылке](https://example.org)',
    ],
    [
      'a name of a file for a picture',
      '![IMG_12.jpg](/a.png)',
      7,
      'alt',
      '![что на картинке](/a.png)',
    ],
  ],
  '37 and 38, what is read otherwise than meant': [
    [
      'a former address',
      '[практика](/practices/staraya-praktika/)',
      7,
      'moved-link',
      '[практика](/practices/obrazets-praktiki/)',
    ],
    ['no space after the mark', '##Заголовок', 7, 'heading-space', '## Заголовок'],
    ['a line of dashes under words', 'Слова\n---\n\nЕщё', 7, 'heading-line'],
    ['a footnote nobody names', 'Текст\n\n[^1]: Сноска', 9, 'footnote'],
  ],
};

const told = (severity: 'error' | 'warning', tables: Record<string, Case[]>) => {
  for (const [name, table] of Object.entries(tables)) {
    describe(name, () => {
      test.each(table)('%s', (_, body, line, rule, fix) => {
        const issue = { severity, file: N, line, rule, ...(fix ? { fix } : {}) };
        const issues = checkWith({ [N]: news(FIELDS, body) }, ['/a.png']);
        expect(issues).toContainEqual(expect.objectContaining(issue));
        if (severity === 'warning')
          expect(issues.filter((found) => found.severity === 'error')).toEqual([]);
      });
    });
  }
};
told('error', errors);
told('warning', warnings);

test.each([
  ['code that shows a tag', '`<script>` и\n\n```\n<script>\n```'],
  ['a link to a file of an entry', '[о проекте](../pages/about.md)'],
  ['a place that a template makes', '[событие](/roadmap/2022/#e-1.1)'],
  ['an address with a query', '[поиск](/search/?q=риск)'],
  ['a picture with words in a link', '[![Вход в школу](/a.png)](/about/)'],
  ['a heading cell left empty', '| | да |\n| - | - |\n| а | 1 |'],
  ['a number of a lesson', 'Урок #5 и #хештег'],
])('%s is fine', (_, body) => {
  expect(checkWith({ [N]: news(FIELDS, body) }, ['/a.png'])).toEqual([]);
});
