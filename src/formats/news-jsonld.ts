import { sharedPicture } from '../domain/shared-picture.ts';
import { pathOf } from '../domain/urls.ts';
import type { Entry } from '../schema/index.ts';
import type { Setting } from './setting.ts';

/** A news item as a schema.org NewsArticle; the institute publishes it. */
export const newsJsonld = (entry: Entry<'news'>, { content, absolute }: Setting): object => {
  const publisher = { '@type': 'Organization', name: content.site.institute.name };
  const shared = sharedPicture(entry, content);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: entry.data.title,
    description: entry.data.summary,
    datePublished: entry.data.date,
    ...(shared ? { image: absolute(shared.path) } : {}),
    inLanguage: 'ru',
    author: publisher,
    publisher,
    mainEntityOfPage: absolute(pathOf(entry as Entry) ?? '/news/'),
  };
};
