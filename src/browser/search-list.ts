import type { FoundPage, LookedFor, PagePart } from '../domain/search/answers.ts';
import { excerpt, lookedForOn, pieces, sections } from '../domain/search/marks.ts';
import { pageOf } from '../domain/search-files.ts';
import { dayWords, fileWords, pathWords, stateWords } from '../domain/search-words.ts';
import { todayHere } from './today.ts';

/** One found page as an item of the list, with the words looked for marked in the forms that stand there. */
export const answerItem = (
  template: HTMLTemplateElement,
  base: string,
  page: FoundPage,
  asked: LookedFor,
): Element => {
  const lookedFor = lookedForOn(page, asked);
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const part = (name: string) => copy.querySelector<HTMLElement>(`[data-${name}]`) as HTMLElement;
  const address = base + page.path.slice(1);
  const best = excerpt(page, lookedFor);
  const number = pageOf(best.part?.href ?? '');

  const link = part('link') as HTMLAnchorElement;
  link.href = number === null ? address : addressOf(base, address, best.part as PagePart);
  link.append(...marked(page.title, lookedFor));
  part('path').textContent = pathWords(page);
  part('sample').hidden = !page.sample;
  part('due').textContent = stateWords(page, todayHere());
  part('weight').textContent = fileWords(page, number);
  const time = part('date') as HTMLTimeElement;
  time.textContent = dayWords(page);
  time.dateTime = page.date ?? '';
  for (const each of [part('due'), part('weight'), time]) each.hidden = each.textContent === '';
  part('excerpt').append(...marked(best.text, lookedFor));
  const parts = sections(page, lookedFor);
  part('sections').append(
    page.file ? 'В файле: ' : 'На странице: ',
    ...parts.flatMap((found, at) => [
      at > 0 ? ' · ' : '',
      linkTo(addressOf(base, address, found), found.title),
    ]),
  );
  part('sections').hidden = parts.length === 0;
  const { beside } = page.file ?? {};
  part('beside').hidden = !beside;
  if (beside) part('beside').append(linkTo(base + beside.path.slice(1), beside.title));
  return copy.firstElementChild as Element;
};

/** The best answers of one kind: its name stands in the first item, the way to the rest in the last. */
export const kindItems = (
  template: HTMLTemplateElement,
  items: readonly Element[],
  { name, value, more }: { name: string; value: string; more: string },
): Element[] => {
  for (const item of items) {
    const heading = item.querySelector('h2');
    const lower = document.createElement('h3');
    lower.append(...(heading?.childNodes ?? []));
    heading?.replaceWith(lower);
  }
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const [title, rest] = ['h2', 'button'].map((tag) => copy.querySelector(tag) as HTMLElement);
  if (!title || !rest) return [...items];
  title.textContent = name;
  items[0]?.classList.add('first');
  items[0]?.prepend(title);
  rest.textContent = more;
  rest.dataset.kind = value;
  if (more) items.at(-1)?.append(rest);
  return [...items];
};

const addressOf = (base: string, page: string, { href }: PagePart): string =>
  href.startsWith('#') ? page + href : base + href.slice(1);

const linkTo = (href: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
};

/** The text with the words looked for in marks, in the very forms that stand in it. */
export const marked = (text: string, lookedFor: LookedFor): (Node | string)[] =>
  pieces(text, lookedFor).map(({ text: part, met }) => {
    if (!met) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
