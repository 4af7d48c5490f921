import type { Content } from '../schema/index.ts';
import { type Day, dayMonth, longDay } from './day.ts';
import { bankDebts, reviewDebts } from './debts-bank.ts';
import { consentDebts, contactDebts, riskDebts, scanDebts } from './debts-section.ts';
import { proofDebts, recordingDebts } from './debts-year.ts';
import { compare } from './issue.ts';

/** Something that is published right and not yet finished: what an editor still owes to readers. */
export interface Debt {
  kind: keyof typeof DEBT_KINDS;
  /** Path inside the content folder. */
  file: string;
  what: string;
  /** The day since which it is owed; null when it has no day. */
  since: Day | null;
  /** The day by which it is to be done, today or ahead; null when there is none. */
  due: Day | null;
  /** The line to write, or what to do. */
  fix: string;
  /** Page that readers see it on; null when there is none. */
  path: string | null;
}

/** Kinds of debts, the most urgent first: their names, and why each matters. */
export const DEBT_KINDS = {
  consent: {
    title: 'Согласия, которые скоро кончатся',
    why: 'В день окончания проверка остановит сборку: имя без согласия публиковать нельзя.',
  },
  contacts: {
    title: 'Контакты раздела',
    why: 'Школе некуда написать и позвонить. Пустые поля на сайте не показываются.',
  },
  proof: {
    title: 'События без подтверждения',
    why: 'Срок прошёл, а исполнено ли событие, раздел не говорит.',
  },
  recording: {
    title: 'Встречи без записи и слайдов',
    why: 'Тем, кто не смог прийти, нечего посмотреть. Совещаний это не касается.',
  },
  review: {
    title: 'Практики пора перечитать',
    why: 'После последней правки или проверки прошёл год: то, что советует практика, могло измениться.',
  },
  scan: {
    title: 'Документы без текста',
    why: 'Это снимки страниц: их не найдёт поиск и не прочтёт программа экранного доступа.',
  },
  risk: {
    title: 'Риски, которые не сверены',
    why: 'Название риска ещё не сверили с методикой проекта.',
  },
  gap: {
    title: 'Пустые места банка',
    why: 'На эти риски нет практики настоящей школы: образцы не в счёт.',
  },
} as const;

/** Everything owed on a day: by kind, the most urgent kind first, then by day. `scans` are PDF files without text. */
export const debtsOf = (content: Content, today: Day, scans: readonly string[]): Debt[] => {
  const kinds = Object.keys(DEBT_KINDS);
  return [
    ...consentDebts(content, today),
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
