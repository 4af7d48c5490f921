import type { Content, Entry } from '../schema/index.ts';
import { COLLECTIONS } from './collections.ts';
import { compare } from './issue.ts';
import { awaits, readRecord } from './published.ts';
import { pathOf } from './urls.ts';
import { isPublic } from './visible.ts';

/** The record with today's addresses added; `reason` marks those that vanished as taken away. */
export const renewedRecord = (
  text: string,
  content: Content,
  taken: ReadonlySet<string>,
  today: string,
  reason: string | null,
): { text: string; added: string[]; gone: string[] } => {
  const { published } = readRecord(text);
  const entries = COLLECTIONS.flatMap((name) => content[name] as Entry[]);
  const shown = entries
    .filter((entry) => isPublic(entry, today))
    .flatMap((entry) => pathOf(entry) ?? []);
  const hidden = new Set(
    entries
      .filter((entry) => !isPublic(entry, today) && !awaits(entry, today))
      .flatMap((entry) => pathOf(entry) ?? []),
  );
  const moved = new Set(entries.flatMap(({ data }) => ('formerly' in data ? data.formerly : [])));
  const known = new Map(published.map(({ address, gone }) => [address, gone]));
  const added = [...new Set(shown)].filter((path) => !known.has(path));
  const gone = published
    .filter(({ address, gone: why }) => why === null && !moved.has(address))
    .map(({ address }) => address)
    .filter((address) => !taken.has(address) || hidden.has(address));
  for (const path of added) known.set(path, null);
  if (reason) for (const path of gone) known.set(path, reason);
  const head = text.split('\n').filter((line) => line.startsWith('#'));
  const lines = [...known]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([path, why]) => (why === null ? path : `${path} убрана: ${why}`));
  return { text: `${[...head, ...lines].join('\n')}\n`, added, gone };
};
