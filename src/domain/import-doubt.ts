/** What sort of place an import was not sure of. */
export const DOUBTS = {
  file: 'Как прочитан файл',
  column: 'Столбцы',
  text: 'Текст вне таблицы',
  section: 'Разделы',
  number: 'Номера',
  join: 'Ячейки, разорванные между страницами',
  action: 'Несколько действий в одном событии',
  merged: 'Пустые и объединённые ячейки',
  word: 'Переносы и списки внутри ячейки',
  executor: 'Исполнители',
  deadline: 'Сроки',
  indicator: 'Показатели',
  plan: 'Сведения о карте',
} as const;

/** A place that a careful reader would look at again, and what the import did with it. */
export interface Doubt {
  rule: keyof typeof DOUBTS;
  /** Row of the file, as its reader names it; null when it is about the whole. */
  at: string | null;
  /** Number of the event; null when it is of none, left out until it is known. */
  event?: string | null;
  what: string;
  decision: string;
}

/** A file that no roadmap can be read from; the message is for the editor. */
export class Unreadable extends Error {}

/** A wording short enough for a message. */
export const quote = (text: string, length = 60): string => {
  const line = text.replaceAll('\n', ' ');
  const letters = [...line];
  return `«${letters.length > length ? `${letters.slice(0, length).join('').trimEnd()}…` : line}»`;
};
