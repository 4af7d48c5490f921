import type { Entry } from '../schema/index.ts';
import type { Checked } from './checked.ts';
import type { Issue } from './issue.ts';

/** One step from an entry to another of its collection, at a field of the first. */
interface Step {
  to: string;
  path: PropertyKey[];
}

/** Fields that lead from an entry to others of its own kind and must come to an end. */
const CHAINS = [
  { collection: 'documents', field: 'partOf', label: 'Приложение к' },
  { collection: 'documents', field: 'amends', label: 'Изменяет' },
  { collection: 'plans', field: 'amends', label: 'Изменяет' },
  { collection: 'executors', field: 'parent', label: 'Входит в' },
  { collection: 'roadmap', field: 'after', label: 'После каких событий' },
] as const;

/** Entries that come back to themselves through such a field: each circle once, with all its places. */
export const checkCircles = (checked: readonly Checked[]): Issue[] =>
  CHAINS.flatMap(({ collection, field, label }) => {
    const own = checked.filter(({ entry }) => entry.collection === collection);
    const byId = new Map(own.map((item) => [item.entry.id, item]));
    return circlesAmong(byId, field).map((circle): Issue => {
      const places = circle.map(({ item, path }) => ({
        id: item.entry.id,
        file: item.parsed.file,
        line: item.parsed.lineOf(path),
      }));
      const [first] = places as [(typeof places)[number]];
      const round = places.map(({ id, file, line }) => `«${id}» (${file}, строка ${line})`);
      return {
        severity: 'error',
        file: first.file,
        line: first.line,
        field: label,
        rule: 'circle',
        message: `Круг: ${[...round, `«${first.id}»`].join(' → ')}.`,
        fix:
          places.length > 1
            ? `Удалите одну из этих строк в поле ${field}.`
            : `Удалите эту строку: запись ссылается на саму себя.`,
      };
    });
  });

const circlesAmong = (
  byId: ReadonlyMap<string, Checked>,
  field: string,
): { item: Checked; path: PropertyKey[] }[][] => {
  const circles: { item: Checked; path: PropertyKey[] }[][] = [];
  const walked = new Set<string>();
  const follow = (id: string, way: { item: Checked; path: PropertyKey[] }[]) => {
    const back = way.findIndex(({ item }) => item.entry.id === id);
    if (back >= 0) circles.push(way.slice(back));
    const item = byId.get(id);
    if (back >= 0 || !item || walked.has(id)) return;
    for (const { to, path } of stepsOf(item.entry, field)) follow(to, [...way, { item, path }]);
    walked.add(id);
  };
  for (const id of byId.keys()) follow(id, []);
  return circles;
};

const stepsOf = (entry: Entry, field: string): Step[] => {
  const value = (entry.data as Record<string, unknown>)[field];
  if (typeof value === 'string') return [{ to: value, path: [field] }];
  if (!Array.isArray(value)) return [];
  return value.map((to: string, index) => ({ to, path: [field, index] }));
};
