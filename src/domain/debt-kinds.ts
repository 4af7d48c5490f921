import type { Day } from './day.ts';

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
  permission: {
    title: 'Разрешения, которые скоро кончатся',
    why: 'После этого дня проверка снова не пропустит то, что они разрешают.',
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
