import type { z } from 'zod';
import type { Attachment } from './attachments.ts';
import { documents } from './documents.ts';
import { executors } from './executors.ts';
import { news } from './news.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { practices } from './practices.ts';
import { privacy } from './privacy.ts';
import { risks } from './risks.ts';
import { roadmap } from './roadmap.ts';
import { roles } from './roles.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { site } from './site.ts';
import { spelling } from './spelling.ts';
import { topics } from './topics.ts';
import { webinars } from './webinars.ts';

/** Every collection, its schema, its name for people, and the form of its files. */
export const registry = {
  plans: { schema: plans, title: 'Дорожные карты по годам', one: 'дорожная карта', form: 'yaml' },
  roadmap: {
    schema: roadmap,
    title: 'События дорожной карты',
    one: 'событие',
    form: 'md',
    folders: true,
  },
  executors: { schema: executors, title: 'Исполнители', one: 'исполнитель', form: 'yaml' },
  roles: { schema: roles, title: 'Роли', one: 'роль', form: 'yaml' },
  series: { schema: series, title: 'Циклы вебинаров', one: 'цикл', form: 'md' },
  webinars: { schema: webinars, title: 'Вебинары', one: 'вебинар', form: 'md' },
  news: { schema: news, title: 'Новости', one: 'новость', form: 'md', body: true },
  practices: { schema: practices, title: 'Практики', one: 'практика', form: 'md' },
  risks: { schema: risks, title: 'Рисковые направления', one: 'рисковое направление', form: 'md' },
  documents: { schema: documents, title: 'Документы', one: 'документ', form: 'md' },
  topics: { schema: topics, title: 'Темы', one: 'тема', form: 'yaml' },
  people: { schema: people, title: 'Люди', one: 'человек', form: 'yaml', optional: true },
  search: {
    schema: search,
    title: 'Слова для поиска',
    one: 'набор слов',
    form: 'yaml',
    optional: true,
  },
  privacy: {
    schema: privacy,
    title: 'Разрешённые личные данные',
    one: 'список разрешений',
    form: 'yaml',
    optional: true,
  },
  spelling: {
    schema: spelling,
    title: 'Слова для проверки правописания',
    one: 'набор слов',
    form: 'yaml',
    optional: true,
  },
  pages: { schema: pages, title: 'Страницы', one: 'страница', form: 'md', body: true },
} as const satisfies Record<string, Collection>;

/** The region's own file, `content/site.yaml`. */
export const siteSchema = site;

/** What the registry says of one collection. */
export interface Collection {
  schema: z.ZodType;
  /** Plural name for editors. */
  title: string;
  /** Name of one entry, for messages. */
  one: string;
  /** Markdown with front matter, or plain YAML. */
  form: 'md' | 'yaml';
  /** The body below the front matter may not be empty. */
  body?: boolean;
  /** Entries lie in one level of folders; the id keeps the folder: `2022/2.7`. */
  folders?: boolean;
  /** The folder may be missing or empty. */
  optional?: boolean;
}

export type CollectionName = keyof typeof registry;

/** The fields of one collection's entry, as the schema gives them back. */
export type Data<K extends CollectionName> = z.output<(typeof registry)[K]['schema']>;

/** The region's settings. */
export type Site = z.output<typeof site>;

/** One file of content: where it lies, its fields and its Markdown. */
export interface Entry<K extends CollectionName = CollectionName> {
  collection: K;
  /** Path inside the collection's folder without the extension. */
  id: string;
  /** Path inside the content folder, for messages. */
  file: string;
  data: Data<K>;
  /** Markdown below the front matter. */
  body: string;
}

/** One edition of a year's roadmap: the whole table as a document left it. */
export interface Edition {
  /** The year's plan, or the plan that amends it. */
  plan: Entry<'plans'>;
  /** Id of the year's plan: `2022`. */
  year: string;
  /** Day of its document; null when the document has none. */
  date: string | null;
  /** Events that the edition's own document names, as their files lie. */
  own: Entry<'roadmap'>[];
  /** The whole table, every event under the year's own id: `2022/2.7`. */
  events: Entry<'roadmap'>[];
  sections: Data<'plans'>['sections'];
}

/** All entries of all collections, with the region's settings, the editions of roadmaps and the files that lie beside entries. */
export type Content = { site: Site; attachments: Attachment[]; editions: Edition[] } & {
  [K in CollectionName]: Entry<K>[];
};
