import type { Question } from '../search-address.ts';
import type { Answers, FoundPage } from './answers.ts';
import { correct } from './correct.ts';
import { countKinds, countRisks, inOrder, within } from './facets.ts';
import { type Asked, isMissing, piecesOf, SURE } from './query.ts';
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
import { compoundOf } from './terms.ts';
import { absentOf, correctionsOf, lookedForBy, suggestionsOf, withoutMissing } from './told.ts';
import { type Option, Words } from './vocabulary.ts';
import { isDeed, isFiller, isManner } from './word-kinds.ts';

const FILLER_WEIGHT = 0.15;
/** A word on so small a share of pages tells what is asked all alone. */
const RARE = 0.02;
/** What a page is worth, at the least, for a word that is in its title or says what it is about. */
const TELLING = 40;
const DEED_WEIGHT = 0.5;
const COMMON_WEIGHT = 0.1;
/** What a word with a hyphen adds to what its parts have brought. */
const COMPOUND_WEIGHT = 1;
const PLENTY = 30;

/** Opens the index whose pieces `load` reads. Both answers throw when a piece is missing or broken. */
export const openPieces = async (load: Load) => {
  const catalogue = (await load(files.catalogue)) as Catalogue;
  const words = new Words(catalogue, load);
  const { folder, shards, pages: shelves } = catalogue;
  const count = catalogue.kindOf.length;

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

  /** Most words are right as typed: what they bring comes at once with the vocabulary, not after it. */
  const prepare = (query: string): void => {
    for (const { words: own, phrase } of piecesOf(query))
      for (const {
        stop,
        terms: [term = ''],
      } of own) {
        if (stop || !/^[а-я0-9]/.test(term)) continue;
        postingsOf(term).catch(() => undefined);
        if (phrase >= 0) placesOf(term).catch(() => undefined);
      }
  };

  /** What the page that tells most of an option is worth for it. */
  const bestOf = async ({ terms: [term = ''], worth }: Option): Promise<number> => {
    const [[first = 0] = []] = worth >= SURE ? await postingsOf(term) : [];
    return first;
  };

  /** One page of the index by its number. */
  const read = async (page: number): Promise<FoundPage> => {
    const at = lastNotAfter(shelves, page);
    const shelf = (await load(files.shelf(folder, at))) as Shelf;
    const found = shelf[page - (shelves[at] ?? 0)];
    if (!found) throw new Error(`Страницы ${page} нет в указателе`);
    return found;
  };

  const scoredBy = async (asked: readonly Asked[]): Promise<Scored[]> => {
    const known = asked.filter((one) => !one.word.stop && one.known !== 'unknown');
    const plain = known.length > 0 ? known : asked.filter(({ options }) => options.length > 0);
    const real = plain.filter(({ word }) => !isFiller(word));
    const absent = asked.filter(isMissing).length;
    const things = real.filter(({ word }) => !isDeed(word));
    // «курс биткоина» is not about courses; «театр и актёры» is about the theatre, which few pages know.
    const isRare = (one: Asked) => {
      const on = standsOn(one);
      return on > 0 && on <= RARE * count;
    };
    const rare = things.filter((one) => one.how !== 'spelling' && isRare(one));
    const names = rare.filter(({ known, word }) => known === 'exact' && !isManner(word));
    // «пункт 5.1» is about 5.1, though few pages have points and many name the number.
    const numbered = things.filter(({ word }) => /^\d+\.\d+$/.test(word.text));
    const tell = [...(absent > 0 ? names : rare), ...numbered].flatMap(({ options }) => options);
    const best = await Promise.all(tell.map(bestOf));
    const telling = best.some((worth) => worth >= TELLING);
    if (absent > things.length || (absent > 0 && absent === things.length && !telling)) return [];
    const clauses = plain.map((one): Clause => {
      const { word, options } = one;
      if (isFiller(word) && real.length > 0)
        return { options, weight: FILLER_WEIGHT, needed: false };
      const deed = things.length > 0 && isDeed(word) && !isRare(one);
      return { options, weight: deed ? DEED_WEIGHT : 1, needed: !deed };
    });
    // Common words count in titles alone: «кто такой куратор» is a page of that name.
    const common = asked.filter((one) => one.word.stop && !plain.includes(one));
    const terms = common.flatMap(({ word }) => word.terms.slice(0, 1));
    if (terms.length > 0) {
      const options = [{ terms, worth: 1, count: 1 }];
      clauses.push({ options, weight: COMMON_WEIGHT * terms.length, needed: false });
    }
    // Words side by side in a query may stand on a page with a hyphen, as one.
    for (const [at, { word }] of asked.entries()) {
      const next = asked[at + 1];
      const compound = next && compoundOf(word, next.word);
      if (!compound) continue;
      const options = [{ terms: [compound], worth: 1, count: 1 }];
      clauses.push({ options, weight: COMPOUND_WEIGHT, needed: false });
    }
    const scoreOf = async (of: readonly Clause[], worth: number): Promise<Scored[]> => {
      const chosen = of.map((clause) => ({
        ...clause,
        options: clause.options.filter((option) => option.worth >= worth),
      }));
      const terms = new Set(chosen.flatMap(({ options }) => options.flatMap((one) => one.terms)));
      const postings = new Map(
        await Promise.all([...terms].map(async (term) => [term, await postingsOf(term)] as const)),
      );
      return score(chosen, absent, count, postings);
    };
    // Near words are for when the words themselves bring little: over thousands of pages they do not.
    const hasNear = clauses.some(({ options }) => options.some(({ worth }) => worth < SURE));
    const sure = await scoreOf(clauses, SURE);
    const enough = !hasNear || sure.filter(({ whole }) => whole).length >= PLENTY;
    const wide = enough ? sure : await scoreOf(clauses, 0);
    const whole = wide.filter((one) => one.whole);
    if (things.length >= 3 || telling) return wide;
    // With a word of two or three missing, pages that have only one of the others, or both in passing, are about something else.
    if (absent > 0) return whole.some(({ worth }) => worth >= TELLING / 100) ? wide : [];
    if (whole.length > 0 || rare.length === 0) return wide;
    // «погода саратов» is not answered by pages of Saratov alone.
    const rarely = clauses.map((clause) => ({
      ...clause,
      needed: clause.needed && rare.some(({ options }) => options === clause.options),
    }));
    return (await scoreOf(rarely, 0)).map((one) => ({ ...one, whole: false }));
  };

  const ask = async (question: Question): Promise<Answers> => {
    const { q, collection, risks: chosen, sort, asTyped } = question;
    prepare(q);
    const { asked: typed, others } = asTyped
      ? { asked: await readAsTyped(q, words), others: new Map<number, string[]>() }
      : await correct(await readQuery(q, words), words);
    const asked = withSynonyms(typed, catalogue.synonyms);
    const { held, lost } = await withPhrases(await scoredBy(asked), asked, placesOf);
    const scored = await byTitles(held, asked, read);
    const found = scored.map(({ page }) => page);
    const byRisk = within(found, catalogue, '', chosen);
    const byKind = within(found, catalogue, collection, []);
    const pages = within(found, catalogue, collection, chosen);
    return {
      shown: asked.map((one) => one.shown).join(' '),
      corrected: found.length > 0 ? correctionsOf(typed) : [],
      suggestions: [
        ...suggestionsOf(typed, others),
        ...(found.length === 0 ? withoutMissing(asked) : []),
      ],
      absent: absentOf(asked, found.length === 0),
      phraseLost: lost,
      pages: inOrder(pages, catalogue, sort),
      whole: within(wholeOf(scored), catalogue, collection, chosen).length,
      unfiltered: found.length,
      collections: { total: byRisk.length, counts: countKinds(byRisk, catalogue) },
      risks: countRisks(byKind, catalogue),
      lookedFor: lookedForBy(asked),
    };
  };

  return { ask, read };
};

const wholeOf = (scored: readonly Scored[]): number[] =>
  scored.flatMap(({ page, whole }) => (whole ? page : []));

/** On how many pages a word stands, in the form that most of them have. */
const standsOn = ({ options }: Asked): number =>
  Math.max(0, ...options.filter(({ worth }) => worth >= SURE).map(({ count }) => count));

/** An opened search index. */
export type SearchIndex = Awaited<ReturnType<typeof openPieces>>;
