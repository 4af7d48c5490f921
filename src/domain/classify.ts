import { SLUG } from '../schema/fields.ts';
import { type CollectionName, registry } from '../schema/index.ts';
import { endingOf } from './attachment-names.ts';
import { compare, type Issue } from './issue.ts';
import { junkIn } from './junk-files.ts';
import { nearest } from './nearest.ts';
import { RECORD } from './record.ts';
import type { SourceFile } from './source.ts';
import { transliterate } from './transliterate.ts';
import { twinNames } from './twin-names.ts';

/** An entry's file and what its place in the content folder says of it. */
export interface Place {
  collection: CollectionName | 'site';
  id: string;
  form: 'md' | 'yaml';
  source: SourceFile;
}

const IGNORED = new Set(['README.md', RECORD]);
const LONGEST = 200;
const isCollection = (name: string): name is CollectionName => Object.hasOwn(registry, name);

/** Endings of entries' own files, as editors and their programs miswrite them. */
const MISWRITTEN = /\.(?:md|mdx|markdown|yml|yaml)(?:\.txt)?$/i;

/** Whether a file of a collection's folder is one that entries refer to, and no miswritten entry. */
const isAttached = ({ file, bytes }: SourceFile): boolean =>
  endingOf(file) !== '' &&
  !/\/\./.test(file) &&
  !MISWRITTEN.test(file.trim()) &&
  !(
    file.endsWith('.txt') &&
    /^(?:\xef\xbb\xbf)?---\r?\n/.test(String.fromCharCode(...bytes.slice(0, 8)))
  );

/** Sorts the files of the content folder into collections and names those that would be lost in silence. */
export const classify = (files: readonly SourceFile[]) => {
  const issues: Issue[] = [];
  const entries: Place[] = [];
  const attached: SourceFile[] = [];
  const ids = new Map<string, string[]>();
  const lost = (file: string, message: string, fix: string, rule = 'lost-file') =>
    issues.push({ severity: 'error', file, line: 1, rule, message, fix });
  for (const source of files.toSorted((a, b) => compare(a.file, b.file))) {
    const { file } = source;
    if (source.special) {
      lost(
        file,
        'Это ссылка на другой файл или устройство, а не обычный файл.',
        'Положите сюда сам файл.',
        'special-file',
      );
      continue;
    }
    if (IGNORED.has(file)) continue;
    if (file === 'site.yaml') {
      entries.push({ collection: 'site', id: 'site', form: 'yaml', source });
      continue;
    }
    const junk =
      /\.(?:md|yaml)$/.test(file) && !/(?:^|\/)(?:~\$|\._)/.test(file) ? null : junkIn(file);
    if (junk) {
      issues.push(junk);
      continue;
    }
    const [folder = '', ...rest] = file.split('/');
    const root = /^(site|readme)\.(?:ya?ml|md|ya?ml\.txt|md\.txt)$/i.exec(file)?.[1]?.toLowerCase();
    if (root) {
      const right = root === 'site' ? 'site.yaml' : 'README.md';
      lost(file, `Файл называется «${file}», а нужно имя «${right}».`, right);
      continue;
    }
    if (rest.length === 0) {
      lost(
        file,
        'Файл лежит вне папок и не будет опубликован.',
        `Перенесите его в одну из папок: ${Object.keys(registry).join(', ')}.`,
      );
      continue;
    }
    if (!isCollection(folder)) {
      const [best] = nearest(folder, Object.keys(registry), 1);
      lost(
        file,
        `Папки «${folder}» в разделе нет: файл не будет опубликован.`,
        best ? `${best}/${rest.join('/')}` : `Есть папки: ${Object.keys(registry).join(', ')}.`,
        'unknown-folder',
      );
      continue;
    }
    const rule = registry[folder];
    const name = rest.join('/');
    const extension = `.${rule.form}`;
    const depth = 'folders' in rule ? 2 : 1;
    if (rule.form === 'md' && rest.length === depth && isAttached(source)) {
      attached.push(source);
      continue;
    }
    if (!name.endsWith(extension)) {
      const stem = name.trim().replace(/\.(?:md\.txt|markdown|mdx|md|yml|yaml|txt)$/i, '');
      lost(
        file,
        /\.mdx$/i.test(name)
          ? 'Файлы MDX раздел не принимает: в них бывает код. Для важного, шагов и видео есть блоки.'
          : `Имя файла кончается не на «${extension}»: он не будет опубликован.`,
        `${folder}/${stem}${extension}`,
      );
      continue;
    }
    const id = name.slice(0, -extension.length);
    if (rest.length !== depth) {
      lost(
        file,
        depth === 2
          ? 'Событие должно лежать в папке года.'
          : 'Лишняя вложенная папка: файл не будет опубликован.',
        depth === 2 ? `${folder}/2022/${rest.at(-1)}` : `${folder}/${rest.at(-1)}`,
      );
      continue;
    }
    const good =
      depth === 2
        ? /^\d{4}(?:-\d+)?\/\d+(?:\.\d+)*$/.test(id)
        : SLUG.test(id) || /^\d{4}$/.test(id);
    if (!good) {
      lost(
        file,
        `Имя «${rest.at(-1)}» станет адресом, а в адресе бывают только латинские строчные буквы, цифры и дефис.`,
        `${folder}/${
          depth === 2
            ? id
                .split('/')
                .map((part) => part.replaceAll(',', '.'))
                .join('/')
            : tidy(id)
        }${extension}`,
        'slug',
      );
      continue;
    }
    if (new TextEncoder().encode(rest.at(-1) ?? '').length > LONGEST) {
      const short = id.slice(0, 60).replace(/-[^-]*$/, '');
      lost(
        file,
        `Имя файла длиннее ${LONGEST} байт: его не сохранит другой компьютер.`,
        `${folder}/${short}${extension}`,
        'long-name',
      );
      continue;
    }
    ids.set(folder, ids.get(folder) ?? []);
    ids.get(folder)?.push(id);
    entries.push({ collection: folder, id, form: rule.form, source });
  }
  const names = files.map(({ file }) => file);
  issues.push(...twinNames(issues, names));
  if (!entries.some((entry) => entry.collection === 'site')) {
    lost(
      'site.yaml',
      'Нет файла site.yaml с настройками раздела.',
      'Скопируйте site.yaml из образца и измените название региона.',
      'missing-site',
    );
  }
  for (const [name, rule] of Object.entries(registry)) {
    if (
      !('optional' in rule) &&
      !ids.has(name) &&
      !files.some(({ file }) => file.startsWith(`${name}/`))
    ) {
      lost(
        name,
        `Папка «${name}» пуста или пропала: раздел «${rule.title}» исчез бы с сайта.`,
        `Верните папку ${name} или добавьте в неё первую запись.`,
        'empty-collection',
      );
    }
  }
  return { entries, attached, issues, ids: (name: string): string[] => ids.get(name) ?? [] };
};

const tidy = (id: string): string =>
  transliterate(id.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'imya-fayla';
