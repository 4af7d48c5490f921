import { COLLECTION_WORDS } from './collections-words.ts';
import type { MapGroup, MapLink } from './section-map.ts';

/** A page in the list by letters, with what kind of page it is. */
export interface LetterLink extends MapLink {
  kind: string;
}

/** Pages whose titles begin with one letter. */
export interface Letter {
  letter: string;
  links: LetterLink[];
}

/** Stands for titles without a letter. */
const NUMBERS = '0–9';
const order = new Intl.Collator('ru', { numeric: true });

/** All pages by the first letter of their titles, ё with е; numbers and quotes before it do not count. */
export const byLetter = (groups: readonly MapGroup[]): Letter[] => {
  const links = groups
    .flatMap((group) =>
      [...gathering(group), ...group.links].map((link) => ({
        ...link,
        kind: COLLECTION_WORDS[group.id],
      })),
    )
    .toSorted((a, b) => order.compare(spoken(a.title), spoken(b.title)));
  const letters = Map.groupBy(links, ({ title }) => letterOf(title));
  return [...letters]
    .map(([letter, links]) => ({ letter, links }))
    .toSorted((a, b) => rankOf(a.letter) - rankOf(b.letter) || order.compare(a.letter, b.letter));
};

/** The page that gathers a kind stands among the others here: by kinds it is the heading. */
const gathering = ({ title, path }: MapGroup): MapLink[] =>
  path ? [{ title, number: null, path, date: null, sample: false }] : [];

const spoken = (title: string): string => title.replace(/^[^\p{L}]+(?=\p{L})/u, '');

const letterOf = (title: string): string =>
  /\p{L}/u.exec(title)?.[0].toLocaleUpperCase('ru').replace('Ё', 'Е') ?? NUMBERS;

/** Russian letters come first, then the others, then no letters at all. */
const rankOf = (letter: string): number =>
  /^[А-Я]$/.test(letter) ? 0 : letter === NUMBERS ? 2 : 1;
