import { counted } from './plural.ts';

/** Most practices that stand side by side. */
export const MOST_COMPARED = 4;

/** What the bar says of the practices chosen so far. */
export const choiceWords = (count: number): string =>
  count > MOST_COMPARED
    ? `Выбрано ${count}. Сравнить можно не больше четырёх.`
    : `Выбрано ${count} из ${MOST_COMPARED}`;

/** What a reader hears who asks for a fifth. */
export const refusal = `Рядом помещаются ${counted(MOST_COMPARED, 'практика', 'практики', 'практик')}. Снимите одну, и её место займёт другая.`;

/** The query part of the address that compares the practices; empty for none. */
export const compareAddress = (ids: readonly string[]): string => {
  const params = new URLSearchParams(ids.map((id) => ['practice', id]));
  return params.size > 0 ? `?${params}` : '';
};

/** Ids of practices that an address names, each once, in its order. */
export const readChoice = (search: string): string[] => [
  ...new Set(new URLSearchParams(search).getAll('practice').filter(Boolean)),
];

/** An address's query with the chosen practices behind what it already asks for. */
export const withChoice = (search: string, ids: readonly string[]): string => {
  const chosen = compareAddress(ids);
  return search && chosen ? `${search}&${chosen.slice(1)}` : search || chosen;
};
