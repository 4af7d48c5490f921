import type { Data } from '../../schema/index.ts';
import { EVERYWHERE } from '../../schema/privacy.ts';
import type { Checked } from '../checked.ts';
import type { Day } from '../day.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Issue } from '../issue.ts';
import type { Found } from './found.ts';

/** One permission, where it is written, and whether anything needed it. */
export interface Allowance {
  item: Checked;
  index: number;
  mark: string;
  where: string;
  until: Day;
  used: boolean;
}

/** A value's fingerprint: the list of permissions shows nobody the value, though it is no lock. */
export const markOf = ({ kind, value }: Pick<Found, 'kind' | 'value'>): string =>
  fingerprint(`${kind}:${value}`);

/** All permissions in the order of their files. */
export const allowancesIn = (checked: readonly Checked[]): Allowance[] =>
  checked.flatMap((item) =>
    item.entry.collection === 'privacy'
      ? (item.entry.data as Data<'privacy'>).allowed.map(({ mark, where, until }, index) => ({
          item,
          index,
          mark,
          where,
          until,
          used: false,
        }))
      : [],
  );

/** Whether something may stay in a file on a day; a permission that ended is given back. */
export const permission = (
  list: readonly Allowance[],
  mark: string,
  file: string,
  today: Day,
): 'allowed' | Allowance | null => {
  const own = list.filter(
    (one) => one.mark === mark && (one.where === EVERYWHERE || one.where === file),
  );
  for (const one of own) one.used = true;
  return own.some(({ until }) => until >= today) ? 'allowed' : (own[0] ?? null);
};

/** Where a permission stands: `privacy/razresheno.yaml:7`. */
export const placeOf = ({ item, index }: Allowance): string =>
  `${item.parsed.file}:${item.parsed.lineOf(['allowed', index, 'until'])}`;

/** Permissions that nothing needs any more. */
export const unused = (list: readonly Allowance[]): Issue[] =>
  list
    .filter(({ used }) => !used)
    .map(({ item, index, where }) => ({
      severity: 'warning',
      file: item.parsed.file,
      line: item.parsed.lineOf(['allowed', index, 'mark']),
      rule: 'privacy-unused',
      message:
        where === EVERYWHERE
          ? 'Того, что здесь разрешено, в содержании нет.'
          : `Того, что здесь разрешено, в файле ${where} нет.`,
      fix: 'Удалите этот пункт или исправьте файл в поле where.',
    }));
