import type { CollectionName, Content, Data, Entry } from '../schema/index.ts';

const ROOTS: Partial<Record<CollectionName, string>> = {
  news: '/news/',
  practices: '/practices/',
  risks: '/risks/',
  documents: '/documents/',
  series: '/webinars/',
  topics: '/news/topics/',
  roadmap: '/roadmap/',
  pages: '/',
};

/** Words of the address grammar that no entry may take as its own name. */
export const RESERVED: Partial<Record<CollectionName, string[]>> = {
  practices: ['book', 'compare', 'evidence', 'fit', 'gaps', 'page', 'program', 'submit'],
  news: ['topics', 'page', 'rss', 'feed'],
  pages: [
    'calendar',
    'data',
    'documents',
    'editors',
    'files',
    'monitoring',
    'news',
    'practices',
    'results',
    'risks',
    'roadmap',
    'search',
    'webinars',
    '404',
    'index',
    'admin',
    'assets',
    'search-index',
  ],
  series: ['rss'],
};

/** Address of an entry inside the section, with both slashes; null when the collection has no pages. */
export const pathOf = (entry: Entry): string | null => {
  if (entry.collection === 'webinars') {
    return `/webinars/${(entry.data as Data<'webinars'>).series}/${entry.id}/`;
  }
  if (entry.collection === 'roles') return null;
  if (entry.collection === 'plans') {
    const [year, amendment] = entry.id.split('-');
    return amendment ? `/roadmap/${year}/amendments/${amendment}/` : `/roadmap/${year}/`;
  }
  // An amendment's wording stands on the page of the event it amends.
  if (entry.collection === 'roadmap' && /^\d{4}-/.test(entry.id)) return null;
  const root = ROOTS[entry.collection];
  return root ? `${root}${entry.id}/` : null;
};

/** Address of a role's page in a year's roadmap. */
export const rolePath = (year: number, role: string): string => `/roadmap/${year}/roles/${role}/`;

/** Addresses that pages of their own stand at, whatever the content. */
export const FIXED = [
  '/',
  '/roadmap/',
  '/news/',
  '/webinars/',
  '/practices/',
  '/practices/book/',
  '/practices/compare/',
  '/practices/fit/',
  '/practices/program/',
  '/practices/gaps/',
  '/practices/evidence/',
  '/practices/submit/',
  '/documents/',
  '/results/',
  '/search/',
  '/search/all/',
  '/editors/',
  '/editors/publish/',
  '/editors/rules/',
  '/editors/debts/',
  '/risks/',
  '/calendar/',
];

/** Pages that search engines are not sent to: the editors' own, and those that say again what others say. */
export const REPEATING = ['/admin/', '/editors/debts/', '/practices/book/'];

/** Every address of the section that content gives rise to. */
export const pathsOf = (content: Content, collections: readonly CollectionName[]): Set<string> => {
  const paths = new Set(FIXED);
  for (const collection of collections) {
    for (const entry of content[collection]) {
      const path = pathOf(entry as Entry);
      if (path) paths.add(path);
    }
  }
  for (const { plan, events } of content.editions) {
    for (const entry of [plan, ...events] as Entry[]) paths.add(pathOf(entry) ?? '/');
  }
  for (const plan of content.plans) {
    for (const role of content.roles) paths.add(rolePath(plan.data.year, role.id));
  }
  return paths;
};
