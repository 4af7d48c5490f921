import type { Content, Data, Entry } from '../schema/index.ts';
import type { Day } from './day.ts';
import { compare } from './issue.ts';
import { capital } from './practice-words.ts';
import { pathOf } from './urls.ts';

/** A link to another entry, with the kind that says where it leads. */
export interface Link {
  kind: 'roadmap' | 'webinars' | 'news' | 'documents' | 'practices' | 'risks' | 'series';
  title: string;
  path: string;
  /** Day of a news item or meeting. */
  date: Day | null;
}

const ORDER: Link['kind'][] = [
  'roadmap',
  'series',
  'webinars',
  'documents',
  'practices',
  'risks',
  'news',
];

const keyOf = (entry: Entry): string => `${entry.collection}/${entry.id}`;

const targetsOf = (entry: Entry): string[] => {
  const many = (collection: string, ids: readonly string[]) =>
    ids.map((id) => `${collection}/${id}`);
  switch (entry.collection) {
    case 'news': {
      const data = entry.data as Data<'news'>;
      return [
        ...many('roadmap', data.events),
        ...many('webinars', data.webinars),
        ...many('practices', data.practices),
        ...many('documents', data.documents),
      ];
    }
    case 'webinars': {
      const data = entry.data as Data<'webinars'>;
      return [
        `roadmap/${data.event}`,
        `series/${data.series}`,
        ...many('documents', data.documents),
      ];
    }
    case 'roadmap': {
      const year = entry.id.split('/')[0];
      const { documents, actions } = entry.data as Data<'roadmap'>;
      const shared = actions.flatMap(({ sameAs }) => (sameAs ? [`roadmap/${year}/${sameAs}`] : []));
      return [...many('documents', documents), ...shared];
    }
    case 'practices': {
      const { risks, events } = entry.data as Data<'practices'>;
      return [...many('roadmap', events), ...many('risks', [...risks.main, ...risks.also])];
    }
    case 'documents': {
      const { partOf, amends } = entry.data as Data<'documents'>;
      return many(
        'documents',
        [partOf, amends].filter((id) => id !== undefined),
      );
    }
    default:
      return [];
  }
};

/** The link to an entry, with the title readers see; null when it has no page. */
export const linkOf = (entry: Entry): Link | null => {
  const path = pathOf(entry);
  if (!path) return null;
  const kind = entry.collection as Link['kind'];
  const data = entry.data as {
    title?: string;
    name?: string;
    short?: string;
    number?: string;
    date?: Day;
  };
  const title =
    entry.collection === 'roadmap'
      ? `${data.number} ${data.short}`
      : entry.collection === 'documents'
        ? capital(data.short ?? '')
        : (data.title ?? data.name ?? '');
  return { kind, title, path, date: data.date ?? null };
};

const isWithdrawn = ({ collection, data }: Entry): boolean =>
  collection === 'practices' && (data as Data<'practices'>).status === 'withdrawn';

/** A practice and a meeting of an event that the practice belongs to. */
const isOfOneEvent = (one: Entry, other: Entry): boolean => {
  const pair = [one, other];
  const practice = pair.find(({ collection }) => collection === 'practices');
  const meeting = pair.find(({ collection }) => collection === 'webinars');
  if (!practice || !meeting) return false;
  return (practice.data as Data<'practices'>).events.includes(
    (meeting.data as Data<'webinars'>).event,
  );
};

/**
 * Entries that an entry names or is named by, in both directions, each once, grouped by kind; a practice
 * also has the meetings of its events. Withdrawn practices never.
 */
export const relatedTo = (entry: Entry, content: Content): Link[] => {
  const key = keyOf(entry);
  const own = new Set(targetsOf(entry));
  const all = ORDER.flatMap((name) => content[name] as Entry[]);
  return all
    .filter(
      (other) =>
        keyOf(other) !== key &&
        !isWithdrawn(other) &&
        (own.has(keyOf(other)) || targetsOf(other).includes(key) || isOfOneEvent(entry, other)),
    )
    .flatMap((other) => linkOf(other) ?? [])
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || compare(b.date ?? '', a.date ?? ''),
    );
};
