import type { Entry } from '../schema/index.ts';
import { SETTINGS } from '../schema/practice-scales.ts';
import { counted } from './plural.ts';
import { facetCard } from './practice-facets.ts';
import type { PracticeView } from './practices.ts';

/** How many practices one kind of school has against one risk. */
export interface GapCell {
  setting: keyof typeof SETTINGS;
  /** Practices of real schools. */
  real: number;
  samples: number;
}

/** One risk and what the bank has for it, by kind of school. */
export interface GapRow {
  risk: Entry<'risks'>;
  cells: GapCell[];
}

/** Where the bank is thin: every risk by every kind of school, samples counted apart. */
export const gapsOf = (
  practices: readonly PracticeView[],
  risks: readonly Entry<'risks'>[],
): GapRow[] => {
  const cards = practices.map(facetCard);
  return risks.map((risk) => ({
    risk,
    cells: (Object.keys(SETTINGS) as GapCell['setting'][]).map((setting) => {
      const found = cards.filter(
        ({ values }) => values.risk.includes(risk.id) && values.setting.includes(setting),
      );
      const samples = found.filter(({ values }) => values.kind.includes('sample')).length;
      return { setting, real: found.length - samples, samples };
    }),
  }));
};

/** How much of the map is thin. */
export interface GapTotals {
  cells: number;
  /** Cells without a practice of a real school. */
  bare: number;
  /** Cells without any practice, samples included. */
  empty: number;
}

/** The cells of the map counted. */
export const gapTotals = (rows: readonly GapRow[]): GapTotals => {
  const cells = rows.flatMap((row) => row.cells);
  return {
    cells: cells.length,
    bare: cells.filter(({ real }) => real === 0).length,
    empty: cells.filter(({ real, samples }) => real + samples === 0).length,
  };
};

/** What the map of gaps comes to, in one or two sentences. */
export const gapWords = ({ cells, bare, empty }: GapTotals): string => {
  const all = counted(cells, 'клетка', 'клетки', 'клеток');
  const nothing =
    empty === 0
      ? ''
      : ` Совсем ${empty === 1 ? 'пуста' : 'пусты'} ${counted(empty, 'клетка', 'клетки', 'клеток')}.`;
  if (bare === 0) return 'В каждой клетке есть хотя бы одна практика настоящей школы.';
  if (bare === cells) return `Настоящих практик пока нет ни в одной клетке из ${cells}.${nothing}`;
  return `Всего ${all}, без настоящей практики ${bare}: там опыта не хватает больше всего.${nothing}`;
};

/** What the map of gaps comes to where the map itself is not seen. */
export const gapCallWords = ({ cells, bare }: GapTotals): string => {
  if (bare === 0) return 'На каждый риск есть практика настоящей школы каждого вида.';
  if (bare === cells)
    return 'Настоящей практики пока нет ни на один риск и ни для одного вида школы.';
  return `Из ${counted(cells, 'сочетания', 'сочетаний', 'сочетаний')} риска и вида школы без настоящей практики ${bare}.`;
};
