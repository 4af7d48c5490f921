import type { Day } from '../domain/day.ts';
import { longDay } from '../domain/day.ts';
import type { Debt } from '../domain/debt-kinds.ts';
import { debtDay, debtGroups } from '../domain/debts.ts';
import type { Issue } from '../domain/issue.ts';
import { counted } from '../domain/plural.ts';

/** A debt as the check's JSON and annotations tell it: never an error. */
export const debtIssue = (debt: Debt, today: Day): Issue => ({
  severity: 'warning',
  file: debt.file,
  line: 1,
  rule: `debt-${debt.kind}`,
  message: [debt.what, debtDay(debt, today)].filter(Boolean).join(' '),
  fix: debt.fix,
});

/** Debts for an editor at a terminal: by kind, with the lines to write and the day they were counted for. */
export const debtsText = (debts: readonly Debt[], today: Day, folder: string): string => {
  const asOf = `на ${longDay(today)}`;
  if (debts.length === 0) return `Долгов нет: состояние ${asOf}.`;
  const groups = debtGroups(debts).map(({ title, why, debts: own, fix }) =>
    [
      `${title}: ${own.length}`,
      `  ${why}`,
      ...(fix ? [`  Что сделать:${below(fix, '    ')}`] : []),
      ...own.map((debt) =>
        [
          `  ${folder}/${debt.file}`,
          `    ${[debt.what, debtDay(debt, today)].filter(Boolean).join(' ')}`,
          ...(fix ? [] : [`    Что сделать:${below(debt.fix, '      ')}`]),
        ].join('\n'),
      ),
    ].join('\n'),
  );
  const total = counted(debts.length, 'долг', 'долга', 'долгов');
  return [
    ...groups,
    `Всего ${total}, состояние ${asOf}. Те же долги на странице /editors/debts/.`,
  ].join('\n\n');
};

const below = (fix: string, indent: string): string =>
  fix.includes('\n')
    ? fix
        .split('\n')
        .map((line) => `\n${indent}${line}`)
        .join('')
    : ` ${fix}`;
