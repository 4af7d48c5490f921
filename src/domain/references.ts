import { type Data, registry, type Site, siteSchema } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Checked } from './checked.ts';
import { checkCircles } from './circles.ts';
import type { Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { transliterate } from './transliterate.ts';
import { type Mention, mentionsOf } from './validate.ts';
import { type Places, swapped } from './yaml-places.ts';

/** References to entries that do not exist, and entries that lead back to themselves. */
export const checkReferences = (
  checked: readonly Checked[],
  siteFile: Places | null,
  site: Site | null,
  ids: ReadonlyMap<string, readonly string[]>,
): Issue[] => {
  const issues: Issue[] = [];
  const withdrawn = new Set(
    checked.flatMap(({ entry: { collection, id, data } }) =>
      collection === 'practices' && (data as Data<'practices'>).status === 'withdrawn' ? [id] : [],
    ),
  );
  const look = (parsed: Places, mentions: Mention[]) => {
    for (const mention of mentions) {
      const known = ids.get(mention.collection) ?? [];
      if (!known.includes(mention.id)) issues.push(nobody(parsed, mention, known));
      else if (mention.collection === 'practices' && withdrawn.has(mention.id))
        issues.push(gone(parsed, mention));
    }
  };
  if (siteFile && site) look(siteFile, mentionsOf(site, shapeOf(siteSchema)));
  for (const { entry, parsed } of checked) {
    look(parsed, mentionsOf(entry.data, shapeOf(registry[entry.collection].schema)));
  }
  return [...issues, ...checkCircles(checked)];
};

const gone = (parsed: Places, { id, path, label }: Mention): Issue => ({
  severity: 'warning',
  file: parsed.file,
  line: parsed.lineOf(path),
  field: label,
  rule: 'withdrawn-link',
  message: `Практика «${id}» снята: читатели её здесь не увидят.`,
  fix: 'Назовите другую практику или удалите строку.',
});

const nobody = (
  parsed: Places,
  { collection, id, path, label }: Mention,
  known: readonly string[],
): Issue => {
  const close = closeTo(id, known);
  const one = registry[collection as keyof typeof registry]?.one ?? collection;
  const before = typeof path.at(-1) === 'number' ? '- ' : `${String(path.at(-1))}: `;
  const best = close[0];
  return {
    severity: 'error',
    file: parsed.file,
    line: parsed.lineOf(path),
    field: label,
    rule: 'reference',
    message: `«${id}»: такой записи в папке ${collection} нет.${close.length > 0 ? ` Похожие: ${close.join(', ')}.` : ''} Новую создаст команда npm run new -- ${collection} "${one}".`,
    fix: best
      ? (swapped(parsed, path, id, best) ??
        `${before}${/^[\d/.]+$/.test(best) ? `"${best}"` : best}`)
      : `Создайте запись: npm run new -- ${collection} "${one}".`,
  };
};

/** Ids an editor most likely meant: by the address or file name typed, by its transliteration, by a slip. */
const closeTo = (id: string, known: readonly string[]): string[] => {
  const stem = id
    .trim()
    .replace(/\/$/, '')
    .replace(/\.(?:md|yaml|yml)$/i, '');
  const word = transliterate(stem.toLowerCase()).replace(/\s+/g, '-');
  const exact = known.filter(
    (name) => name === word || word.endsWith(`/${name}`) || name.endsWith(`/${word}`),
  );
  return exact.length > 0 ? exact.slice(0, 3) : nearest(word, known);
};
