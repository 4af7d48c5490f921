import { COLLECTION_WORDS, type CollectionId } from '../domain/collections-words.ts';
import { longDay, weekdayName } from '../domain/day.ts';
import type { QueryWord } from '../domain/search-text.ts';
import { excerpt, type Heading, hits, pieces, sections, textWords } from '../domain/search-view.ts';
import type { PageText } from './search-engine.ts';

/** Kinds whose day is the day of the thing itself: an event of the roadmap has a whole stretch, a practice the day of its last edit. */
const DATED: ReadonlySet<CollectionId> = new Set(['news', 'webinars', 'documents']);

/** One found page as an item of the list, with the words looked for marked in the forms that stand there. */
export const answerItem = (
  template: HTMLTemplateElement,
  page: PageText,
  words: readonly QueryWord[],
  places: readonly number[],
): Element => {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => copy.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const { title = page.url, date } = page.meta;
  const text = textWords(page.content);
  const found = hits(text, places, words);

  const link = part('link') as HTMLAnchorElement;
  link.href = page.url;
  link.append(...marked(title, words));
  const kind = (page.filters.collection?.[0] ?? 'pages') as CollectionId;
  part('kind').textContent = COLLECTION_WORDS[kind];
  part('sample').hidden = !page.filters.sample;
  if (date && DATED.has(kind)) {
    const time = part('date') as HTMLTimeElement;
    time.dateTime = date;
    time.textContent = `${longDay(date)}, ${weekdayName(date)}`;
    time.hidden = false;
  }
  part('excerpt').append(...marked(excerpt(text, title, found), words));
  const parts = sections(headingsOf(page), found);
  part('sections').append(
    ...parts.flatMap((heading, at) => [at > 0 ? ' · ' : '', linkTo(page.url, heading)]),
  );
  part('sections').hidden = parts.length === 0;
  return copy.firstElementChild as Element;
};

const headingsOf = ({ anchors }: PageText): Heading[] =>
  anchors.flatMap(({ element, id, text, location }) =>
    /^h[2-6]$/.test(element) && text?.trim()
      ? [{ id, title: text.trim().replace(/\.$/, ''), at: location }]
      : [],
  );

const linkTo = (url: string, { id, title }: Heading): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = `${url}#${encodeURIComponent(id)}`;
  link.textContent = title;
  return link;
};

const marked = (text: string, words: readonly QueryWord[]): (Node | string)[] =>
  pieces(text, words).map(({ text: part, met }) => {
    if (!met) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
