import { COLLECTION_WORDS, type CollectionId } from '../domain/collections-words.ts';
import type { Answers, LookedFor } from '../domain/search/answers.ts';
import type { SearchIndex } from '../domain/search/engine.ts';
import type { Question } from '../domain/search-address.ts';
import { kindMoreWords } from '../domain/search-words.ts';
import { answerItem, kindItems } from './search-list.ts';

const BEST_OF_KIND = 3;

/** What items of the list are made with. */
export interface Printing {
  index: SearchIndex;
  base: string;
  answer: HTMLTemplateElement;
  kind: HTMLTemplateElement;
}

/** Items for the next pages of the answers. */
export const nextItems = (
  { index, base, answer }: Printing,
  pages: readonly number[],
  lookedFor: LookedFor,
): Promise<Element[]> =>
  Promise.all(
    pages.map(async (page) => answerItem(answer, base, await index.read(page), lookedFor)),
  );

/** The three best answers of every kind under the name of the kind, kinds by their best answer. */
export const itemsByKind = async (
  printing: Printing,
  question: Question,
  { collections, pages, lookedFor }: Answers,
): Promise<Element[]> => {
  const rank = new Map(pages.map((page, at) => [page, at]));
  const kinds = await Promise.all(
    [...collections.counts.keys()].map(async (collection) => ({
      kind: collection as CollectionId,
      found: (await printing.index.ask({ ...question, collection })).pages,
    })),
  );
  const place = ({ found }: { found: number[] }) => rank.get(found[0] ?? -1) ?? pages.length;
  const items = kinds
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => place(a) - place(b))
    .map(async ({ kind, found }) => {
      const best = await nextItems(printing, found.slice(0, BEST_OF_KIND), lookedFor);
      const left = found.length - best.length;
      const more = left > 0 ? kindMoreWords(left, kind) : '';
      return kindItems(printing.kind, best, { name: COLLECTION_WORDS[kind], value: kind, more });
    });
  return (await Promise.all(items)).flat();
};
