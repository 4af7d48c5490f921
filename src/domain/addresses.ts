import type { Checked } from './checked.ts';
import type { Issue } from './issue.ts';
import { pathOf, RESERVED } from './urls.ts';

/** Addresses that the section makes by itself, beside those of entries. */
const OWN =
  /^\/(?:assets|data|files|calendar|search-index|editors|admin|404|news\/(?:page|topics)|practices\/page)\/|\.(?:html|xml|json|ics|csv|txt)\//;

/** Names that no file system or web server gives back as they are. */
const NOWHERE = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/** Two entries at one address, names that pages of the section need, former addresses in use, files over pages. */
export const checkAddresses = (
  checked: readonly Checked[],
  taken: ReadonlySet<string>,
  publicFiles: ReadonlySet<string>,
): Issue[] => {
  const issues: Issue[] = [];
  const owners = new Map<string, Checked>();
  const error = (
    { parsed }: Checked,
    path: PropertyKey[],
    rule: string,
    message: string,
    fix: string,
  ) =>
    issues.push({
      severity: 'error',
      file: parsed.file,
      line: parsed.lineOf(path),
      rule,
      message,
      fix,
    });
  for (const item of checked) {
    const path = pathOf(item.entry);
    if (!path) continue;
    const key = alike(path);
    const owner = owners.get(key);
    if (owner) {
      error(
        item,
        [],
        'twin-address',
        `Адрес ${path} уже занят файлом ${owner.parsed.file} (или почти не отличается от его адреса).`,
        'Переименуйте один из двух файлов.',
      );
      const said = `Адрес ${pathOf(owner.entry)} занят ещё и файлом ${item.parsed.file} (или почти не отличается от его адреса).`;
      error(owner, [], 'twin-address', said, 'Переименуйте один из двух файлов.');
    }
    owners.set(key, owner ?? item);
    if (RESERVED[item.entry.collection]?.includes(item.entry.id) || NOWHERE.test(item.entry.id)) {
      error(
        item,
        [],
        'reserved',
        `Имя «${item.entry.id}» занято страницей самого раздела.`,
        'Переименуйте файл.',
      );
    }
    if (publicFiles.has(`${path}index.html`)) {
      error(
        item,
        [],
        'shadow',
        `Файл public${path}index.html закроет эту страницу.`,
        `Удалите public${path}index.html.`,
      );
    }
  }
  for (const path of taken) {
    if (!publicFiles.has(`${path}index.html`) || owners.has(alike(path))) continue;
    issues.push({
      severity: 'error',
      file: 'site.yaml',
      line: 1,
      rule: 'shadow',
      message: `Файл public${path}index.html закроет страницу раздела ${path}.`,
      fix: `Удалите public${path}index.html.`,
    });
  }
  const former = new Map<string, Checked>();
  for (const item of checked) {
    const addresses = 'formerly' in item.entry.data ? item.entry.data.formerly : [];
    addresses.forEach((address, index) => {
      const path: PropertyKey[] = ['formerly', index];
      if (!/^\/(?:[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_-]+)*\/)+$/i.test(address)) {
        error(
          item,
          path,
          'former-format',
          `«${address}»: нужен адрес от корня раздела с косой чертой в конце.`,
          '/news/staryy-adres/',
        );
      } else if (taken.has(address) || OWN.test(address)) {
        error(
          item,
          path,
          'former-taken',
          `По адресу «${address}» стоит живая страница.`,
          'Удалите эту строку.',
        );
      } else if (former.has(address)) {
        error(
          item,
          path,
          'former-twice',
          `Прежний адрес «${address}» указан ещё и в ${former.get(address)?.parsed.file}.`,
          'Оставьте его в одном файле.',
        );
      }
      former.set(address, item);
    });
  }
  return issues;
};

/** What is left of an address when case, dashes and rival transliterations are put aside. */
const alike = (path: string): string =>
  path
    .toLowerCase()
    .replace(/(?<!\d)[-_]|[-_](?!\d)/g, '')
    .replace(/shch|shh|sch/g, 'w')
    .replace(/yo|jo/g, 'e')
    .replace(/(?:iy|yy|ij|yj)(?=\/|$)/g, 'y')
    .replace(/kh/g, 'h')
    .replace(/ts|c(?!h)/g, 'z')
    .replace(/[yji](?=[aeou])|j/g, 'y')
    .replace(/index\/$/, '');
