import type { Entry } from '../schema/index.ts';
import type { Checked } from './checked.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { counted } from './plural.ts';
import { RECORD } from './record.ts';
import { pathOf } from './urls.ts';
import { isPublic } from './visible.ts';

/** Share of publications that may vanish at once without a word of confirmation. */
const MOST_LOST = 0.1;
const LINE = /^(\/(?:[^\s/]+\/)*)(?:\s+убрана:\s*(.*))?$/;

/** An address that the section has published, and why there is no page any more. */
export interface Published {
  address: string;
  line: number;
  gone: string | null;
}

/** Reads the record of published addresses; a line is an address, or an address and why it was taken away. */
export const readRecord = (text: string): { published: Published[]; issues: Issue[] } => {
  const published: Published[] = [];
  const issues: Issue[] = [];
  const say = (line: number, rule: string, message: string, fix: string) =>
    issues.push({ severity: 'error', file: RECORD, line, rule, message, fix });
  const seen = new Set<string>();
  for (const [index, typed] of text.split('\n').entries()) {
    const line = typed.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, address = '', gone] = LINE.exec(line) ?? [];
    if (address === '') {
      say(
        index + 1,
        'address-format',
        `«${line.slice(0, 60)}» — не адрес раздела.`,
        '/news/adres/',
      );
    } else if (gone?.trim() === '') {
      say(
        index + 1,
        'gone-reason',
        `Не сказано, почему убрана страница ${address}.`,
        `${address} убрана: почему`,
      );
    } else if (!seen.has(address)) {
      published.push({ address, line: index + 1, gone: gone ?? null });
    }
    seen.add(address);
  }
  return { published, issues };
};

/** Published addresses that lead nowhere now, and pages not yet in the record. */
export const checkPublished = (
  published: readonly Published[],
  checked: readonly Checked[],
  taken: ReadonlySet<string>,
  today: string,
  broken: ReadonlySet<string>,
): Issue[] => {
  if (published.length === 0) return [];
  const entries = checked.map(({ entry }) => entry);
  const hidden = new Map(
    checked
      .filter(({ entry }) => !isPublic(entry, today) && !awaits(entry, today))
      .map((item) => [pathOf(item.entry) ?? '', item]),
  );
  const moved = new Set(
    entries.flatMap((entry) =>
      isPublic(entry, today) && 'formerly' in entry.data ? entry.data.formerly : [],
    ),
  );
  const known = new Set(published.map(({ address }) => address));
  const fresh = entries.filter((entry) => {
    const path = pathOf(entry);
    return path && isPublic(entry, today) && !known.has(path);
  });
  const issues: Issue[] = [];
  const live = published.filter(({ gone }) => gone === null);
  const lost = live.filter(
    ({ address }) =>
      !moved.has(address) &&
      (!taken.has(address) || hidden.has(address)) &&
      !broken.has(address.split('/').at(-2) ?? ''),
  );
  for (const { address, line } of lost)
    issues.push(vanished(address, line, hidden.get(address), fresh));
  for (const { address, line, gone } of published) {
    if (gone !== null && taken.has(address) && !hidden.has(address)) {
      issues.push({
        severity: 'error',
        file: RECORD,
        line,
        rule: 'gone-alive',
        message: `Страница ${address} записана как убранная, а она есть.`,
        fix: address,
      });
    }
  }
  if (lost.length > 0 && lost.length > live.length * MOST_LOST) {
    issues.push({
      severity: 'error',
      file: RECORD,
      line: 1,
      rule: 'mass-removal',
      message: `Пропала ${counted(lost.length, 'публикация', 'публикации', 'публикаций')} из ${live.length}: больше десятой части раздела.`,
      fix: 'Верните файлы. Если так и надо: npm run addresses -- --gone "Почему убраны"',
    });
  }
  const [first] = fresh;
  if (first) {
    issues.push({
      severity: 'warning',
      file: RECORD,
      line: 1,
      rule: 'address-new',
      message: `Новых адресов, которых ещё нет в записи: ${fresh.length} (${pathOf(first)}…).`,
      fix: 'После публикации выполните npm run addresses.',
    });
  }
  return issues;
};

/** News of a day to come is hidden by the calendar, not by an editor. */
export const awaits = (entry: Entry, today: string): boolean =>
  entry.collection === 'news' &&
  (entry.data as { date: string; draft: boolean }).date > today &&
  !(entry.data as { draft: boolean }).draft;

const vanished = (
  address: string,
  line: number,
  hidden: Checked | undefined,
  fresh: readonly Entry[],
): Issue => {
  const gone = `${address} убрана: почему`;
  if (hidden) {
    const { entry, parsed } = hidden;
    const field = entry.collection === 'practices' ? 'status' : 'draft';
    return {
      severity: 'error',
      file: parsed.file,
      line: parsed.lineOf([field]),
      rule: 'address-gone',
      message: `Страница ${address} уже опубликована, а теперь скрыта: ссылки на неё перестали бы работать.`,
      fix: `Верните запись на сайт или впишите в ${RECORD}, строка ${line}: ${gone}`,
    };
  }
  const parent = (path: string) => path.replace(/[^/]+\/$/, '');
  const same = fresh.filter((entry) => parent(pathOf(entry) ?? '') === parent(address));
  const [id] = nearest(
    address.split('/').at(-2) ?? '',
    same.map((entry) => entry.id),
    1,
  );
  const renamed =
    same.find((entry) => entry.id === id) ?? (same.length === 1 ? same[0] : undefined);
  const target = renamed ? `в ${renamed.file}` : 'в файл, который пришёл на смену';
  return {
    severity: 'error',
    file: RECORD,
    line,
    rule: 'address-gone',
    message: `Страница ${address} опубликована, а теперь её нет. Переименовали — впишите прежний адрес ${target}; убрали — замените эту строку на «${gone}».`,
    fix: renamed ? `formerly:\n  - ${address}` : gone,
  };
};
