import type { Content } from '../schema/index.ts';
import { type Day, dayMonth, longDay } from './day.ts';
import { DEBT_KINDS, type Debt } from './debt-kinds.ts';
import { bankDebts, reviewDebts } from './debts-bank.ts';
import {
  consentDebts,
  contactDebts,
  permissionDebts,
  riskDebts,
  scanDebts,
} from './debts-section.ts';
import { proofDebts, recordingDebts } from './debts-year.ts';
import { compare } from './issue.ts';

/** Everything owed on a day: by kind, the most urgent kind first, then by day. `scans` are PDF files without text. */
export const debtsOf = (content: Content, today: Day, scans: readonly string[]): Debt[] => {
  const kinds = Object.keys(DEBT_KINDS);
  return [
    ...consentDebts(content, today),
    ...permissionDebts(content, today),
    ...contactDebts(content),
    ...proofDebts(content, today),
    ...recordingDebts(content, today),
    ...reviewDebts(content, today),
    ...scanDebts(content, scans),
    ...riskDebts(content),
    ...bankDebts(content),
  ].toSorted(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compare(dayOf(a), dayOf(b)) ||
      compare(a.file, b.file),
  );
};

const dayOf = ({ since, due }: Debt): string => since ?? due ?? '9999';

/** Debts of one kind; `fix` when one remedy serves them all. */
export interface DebtGroup {
  kind: Debt['kind'];
  title: string;
  why: string;
  debts: Debt[];
  fix: string | null;
}

/** Debts in groups by kind, kinds without debts left out. */
export const debtGroups = (debts: readonly Debt[]): DebtGroup[] =>
  (Object.keys(DEBT_KINDS) as Debt['kind'][]).flatMap((kind) => {
    const own = debts.filter((debt) => debt.kind === kind);
    const [first] = own;
    if (!first) return [];
    const fix = own.every((debt) => debt.fix === first.fix) ? first.fix : null;
    return [{ kind, ...DEBT_KINDS[kind], debts: own, fix }];
  });

/** Debts that have a day ahead, the nearest first: the editors' calendar. */
export const debtsAhead = (debts: readonly Debt[]): Debt[] =>
  debts.filter(({ due }) => due).toSorted((a, b) => compare(a.due ?? '', b.due ?? ''));

/** «Ждёт с 16 марта 2022 года.», «Нужно до 2 апреля.»; empty for a debt without a day. */
export const debtDay = ({ since, due }: Debt, today: Day): string => {
  if (since) return `Ждёт с ${longDay(since)}.`;
  if (!due) return '';
  return `Нужно до ${due.slice(0, 4) === today.slice(0, 4) ? dayMonth(due) : longDay(due)}.`;
};
