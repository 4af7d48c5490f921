import type { Content, Data, Entry } from '../schema/index.ts';
import { COLLECTION_WORDS, type CollectionId } from './collections-words.ts';
import type { Day } from './day.ts';
import { fileWords } from './file-size.ts';
import { filesNamedIn, type NamedFile } from './files-named.ts';
import { compare } from './issue.ts';
import { FIXED, pathOf, rolePath } from './urls.ts';

/** A page of the section by its name. */
export interface MapLink {
  title: string;
  /** Number of an event of the roadmap, which stands before its title. */
  number: string | null;
  path: string;
  /** Day of a news item, meeting or document. */
  date: Day | null;
  /** A worked sample behind which there is no school. */
  sample: boolean;
}

/** All pages of one kind, with the page that opens the kind. */
export interface MapGroup {
  id: CollectionId;
  title: string;
  /** Page that gathers the kind; null when there is none. */
  path: string | null;
  links: MapLink[];
}

const ROOTS: Partial<Record<CollectionId, string>> = {
  roadmap: '/roadmap/',
  practices: '/practices/',
  risks: '/risks/',
  webinars: '/webinars/',
  news: '/news/',
  documents: '/documents/',
};

const TITLES: Record<string, string> = {
  '/': 'Главная',
  '/practices/fit/': 'Подобрать практики под свою школу',
  '/practices/program/': 'Черновик антирисковой программы',
  '/practices/book/': 'Сборник практик для печати',
  '/practices/compare/': 'Сравнение практик',
  '/practices/gaps/': 'Чего в банке не хватает',
  '/practices/evidence/': 'Лестница доказанности',
  '/practices/submit/': 'Прислать практику',
  '/results/': 'Итоги',
  '/calendar/': 'Календари: как подписаться',
  '/monitoring/': 'Мониторинг официальных сайтов',
  '/editors/': 'Редакторам',
};

const numbers = new Intl.Collator('ru', { numeric: true });

/** Every page of the section by kinds, kinds in the order of use, pages in the order a reader expects. */
export const sectionMap = (content: Content): MapGroup[] => {
  const links: Record<CollectionId, MapLink[]> = {
    roadmap: [
      ...content.plans.flatMap(linkOf),
      ...content.editions.flatMap(({ plan }) => (plan.data.amends ? linkOf(plan) : [])),
      ...roles(content),
      ...content.roadmap.flatMap(linkOf).sort(byNumber),
    ],
    practices: content.practices.flatMap(linkOf).sort(byTitle),
    risks: content.risks.toSorted((a, b) => a.data.order - b.data.order).flatMap(linkOf),
    webinars: content.webinars
      .flatMap(linkOf)
      .sort((a, b) => compare(a.date ?? '9', b.date ?? '9') || byTitle(a, b)),
    series: content.series.toSorted((a, b) => a.data.order - b.data.order).flatMap(linkOf),
    news: [
      ...content.news.flatMap(linkOf).sort(byDay),
      ...content.topics.flatMap(linkOf).sort(byTitle),
    ],
    documents: content.documents.flatMap(linkOf).sort(byDay),
    files: filesNamedIn(content).map(fileLink).sort(byTitle),
    pages: [...fixed(), ...content.pages.flatMap(linkOf).sort(byTitle)],
  };
  return (Object.keys(COLLECTION_WORDS) as CollectionId[])
    .map((id) => ({ id, title: COLLECTION_WORDS[id], path: ROOTS[id] ?? null, links: links[id] }))
    .filter((group) => group.links.length > 0);
};

const linkOf = (entry: Entry): MapLink[] => {
  const path = pathOf(entry);
  const data = entry.data as { title?: string; name?: string; date?: Day; sample?: boolean };
  return path
    ? [
        {
          title: titleOf(entry) ?? data.title ?? data.name ?? path,
          number: entry.collection === 'roadmap' ? (entry.data as Data<'roadmap'>).number : null,
          path,
          date: data.date ?? null,
          sample: data.sample ?? false,
        },
      ]
    : [];
};

const titleOf = (entry: Entry): string | null => {
  if (entry.collection === 'roadmap') return (entry.data as Data<'roadmap'>).short;
  if (entry.collection === 'plans') return (entry.data as Data<'plans'>).short;
  return entry.collection === 'topics'
    ? `Новости по теме: ${(entry.data as Data<'topics'>).title}`
    : null;
};

const roles = ({ plans, roles: all }: Content): MapLink[] =>
  plans.flatMap(({ data: { year } }) =>
    all
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({
        title: `Мои сроки: ${data.name.toLocaleLowerCase('ru')}`,
        number: null,
        path: rolePath(year, id),
        date: null,
        sample: false,
      })),
  );

const fixed = (): MapLink[] =>
  FIXED.flatMap((path) =>
    TITLES[path] ? [{ title: TITLES[path], number: null, path, date: null, sample: false }] : [],
  );

const fileLink = ({ attachment, title, entry }: NamedFile): MapLink => ({
  title: `${title} (${fileWords(attachment)})`,
  number: null,
  path: attachment.path,
  date: (entry.data as { date?: Day }).date ?? null,
  sample: false,
});

const byTitle = (a: MapLink, b: MapLink): number => numbers.compare(a.title, b.title);
const byNumber = (a: MapLink, b: MapLink): number => numbers.compare(a.path, b.path);
const byDay = (a: MapLink, b: MapLink): number =>
  compare(b.date ?? '', a.date ?? '') || byTitle(a, b);
