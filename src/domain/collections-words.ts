/** What the kinds of pages are called in an address of search, and what readers and the search index call them. */
export const COLLECTION_WORDS = {
  roadmap: 'Дорожная карта',
  practices: 'Практики',
  risks: 'Риски',
  webinars: 'Вебинары',
  series: 'Циклы вебинаров',
  news: 'Новости',
  documents: 'Документы',
  files: 'Файлы',
  pages: 'Страницы',
} as const;

/** A kind of pages as it stands in an address: `practices`. */
export type CollectionId = keyof typeof COLLECTION_WORDS;

/** Kinds whose day is the day of the thing itself: an event of the roadmap has a whole stretch, a practice the day of its last edit. */
export const DATED: ReadonlySet<CollectionId> = new Set(['news', 'webinars', 'documents', 'files']);

/** The kind of pages under a Russian name; plain pages when the name is no kind's. */
export const collectionId = (words: string | undefined): CollectionId =>
  (Object.entries(COLLECTION_WORDS).find(([, name]) => name === words)?.[0] as
    | CollectionId
    | undefined) ?? 'pages';
