import { registry, type Site, siteSchema } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Checked } from './checked.ts';
import { checkCircles } from './circles.ts';
import type { Parsed } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { type Mention, mentionsOf } from './validate.ts';

/** References to entries that do not exist, and entries that lead back to themselves. */
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
  return [...issues, ...checkCircles(checked)];
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
