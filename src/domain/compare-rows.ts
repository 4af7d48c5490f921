/** Rows of the comparison with the headings readers see, in their order. */
export const ROWS = {
  main: 'Отвечает прежде всего',
  also: 'Помогает заодно',
  setting: 'Какой школе',
  sizes: 'Какой численности',
  stages: 'Каким ступеням',
  needs: 'Доля обучающихся с ОВЗ и трудностями',
  note: 'Оговорка',
  level: 'Кто проводит',
  evidence: 'Доказанность',
  cost: 'Затраты',
  time: 'Срок до эффекта',
  who: 'Кто занят',
  steps: 'Что делают',
  results: 'Что измеряют',
  conditions: 'Без чего не сработает',
  failures: 'Что не сработало',
  repeats: 'Кто повторил',
  origin: 'Откуда опыт',
} as const;

export type RowId = keyof typeof ROWS;

/** One practice as a column of the comparison; a cell is a list of lines, empty where the practice says nothing. */
export interface Column {
  id: string;
  title: string;
  summary: string;
  sample: boolean;
  cells: Record<RowId, string[]>;
}

/** Rows that any of the columns fills, and whether the columns say different things in it. */
export const rowsOf = (columns: readonly Column[]): { id: RowId; differs: boolean }[] =>
  (Object.keys(ROWS) as RowId[])
    .filter((id) => columns.some(({ cells }) => cells[id].length > 0))
    .map((id) => ({
      id,
      differs: new Set(columns.map(({ cells }) => JSON.stringify(cells[id]))).size > 1,
    }));
