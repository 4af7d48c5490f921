import type { Site } from '../schema/index.ts';
import type { PracticeView } from './practices.ts';

/** What search engines are told of a practice: an article of the bank, a sample plainly named as one. */
export const practiceJsonLd = (
  { data, path }: PracticeView,
  site: Site,
  absolute: (path: string) => string,
): object => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: data.title,
  description: data.sample ? `Образец. ${data.summary}` : data.summary,
  url: absolute(path),
  dateModified: data.updated,
  inLanguage: 'ru',
  ...(data.sample ? { creativeWorkStatus: 'Образец' } : {}),
  publisher: {
    '@type': 'Organization',
    name: site.institute.official ?? site.institute.short,
    url: site.institute.url,
  },
  isPartOf: {
    '@type': 'CollectionPage',
    name: 'Банк управленческих практик',
    url: absolute('/practices/'),
  },
});
