import { registry, type Site, siteSchema } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Checked } from './checked.ts';
import type { Parsed } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { type Mention, mentionsOf } from './validate.ts';

/** References to entries that do not exist, and documents that are part of themselves through a circle. */
export const checkReferences = (
  checked: readonly Checked[],
  siteFile: Parsed | null,
  site: Site | null,
  ids: ReadonlyMap<string, readonly string[]>,
): Issue[] => {
  const issues: Issue[] = [];
  const look = (parsed: Parsed, mentions: Mention[]) => {
    for (const mention of mentions) {
      const known = ids.get(mention.collection) ?? [];
      if (!known.includes(mention.id)) issues.push(nobody(parsed, mention, known));
    }
  };
  if (siteFile && site) look(siteFile, mentionsOf(site, shapeOf(siteSchema)));
  for (const { entry, parsed } of checked) {
    look(parsed, mentionsOf(entry.data, shapeOf(registry[entry.collection].schema)));
  }
  return [...issues, ...circles(checked)];
};

const nobody = (
  parsed: Parsed,
  { collection, id, path, label }: Mention,
  known: readonly string[],
): Issue => {
  const close = nearest(id, known);
  const one = registry[collection as keyof typeof registry]?.one ?? collection;
  return {
    severity: 'error',
    file: parsed.file,
    line: parsed.lineOf(path),
    field: label,
    rule: 'reference',
    message: `«${id}»: такой записи в папке ${collection} нет.`,
    fix:
      close.length > 0
        ? `Похожие: ${close.join(', ')}.`
        : `Создайте запись: npm run new -- ${collection} "${one}".`,
  };
};

/** Fields that lead from an entry to one of its own kind and must come to an end. */
const CHAINS = [
  { collection: 'documents', field: 'partOf', label: 'Приложение к' },
  { collection: 'documents', field: 'amends', label: 'Изменяет' },
  { collection: 'plans', field: 'amends', label: 'Изменяет' },
  { collection: 'executors', field: 'parent', label: 'Входит в' },
] as const;

const circles = (checked: readonly Checked[]): Issue[] =>
  CHAINS.flatMap(({ collection, field, label }) => {
    const own = new Map(
      checked
        .filter(({ entry }) => entry.collection === collection)
        .map((item) => [item.entry.id, item]),
    );
    const next = (id: string) =>
      (own.get(id)?.entry.data as Record<string, string> | undefined)?.[field];
    return [...own].flatMap(([id, { parsed }]): Issue[] => {
      const seen = new Set<string>();
      let at = next(id);
      while (at && at !== id && !seen.has(at)) {
        seen.add(at);
        at = next(at);
      }
      if (at !== id) return [];
      return [
        {
          severity: 'error',
          file: parsed.file,
          line: parsed.lineOf([field]),
          field: label,
          rule: 'circle',
          message: `Круг: запись «${id}» через это поле приходит к самой себе.`,
          fix: `Удалите строку ${field} у одной из записей круга.`,
        },
      ];
    });
  });
