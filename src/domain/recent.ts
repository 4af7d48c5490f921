const MOST = 6;

/** Recent queries with one more in front: each once whatever its case, six at most. */
export const withQuery = (recent: readonly string[], query: string): string[] => {
  const q = query.trim().replace(/\s+/g, ' ');
  const same = (other: string) => other.toLocaleLowerCase('ru') === q.toLocaleLowerCase('ru');
  return q === '' ? [...recent] : [q, ...recent.filter((other) => !same(other))].slice(0, MOST);
};

/** Recent queries out of what a browser kept; none when it kept something else. */
export const readRecent = (kept: string | null): string[] => {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list)
      ? list.filter((query) => typeof query === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
};
