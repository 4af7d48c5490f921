import type { Data } from '../schema/index.ts';
import { NEEDS, PERFORMERS, SETTINGS, SIZES, STAGES } from '../schema/practice-scales.ts';
import { monthName } from './day.ts';
import { counted } from './plural.ts';

type Practice = Data<'practices'>;
type When = Practice['steps'][number]['when'];
type Context = Practice['context'];

/** Kinds of school as a reader picks them: «городская школа». */
export const SETTING_WORDS: Record<string, string> = Object.fromEntries(
  Object.entries(SETTINGS).map(([id, label]) => [id, `${label} школа`]),
);

/** The text with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Городская, сельская или малокомплектная» – joined as Russian joins alternatives. */
const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} или ${words.at(-1)}`;

/** When a step or measure is done: «1-я неделя», «4–11-я недели», «март»; empty when nothing is said. */
export const whenWords = ({ week, weeks, month }: When): string => {
  const last = (week ?? 1) + (weeks ?? 1) - 1;
  const span = counted(weeks ?? 0, 'неделя', 'недели', 'недель');
  const parts = [
    month === undefined ? '' : monthName(month),
    week === undefined
      ? weeks === undefined
        ? ''
        : span
      : last > week
        ? `${week}–${last}-я недели`
        : `${week}-я неделя`,
  ];
  return parts.filter(Boolean).join(', ');
};

/** «3 месяца» */
export const monthsWords = (months: number): string =>
  counted(months, 'месяц', 'месяца', 'месяцев');

/** «Любая школа», «Сельская или малокомплектная школа» */
export const settingWords = ({ settings }: Context): string =>
  settings.length === 0 || settings.length === Object.keys(SETTINGS).length
    ? 'Любая школа'
    : `${capital(either(settings.map((id) => SETTINGS[id])))} школа`;

/** «Все ступени», «Ступени: начальная школа, основная школа» */
export const stageWords = ({ stages }: Context): string =>
  stages.length === 0 || stages.length === Object.keys(STAGES).length
    ? 'Все ступени'
    : `Ступени: ${stages.map((id) => STAGES[id]).join(', ')}`;

/** «Школы любого размера», «От 100 до 500 или больше 500 обучающихся» */
export const sizeWords = ({ sizes }: Context): string =>
  sizes.length === 0 || sizes.length === Object.keys(SIZES).length
    ? 'Школа любого размера'
    : `${capital(either(sizes.map((id) => SIZES[id].replace(/ обучающихся$/, ''))))} обучающихся`;

/** «Любая доля обучающихся с ОВЗ и трудностями в обучении», «… от 10 до 30 %» */
export const needsWords = ({ needs }: Context): string => {
  const all = needs.length === 0 || needs.length === Object.keys(NEEDS).length;
  const whose = 'обучающихся с ОВЗ и трудностями в обучении';
  return all ? `Доля ${whose} любая` : `Доля ${whose}: ${either(needs.map((id) => NEEDS[id]))}`;
};

/** «директор, заместитель директора» */
export const performerWords = (who: readonly (keyof typeof PERFORMERS)[]): string =>
  who.map((id) => PERFORMERS[id]).join(', ');

/** What the bank says of samples in it: nothing when there are none. */
export const samplesWords = (samples: number, all: number): string => {
  if (samples === 0) return '';
  const few = counted(samples, 'практика', 'практики', 'практик');
  if (samples < all)
    return `Из ${counted(all, 'практики', 'практик', 'практик')} ${samples} — ${samples === 1 ? 'образец' : 'образцы'}.`;
  return all === 1 ? 'Единственная практика — образец.' : `Все ${few} — образцы.`;
};
