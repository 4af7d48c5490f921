const UNITS = ['с', 'мин', 'ч'];

/** How long a recording runs, in words: «12:40» is «12 мин 40 с», «1:02:00» is «1 ч 2 мин». */
export const lengthWords = (length: string): string =>
  length
    .split(':')
    .toReversed()
    .map((part, unit) => ({ amount: Number(part), unit: UNITS[unit] ?? '' }))
    .filter(({ amount }) => amount > 0)
    .toReversed()
    .map(({ amount, unit }) => `${amount}\u00a0${unit}`)
    .join(' ');
