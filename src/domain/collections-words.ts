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

/** The kind of pages under a Russian name; plain pages when the name is no kind's. */
export const collectionId = (words: string | undefined): CollectionId =>
  (Object.entries(COLLECTION_WORDS).find(([, name]) => name === words)?.[0] as
    | CollectionId
    | undefined) ?? 'pages';
