import type { Where } from '../../src/derive/rules/entry.ts';
import { readTree } from '../../src/disk.ts';
import { checkContent } from '../../src/domain/check.ts';
import { COLLECTIONS } from '../../src/domain/collections.ts';
import type { SourceFile } from '../../src/domain/source.ts';
import type { Dictionary } from '../../src/domain/spelling/project-words.ts';
import { pathOf } from '../../src/domain/urls.ts';
import { isPublic } from '../../src/domain/visible.ts';
import { bytes, type CheckedSite, FIELDS, GOOD, issuesOf, N, news } from './bad-content.ts';
import { madeFile } from './file-fates.ts';

const TODAY = '2022-03-15';
const BANK = readTree('test/fixtures/bank');
const textOf = (file: string) =>
  new TextDecoder().decode([...GOOD, ...BANK].find((item) => item.file === file)?.bytes);
const PRACTICE = 'practices/polnaya-praktika.md';
const PERSON = textOf('people/uchebnaya.yaml');
const replaced = (text: string, find: string, put: string) => text.replace(find, put);

/** The small good site with a whole practice and two people, so that every folder has an entry to spoil. */
const BASE = new Map<string, string>([
  ...GOOD.map(({ file }): [string, string] => [file, textOf(file)]),
  ['people/uchebnaya.yaml', PERSON],
  ['people/retsenzent.yaml', PERSON],
  [
    PRACTICE,
    replaced(
      textOf(PRACTICE),
      'reviewed: 2022-03-05',
      'reviewer: retsenzent\nreviewed: 2022-03-05',
    ),
  ],
  ['search/slova.yaml', 'title: Слова\nwords:\n  - завуч = заместитель директора\n'],
  ['spelling/slova.yaml', 'title: Слова\nwords:\n  - вебинар\n'],
]);

const MODELS = [PRACTICE, 'news/plan-grafik-utverzhden.md', ...BASE.keys()];

/** The entry that an example of a folder spoils. */
const entryOf = (folder: string): string =>
  MODELS.find((file) => file.startsWith(`${folder}/`)) ?? '';

/** A file's fields with those that the lines name put in their place. */
const withFields = (text: string, lines: string): string => {
  const keys = new Set([...lines.matchAll(/^([\w-]+):/gm)].map((match) => match[1]));
  const [, open = '', fields = '', rest = ''] =
    /^(---\n)?([\s\S]*?)(\n---\n[\s\S]*|\n?)$/.exec(text) ?? [];
  const blocks = fields.split(/\n(?=\S)/).filter((block) => !keys.has(block.split(':')[0]));
  return `${open}${[...blocks, lines].filter(Boolean).join('\n')}${rest || '\n'}`;
};

type Files = Map<string, SourceFile | null>;
const put = (files: Files, file: string, text: string | Uint8Array) =>
  files.set(file, { file, bytes: bytes(text) });

/** What becomes of a path by the words after « — ». */
const FATES: Record<string, (files: Files, path: string) => void> = {
  нет: (files, path) => {
    for (const file of BASE.keys()) if (file.startsWith(path)) files.set(file, null);
  },
  '0 байт': (files, path) => put(files, path, ''),
  ссылка: (files, path) =>
    files.set(path, { file: path, bytes: new Uint8Array(), special: 'link' }),
  'не читается': (files, path) =>
    files.set(path, { file: path, bytes: madeFile(path), pages: () => null }),
};

const isText = (line: string) => /^(?:!?\[|::)/.test(line);

/** Adds what a listing of files says: a path, its fate after « — », its lines indented below. */
const listing = (files: Files, example: string) => {
  for (const block of example.split(/\n(?=\S)/)) {
    const [first = '', ...below] = block.split('\n');
    const [path = '', fate] = first.split(' — ');
    const said = below.map((line) => line.slice(2));
    const lines = said.filter((line) => !isText(line)).join('\n');
    const text = said.filter(isText).join('\n');
    const act = FATES[fate ?? ''];
    if (act) act(files, path);
    else if (fate === 'новый файл') put(files, path, news(lines));
    else if (path === 'addresses.txt') put(files, path, `${record(files)}${lines}\n`);
    else if (/\.(?:md|yaml)$/.test(path)) {
      const model = BASE.get(path) ?? BASE.get(entryOf(path.split('/')[0] ?? '')) ?? '';
      put(files, path, withFields(model, lines) + text);
    } else put(files, path, lines || madeFile(path, fate));
  }
};

/** Addresses of all pages of the good site, one a line. */
const record = (files: Files): string => {
  const kept = [...BASE].filter(([file]) => !files.has(file));
  const { content } = checkContent(
    kept.map(([file, text]) => ({ file, bytes: bytes(text) })),
    new Set(),
    () => TODAY,
  );
  const paths = COLLECTIONS.flatMap((name) =>
    content[name].flatMap((entry) => (isPublic(entry, TODAY) ? (pathOf(entry) ?? []) : [])),
  );
  return paths.map((path) => `${path}\n`).join('');
};

/** The changes that an example makes to the good site. */
const made = (where: Where, example: string): Files => {
  const files: Files = new Map();
  switch (where) {
    case 'field':
      put(files, N, withFields(news(FIELDS), example));
      break;
    case 'text':
      put(files, N, news(FIELDS, example));
      break;
    case 'name':
      put(files, example, news(FIELDS));
      break;
    case 'file':
      // What an editor sees of Windows-1251 are Latin letters with marks: their codes are the bytes.
      put(files, N, /[À-ÿ]{3}/.test(example) ? Buffer.from(example, 'latin1') : example);
      break;
    case 'files':
      listing(files, example);
      break;
    default: {
      const file = where === 'site' ? 'site.yaml' : entryOf(where);
      put(files, file, withFields(BASE.get(file) ?? '', example));
    }
  }
  return files;
};

/** The small good site with an example put into it. */
export const siteWith = (where: Where, example: string): CheckedSite => {
  const files = made(where, example);
  const kept = [...BASE].filter(([file]) => !files.has(file));
  const changed = [...files.values()].filter((file) => file !== null);
  const isPublicFile = ({ file }: SourceFile) => file.startsWith('public/');
  const published = new Set(
    changed.filter(isPublicFile).map(({ file }) => file.slice('public'.length)),
  );
  const sources = [
    ...kept.map(([file, text]) => ({ file, bytes: bytes(text) })),
    ...changed.filter((file) => !isPublicFile(file)),
  ];
  return { sources, published, open: changed.filter(isPublicFile) };
};

/** Rules that an example breaks, put into the small good site; spelling is looked at with a dictionary. */
export const rulesBroken = (where: Where, example: string, dictionary?: Dictionary): string[] =>
  issuesOf(siteWith(where, example), dictionary).map(({ rule }) => rule);
