import type { Question } from '../search-address.ts';
import type { Answers, Correction, FoundPage, LookedFor } from './answers.ts';
import { correct } from './correct.ts';
import { countKinds, countRisks, inOrder, within } from './facets.ts';
import { type Asked, isFiller } from './query.ts';
import { readAsTyped, readQuery } from './read-query.ts';
import { byTitles, withPhrases } from './refine.ts';
import { type Clause, type Scored, score } from './score.ts';
import {
  type Catalogue,
  files,
  type Load,
  lastNotAfter,
  type Places,
  type Postings,
  type Shelf,
} from './shelves.ts';
import { withSynonyms } from './synonyms.ts';
import { Words } from './vocabulary.ts';

const FILLER_WEIGHT = 0.15;
const COMMON_WEIGHT = 0.1;
const SURE = 0.6;
const PLENTY = 30;

/** Opens the index whose pieces `load` reads. Both answers throw when a piece is missing or broken. */
export const openPieces = async (load: Load) => {
  const catalogue = (await load(files.catalogue)) as Catalogue;
  const words = new Words(catalogue, load);
  const { folder, kinds, shards, pages: shelves } = catalogue;

  const ofTerm =
    <Kept extends unknown[]>(file: (folder: string, shard: number) => string) =>
    async (term: string): Promise<Kept | []> => {
      const at = lastNotAfter(shards, term);
      if (at < 0) return [];
      const shard = (await load(file(folder, at))) as Record<string, Kept>;
      return Object.hasOwn(shard, term) ? (shard[term] ?? []) : [];
    };
  const postingsOf = ofTerm<Postings>(files.shard);
  const placesOf = ofTerm<Places>(files.places);

  /** One page of the index by its number. */
  const read = async (page: number): Promise<FoundPage> => {
    const at = lastNotAfter(shelves, page);
    const shelf = (await load(files.shelf(folder, at))) as Shelf;
    const found = shelf[page - (shelves[at] ?? 0)];
    if (!found) throw new Error(`Страницы ${page} нет в указателе`);
    return found;
  };

  const scoredBy = async (asked: readonly Asked[]): Promise<Scored[]> => {
    const telling = asked.filter(({ word, known }) => !word.stop && known !== 'unknown');
    const plain = telling.length > 0 ? telling : asked.filter(({ options }) => options.length > 0);
    const real = plain.filter(({ word }) => !isFiller(word));
    const absent = asked.filter(
      ({ word, known }) => !word.stop && known === 'unknown' && !isFiller(word),
    ).length;
    if (absent > real.length) return [];
    const clauses = plain.map(({ word, options }): Clause => {
      const filler = isFiller(word) && real.length > 0;
      return { options, weight: filler ? FILLER_WEIGHT : 1, needed: !filler };
    });
    // Common words count in titles alone: «кто такой куратор» is a page of that name.
    const common = asked.filter((one) => one.word.stop && !plain.includes(one));
    for (const { options } of common)
      clauses.push({ options, weight: COMMON_WEIGHT, needed: false });
    const scoreOf = async (worth: number): Promise<Scored[]> => {
      const chosen = clauses.map((clause) => ({
        ...clause,
        options: clause.options.filter((option) => option.worth >= worth),
      }));
      const terms = new Set(chosen.flatMap(({ options }) => options.flatMap((one) => one.terms)));
      const postings = new Map(
        await Promise.all([...terms].map(async (term) => [term, await postingsOf(term)] as const)),
      );
      return score(chosen, absent, kinds.length, postings);
    };
    // Near words are for when the words themselves bring little: over thousands of pages they do not.
    const sure = await scoreOf(SURE);
    return sure.filter(({ whole }) => whole).length >= PLENTY ? sure : scoreOf(0);
  };

  const ask = async (question: Question): Promise<Answers> => {
    const { q, collection, risks: chosen, sort, asTyped } = question;
    const { asked: typed, others } = asTyped
      ? { asked: await readAsTyped(q, words), others: new Map<number, string[]>() }
      : await correct(await readQuery(q, words), words);
    const asked = withSynonyms(typed, catalogue.synonyms);
    const held = await withPhrases(await scoredBy(asked), asked, placesOf);
    const scored = await byTitles(held, asked, read);
    const found = scored.map(({ page }) => page);
    const byRisk = within(found, catalogue, '', chosen);
    const byKind = within(found, catalogue, collection, []);
    const pages = within(found, catalogue, collection, chosen);
    const shown = new Set(pages);
    return {
      shown: asked.map((one) => one.shown).join(' '),
      corrected: correctionsOf(typed),
      suggestions: suggestionsOf(typed, others),
      absent: asked
        .filter(({ word, known }) => !word.stop && (known === 'unknown' || found.length === 0))
        .map((one) => one.typed),
      pages: inOrder(pages, catalogue, sort),
      whole: scored.filter(({ page, whole }) => whole && shown.has(page)).length,
      unfiltered: found.length,
      collections: { total: byRisk.length, counts: countKinds(byRisk, catalogue) },
      risks: countRisks(byKind, catalogue),
      lookedFor: lookedForBy(asked),
    };
  };

  return { ask, read };
};

const correctionsOf = (asked: readonly Asked[]): Correction[] => {
  const corrections: Correction[] = [];
  for (const { typed, shown, how } of asked) {
    const last = corrections.at(-1);
    if (how === null) continue;
    if (last?.typed === typed && last.how === how) last.shown += ` ${shown}`;
    else corrections.push({ typed, shown, how });
  }
  return corrections;
};

const suggestionsOf = (asked: readonly Asked[], others: ReadonlyMap<number, string[]>): string[] =>
  [...others].flatMap(([place, forms]) =>
    forms.map((form) => asked.map(({ shown }, at) => (at === place ? form : shown)).join(' ')),
  );

const lookedForBy = (asked: readonly Asked[]): LookedFor => {
  const telling = asked.filter(({ word }) => !word.stop);
  const marked = telling.some(({ word }) => !isFiller(word))
    ? telling.filter(({ word }) => !isFiller(word))
    : telling;
  return {
    terms: new Set(marked.flatMap(({ options }) => options.flatMap(({ terms }) => terms))),
    beginnings: marked.flatMap(({ beginning }) => beginning ?? []),
  };
};

/** An opened search index. */
export type SearchIndex = Awaited<ReturnType<typeof openPieces>>;
