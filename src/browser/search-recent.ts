import { readRecent, withQuery } from '../domain/recent.ts';

const KEY = '500plus-recent';

/** Queries this browser keeps, the last one first; none when its storage is closed. */
export const recentQueries = (): string[] => {
  try {
    return readRecent(localStorage.getItem(KEY));
  } catch {
    return [];
  }
};

/** Keeps a query in this browser alone, where its storage is open. */
export const rememberQuery = (query: string): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(withQuery(recentQueries(), query)));
  } catch {
    // A private window keeps nothing: that is what it is for.
  }
};

/** Takes all kept queries away. */
export const forgetQueries = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
};
