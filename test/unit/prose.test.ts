import { expect, test } from 'vitest';
import { type Parsed, parseFile } from '../../src/domain/front-matter.ts';
import { readProse } from '../../src/domain/prose.ts';
import { checkLinks } from '../../src/domain/prose-links.ts';

const PATHS = new Set(['/', '/news/', '/news/a/', '/roadmap/2022/2.7/']);
const HIDDEN = new Set(['/news/chernovik/']);
const WITHDRAWN = new Set(['/practices/snyataya/']);
const FILES = new Set(['/images/school.jpg']);
const HEADINGS = new Map([
  ['/news/a/', ['кто-отвечает']],
  ['/news/tekst/', ['первый-раздел']],
]);
const issuesOf = (body: string) => {
  const { parsed } = parseFile('news/tekst.md', `---\ntitle: А\n---\n${body}`, 'md');
  const known = {
    paths: PATHS,
    hidden: HIDDEN,
    withdrawn: WITHDRAWN,
    files: FILES,
    sources: new Map([['news/a.md', '/news/a/']]),
    moved: new Map([['/news/staraya/', '/news/a/']]),
    fileFault: () => null,
    anchorsOf: (path: string) => new Set(HEADINGS.get(path)),
  };
  const { issues, links } = readProse(parsed as Parsed);
  return [...issues, ...checkLinks(links, parsed as Parsed, known, '/news/tekst/')];
};

const bad: [what: string, body: string, rule: string, fix: RegExp, severity?: string][] = [
  ['a script', '<script>alert(1)</script>', 'raw-html', /Удалите скрипт/],
  ['a frame inside a line', 'Текст <iframe src="/x"></iframe>', 'raw-html', /Дайте ссылку/],
  [
    'a tag behind a comment',
    '<!-- к --> <object onclick=alert(1)></object>',
    'raw-html',
    /Markdown/,
  ],
  [
    'a comment that browsers end early',
    '<!--><script>alert(1)</script>-->',
    'raw-html',
    /Markdown/,
  ],
  [
    'a link to a withdrawn practice',
    '[прежняя практика](/practices/snyataya/)',
    'withdrawn-link',
    /другую практику/,
    'warning',
  ],
  ['a link to a draft', '[черновик](/news/chernovik/)', 'hidden-link', /опубликуйте/],
  ['a hundred thousand quotation marks', '>'.repeat(100_000), 'too-long', /лишние знаки/],
  ['fifty thousand marks in a row', '*_'.repeat(50_000), 'too-long', /лишние знаки/],
  ['a table of fifty thousand rows', '| а |\n'.repeat(50_000), 'too-long', /файлом/],
  ['two megabytes', 'Слово. '.repeat(200_000), 'too-long', /Разделите/],
  ['a comment', '<!-- потом -->', 'comment', /Удалите/, 'warning'],
  ['a first-level heading', '# Заголовок', 'heading-one', /^## Заголовок$/],
  ['a skipped heading level', '## А\n\n#### Б', 'heading-skip', /^### Б$/],
  [
    'a dead link',
    '[о встречах](/roadmap/2022/2.8/)',
    'dead-link',
    /^\[о встречах\]\(\/roadmap\/2022\/2\.7\/\)$/,
  ],
  ['a link without its last slash', '[новости](/news)', 'dead-link', /^\[новости\]\(\/news\/\)$/],
  ['a relative link', '[новость](a/)', 'link-relative', /\(\/news\/a\/\)/],
  ['a javascript link', '[о проекте](javascript:alert(1))', 'link-scheme', /https/],
  [
    'a javascript link with odd case and entity',
    '[о проекте](JaVa&#115;cript:alert(1))',
    'link-scheme',
    /https/,
  ],
  ['a data link in a definition', '[о][1]\n\n[1]: data:text/html,x', 'link-scheme', /https/],
  ['a link that says «здесь»', '[здесь](/news/a/)', 'link-text', /что откроется/, 'warning'],
  ['a picture without words', '![](/images/school.jpg)', 'alt', /что на картинке/],
  [
    'a picture that is not there',
    '![Школа](/images/shcool.jpg)',
    'dead-image',
    /^!\[Школа\]\(\/images\/school\.jpg\)$/,
  ],
];

test.each(bad)('%s is named', (_, body, rule, fix, severity = 'error') => {
  expect(issuesOf(body)).toContainEqual(
    expect.objectContaining({
      line: body.includes('####') ? 6 : expect.any(Number),
      rule,
      severity,
      fix: expect.stringMatching(fix),
    }),
  );
});

test.each([
  ['a link to a page', '[новость](/news/a/)'],
  ['a link to a place on a page', '[новость](/news/a/#кто-отвечает)'],
  ['a link out', '[сайт](https://example.org/)'],
  ['a place in its own text', '## Первый раздел\n\n[к разделу](#первый-раздел)'],
  ['a link to a file of another entry', '[новость](a.md#кто-отвечает)'],
  ['headings in order', '## А\n\n### Б\n\n## В'],
  ['a picture with words', '![Здание школы](/images/school.jpg)'],
])('%s is fine', (_, body) => {
  expect(issuesOf(body)).toEqual([]);
});
