const RULES = new Intl.PluralRules('ru-RU');

/** The form of a noun that fits a whole number: 1 событие, 2 события, 5 событий. */
export const plural = (count: number, one: string, few: string, many: string): string => {
  const rule = RULES.select(count);
  return rule === 'one' ? one : rule === 'few' ? few : many;
};

/** The number with its noun, joined by a no-break space: «51 событие». */
export const counted = (count: number, one: string, few: string, many: string): string =>
  `${count.toLocaleString('ru-RU')}\u00a0${plural(count, one, few, many)}`;
