import type { Data } from '../schema/index.ts';
import { plural } from './plural.ts';

type Result = Data<'practices'>['results'][number];

/** A result whose numbers before and after are both known, with the end of the ruler they stand on. */
export type Measurement = Result & { before: number; after: number; scale: number };

/** The end of a ruler that starts at 0 and holds both numbers: 100 for per cent, else the next round number. */
export const scaleOf = (unit: string, most: number): number => {
  if (unit.startsWith('%') && most <= 100) return 100;
  const power = 10 ** Math.floor(Math.log10(most || 1));
  return [1, 2, 5, 10].map((step) => step * power).find((end) => end >= most) ?? most;
};

/** Results split into those that can be drawn and those that have yet to be measured. */
export const measurementsOf = (
  results: readonly Result[],
): { measured: Measurement[]; planned: Result[] } => {
  const measured: Measurement[] = [];
  const planned: Result[] = [];
  for (const result of results) {
    const { before, after, unit } = result;
    if (before === undefined || after === undefined) planned.push(result);
    else measured.push({ ...result, before, after, scale: scaleOf(unit, Math.max(before, after)) });
  }
  return { measured, planned };
};

/** «40 %», «12,5 урока»: the number as Russian writes it, with its unit behind a no-break space. */
export const amount = (value: number, unit: string): string =>
  `${value.toLocaleString('ru-RU').replace('-', '−')}\u00a0${unit}`;

/** «больше на 15 процентных пунктов»: the change between the two numbers as it stands, without a share of growth. */
export const changeWords = ({
  before,
  after,
  unit,
}: Pick<Measurement, 'before' | 'after' | 'unit'>): string => {
  // Tenths are added as tenths: 0.3 − 0.1 is 0.2.
  const change = Number(Math.abs(after - before).toFixed(6));
  if (change === 0) return 'не изменилось';
  const points = !unit.startsWith('%')
    ? unit
    : Number.isInteger(change)
      ? plural(change, 'процентный пункт', 'процентных пункта', 'процентных пунктов')
      : 'процентного пункта';
  return `${after > before ? 'больше' : 'меньше'} на\u00a0${amount(change, points)}`;
};

/** Whether two measurements have a place on a ruler, which begins at nought; what is less is told in words alone. */
export const isDrawn = ({ before, after }: Pick<Measurement, 'before' | 'after'>): boolean =>
  Math.min(before, after) >= 0;

/** Where two measurements stand on a ruler of twenty parts, in shares of its length. */
export const rulerOf = ({
  before,
  after,
  scale,
}: Pick<Measurement, 'before' | 'after' | 'scale'>) => {
  const at = (value: number) => (value / scale) * 100;
  return {
    bar: {
      x: `${Math.min(at(before), at(after))}%`,
      width: `${Math.abs(at(after) - at(before))}%`,
    },
    was: `${at(before)}%`,
    now: `${at(after)}%`,
    ticks: Array.from({ length: 21 }, (_, tick) => ({
      x: `${tick * 5}%`,
      y: tick % 5 === 0 ? '1.75rem' : '2rem',
    })),
  };
};
