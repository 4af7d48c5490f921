import { COLLECTION_WORDS, type CollectionId } from '../domain/collections-words.ts';
import { longDay, weekdayName } from '../domain/day.ts';
import type { FoundPage, LookedFor, PagePart } from '../domain/search/answers.ts';
import { excerpt, pieces, sections } from '../domain/search/marks.ts';

/** Kinds whose day is the day of the thing itself: an event of the roadmap has a whole stretch, a practice the day of its last edit. */
const DATED: ReadonlySet<CollectionId> = new Set(['news', 'webinars', 'documents']);

/** One found page as an item of the list, with the words looked for marked in the forms that stand there. */
export const answerItem = (
  template: HTMLTemplateElement,
  base: string,
  page: FoundPage,
  lookedFor: LookedFor,
): Element => {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => copy.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const address = base + page.path.slice(1);

  const link = part('link') as HTMLAnchorElement;
  link.href = address;
  link.append(...marked(page.title, lookedFor));
  part('kind').textContent = COLLECTION_WORDS[page.kind];
  part('sample').hidden = !page.sample;
  if (page.date && DATED.has(page.kind)) {
    const time = part('date') as HTMLTimeElement;
    time.dateTime = page.date;
    time.textContent = `${longDay(page.date)}, ${weekdayName(page.date)}`;
    time.hidden = false;
  }
  part('excerpt').append(...marked(excerpt(page, lookedFor), lookedFor));
  const parts = sections(page, lookedFor);
  part('sections').append(
    ...parts.flatMap((found, at) => [at > 0 ? ' · ' : '', linkTo(base, address, found)]),
  );
  part('sections').hidden = parts.length === 0;
  return copy.firstElementChild as Element;
};

const linkTo = (base: string, page: string, { href, title }: PagePart): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href.startsWith('#') ? page + href : base + href.slice(1);
  link.textContent = title;
  return link;
};

const marked = (text: string, lookedFor: LookedFor): (Node | string)[] =>
  pieces(text, lookedFor).map(({ text: part, met }) => {
    if (!met) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
