import type { Fit } from './fit.ts';
import { counted, plural } from './plural.ts';

/** What a reader hears who ticks a fifth risk. */
export const tooManyRisks = 'Уже отмечены четыре риска. Снимите один, чтобы взять другой.';

/** What the list says of itself: how many practices suit, or that these are only the nearest. */
export const fitWords = ({ fitting, relaxed }: Fit, asked: boolean): string => {
  if (!asked) return 'Риски не отмечены';
  const count = fitting.length;
  const samples = fitting.filter(({ practice }) => practice.sample).length;
  const all = counted(count, 'практика', 'практики', 'практик');
  const whose =
    samples === 0
      ? ''
      : samples < count
        ? `, из них образцов: ${samples}`
        : samples === 1
          ? '\u00a0— образец'
          : ', все\u00a0— образцы';
  return relaxed.length > 0
    ? `Всё сразу не сошлось. Ближе всего ${all}${whose}`
    : `${plural(count, 'Подходит', 'Подходят', 'Подходят')} ${all}${whose}`;
};
