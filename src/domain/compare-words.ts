import { MOST_COMPARED } from './choice.ts';
import { counted } from './plural.ts';

/** What the comparison says of itself. */
export const compareWords = (columns: number, differing: number, rows: number): string => {
  if (columns === 0) return 'Практики не выбраны';
  if (columns === 1) return 'Выбрана одна практика: добавьте ещё, чтобы было с чем сравнить';
  const practices = counted(columns, 'практика', 'практики', 'практик');
  return `Рядом ${practices}. Различаются в ${differing} из ${counted(rows, 'строки', 'строк', 'строк')}`;
};

/** What of the address was passed over and why, a sentence each. */
export const skippedWords = (unknown: readonly string[], asked: number): string[] => [
  ...unknown.map(
    (id) => `Практики «${id}» в банке нет: её сняли или ссылка неполная. Она пропущена.`,
  ),
  ...(asked > MOST_COMPARED
    ? [
        `В ссылке ${counted(asked, 'практика', 'практики', 'практик')}, рядом помещаются ${MOST_COMPARED}: показаны первые.`,
      ]
    : []),
];
