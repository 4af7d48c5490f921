import { FILE_KINDS } from '../schema/attachments.ts';
import { besideOf, endingOf, folderOf } from './attachment-names.ts';
import { filesInFields, filesNamed } from './attachments.ts';
import type { Checked } from './checked.ts';
import { checkInside, INSTEAD } from './file-check.ts';
import { EMPTY } from './file-fault.ts';
import { type Remember, remembered } from './file-reading.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import type { SourceFile } from './source.ts';
import { transliterate } from './transliterate.ts';

/** What is wrong with one file that lies beside entries; its name and what it holds. */
export const checkAttachment = (source: SourceFile): Issue[] => {
  const { file, bytes } = source;
  const issues: Issue[] = [];
  const error = (rule: string, message: string, fix: string) =>
    issues.push({ severity: 'error', file, line: 1, rule, message, fix });
  const folder = folderOf(file);
  const name = file.slice(folder.length);
  const ending = endingOf(file);
  if (!Object.hasOwn(FILE_KINDS, ending)) {
    error('attachment-kind', `Файлы «.${ending}» раздел не публикует.`, replacement(ending));
  } else if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(name)) {
    error(
      'attachment-name',
      `Имя «${name}» станет адресом, а в адресе бывают только латинские строчные буквы, цифры, точка и дефис.`,
      folder + tidyName(name),
    );
  }
  if (bytes.length === 0) issues.push({ file, line: 1, ...EMPTY });
  else if (Object.hasOwn(FILE_KINDS, ending))
    for (const fault of checkInside(source)) issues.push({ file, line: 1, ...fault });
  return issues;
};

const replacement = (ending: string): string =>
  INSTEAD[ending] ?? `Можно: ${Object.keys(FILE_KINDS).join(', ')}.`;

const tidyName = (name: string): string => {
  const stem = transliterate(name.slice(0, name.lastIndexOf('.')).toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${stem || 'fayl'}.${endingOf(name)}`;
};

/** Why a name in an entry leads to no file beside it; null when it does. */
export const attachmentFault = (
  entryFile: string,
  name: string,
  known: ReadonlySet<string>,
): Pick<Issue, 'rule' | 'message' | 'fix'> | null => {
  const folder = folderOf(entryFile);
  const own = besideOf(entryFile, name).slice(folder.length);
  const last = own.split(/[/\\]/).at(-1) ?? '';
  if (/^https?:/i.test(name)) {
    return {
      rule: 'attachment-outside',
      message: `«${name}» — адрес, а здесь имя файла, который лежит рядом с записью.`,
      fix: 'Положите файл в эту папку и напишите его имя, или перенесите адрес в поле url.',
    };
  }
  if (/^[a-z][a-z0-9+.-]*:|[/\\]/i.test(own)) {
    return {
      rule: 'attachment-path',
      message: `«${name}» выводит из папки записи: файл должен лежать рядом с ней.`,
      fix: `Положите файл в папку ${folder} и напишите: ${last}`,
    };
  }
  if (known.has(folder + own)) return null;
  const beside = [...known].filter((file) => file.startsWith(folder));
  const names = beside.map((file) => file.slice(folder.length));
  const cased = names.find((one) => one.toLowerCase() === own.toLowerCase());
  if (cased) {
    return {
      rule: 'attachment-case',
      message: `Файла «${own}» рядом нет, есть «${cased}»: отличаются строчные и прописные буквы.`,
      fix: cased,
    };
  }
  const elsewhere = [...known].find((file) => file.endsWith(`/${own}`));
  const close = nearest(own, names);
  return {
    rule: 'attachment-missing',
    message: `Файла «${own}» рядом с записью нет.`,
    fix: elsewhere
      ? `Перенесите сюда файл ${elsewhere}.`
      : close.length > 0
        ? `Похожие: ${close.join(', ')}.`
        : `Положите его в папку ${folder} или удалите строку.`,
  };
};

/** Fields that name no file, and files that no entry names. */
export const checkAttachments = (
  checked: readonly Checked[],
  sources: readonly SourceFile[],
  remember: Remember,
): Issue[] => {
  const known = new Set(sources.map(({ file }) => file));
  const issues = sources.flatMap((source) => remembered(source, checkAttachment, remember));
  const faulty = new Set(issues.map(({ file }) => file));
  for (const { entry, parsed } of checked) {
    for (const { name, path } of filesInFields(entry)) {
      const fault = attachmentFault(parsed.file, name, known);
      if (fault)
        issues.push({
          severity: 'error',
          file: parsed.file,
          line: parsed.lineOf(path),
          field: 'Файл',
          ...fault,
        });
    }
  }
  const named = new Set(
    sources.length > 0 ? checked.flatMap(({ entry }) => filesNamed(entry)) : [],
  );
  for (const { file } of sources) {
    if (named.has(file) || faulty.has(file)) continue;
    issues.push({
      severity: 'warning',
      file,
      line: 1,
      rule: 'attachment-orphan',
      message: 'На файл никто не ссылается: на сайт он не попадёт.',
      fix: `Назовите его в поле files или сошлитесь из текста: [Название](${file.slice(file.lastIndexOf('/') + 1)}).`,
    });
  }
  return issues;
};
