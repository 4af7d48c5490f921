import { compare } from '../issue.ts';
import { stem } from './normal.ts';
import { packed } from './pack.ts';
import { packStems } from './real-words.ts';
import { filled, firsts } from './runs.ts';
import {
  type Catalogue,
  files,
  letterOf,
  type Places,
  type Shard,
  type Shelf,
  type Spelled,
  type Synonyms,
  type Vocabulary,
} from './shelves.ts';
import { isGuessed } from './spelling.ts';
import { isCompound } from './terms.ts';
import { type IndexedPage, weigh } from './weigh.ts';

/** What a dictionary knows of the words of a text. */
export interface Paradigms {
  /** Other stems of the words that a stem belongs to. */
  also: ReadonlyMap<string, readonly string[]>;
  /** The form a word stands under in the dictionary, by any of its forms. */
  lemmas: ReadonlyMap<string, string>;
  /** Stems of all its words, whether a text has them or not. */
  real: ReadonlySet<string>;
}

const SHARD_SIZE = 12_000;
const SHELF_SIZE = 10_000;

/**
 * All files of the index by name, the same bytes for the same pages. `digest` names their folder
 * after what they hold. Throws when there is nothing to find.
 */
export const buildIndex = (
  unsorted: readonly IndexedPage[],
  synonyms: readonly Synonyms[],
  paradigms: (forms: ReadonlyMap<string, number>) => Paradigms,
  digest: (content: string) => string,
): Map<string, string> => {
  // Pages of one name are found together: side by side, they come in fewer pieces.
  const pages = unsorted.toSorted((a, b) => compare(a.title, b.title) || compare(a.path, b.path));
  const { terms, forms } = weigh(pages);
  if (terms.size === 0) throw new Error('Поиск: в указатель не попало ни одного слова.');
  const { also, lemmas, real } = paradigms(forms);
  const words = new Set([...terms.keys(), ...synonyms.flatMap(({ phrases }) => phrases.flat())]);
  const sorted = [...words].toSorted(compare);
  const having = (term: string) => terms.get(term)?.worths.size ?? 0;
  const shelves = filled(pages, SHELF_SIZE, sizeOf);
  const shards = filled(sorted, SHARD_SIZE, (term) => 4 * having(term) + 12);
  const byLetter = Map.groupBy(
    sorted.filter((term) => !isCompound(term)),
    letterOf,
  );
  const letters = [...byLetter.keys()].toSorted(compare);
  const display = displayed(forms, lemmas);
  const spelled = (own: readonly string[]): Spelled => ({
    terms: [...own],
    counts: own.map(having),
    forms: own.map((term) => packedForm(term, display.get(term) ?? term)),
  });
  const vocabularies = letters.map(
    (letter): Vocabulary => ({ ...spelled(byLetter.get(letter) ?? []), also: {} }),
  );
  const bySecond = Map.groupBy(sorted.filter(isGuessed), ([, second = '']) => second);
  const seconds = [...bySecond.keys()].toSorted(compare);
  for (const [from, to] of also) {
    const vocabulary = vocabularies[letters.indexOf(letterOf(from))];
    const known = to.flatMap((other) => {
      const at =
        other === from || !terms.has(other) ? -1 : (vocabulary?.terms.indexOf(other) ?? -1);
      return at < 0 ? [] : at;
    });
    if (vocabulary && known.length > 0) vocabulary.also[from] = known.toSorted((a, b) => a - b);
  }
  const body = new Map<string, string>();
  const write = (file: (folder: string, at: number) => string, values: readonly unknown[]) => {
    values.forEach((value, at) => {
      body.set(file('', at), JSON.stringify(value));
    });
  };
  write(files.vocabulary, vocabularies.map(sortedAlso));
  const realByLetter = Map.groupBy([...real].toSorted(compare), letterOf);
  write(
    files.real,
    letters.map((letter) => packStems(realByLetter.get(letter) ?? [])),
  );
  write(
    files.second,
    seconds.map((second) => spelled(bySecond.get(second) ?? [])),
  );
  write(
    files.shard,
    shards.map(
      (of): Shard =>
        Object.fromEntries(of.map((term) => [term, packed(terms.get(term)?.worths ?? new Map())])),
    ),
  );
  write(
    files.places,
    shards.map(
      (of): Record<string, Places> =>
        Object.fromEntries(of.map((term) => [term, terms.get(term)?.places.packed ?? []])),
    ),
  );
  write(
    files.shelf,
    shelves.map((of): Shelf => of.map(shown)),
  );
  const folder = digest([...body].flat().join('\n'));
  const kinds = [...new Set(pages.map(({ kind }) => kind))].toSorted(compare);
  const days = [null, ...[...new Set(pages.flatMap(({ date }) => date ?? []))].toSorted(compare)];
  const catalogue: Catalogue = {
    folder,
    kinds,
    kindOf: pages.map(({ kind }) => kinds.indexOf(kind)),
    days,
    dayOf: pages.map(({ date }) => days.indexOf(date)),
    risks: risksOf(pages),
    letters,
    seconds,
    shards: shards.map(([first = '']) => first),
    pages: firsts(shelves),
    synonyms: [...synonyms],
  };
  return new Map([
    [files.catalogue, JSON.stringify(catalogue)],
    ...[...body].map(([file, text]): [string, string] => [folder + file, text]),
  ]);
};

/** The form to show each stem in: the dictionary's first form of the one met most. */
const displayed = (
  forms: ReadonlyMap<string, number>,
  lemmas: ReadonlyMap<string, string>,
): Map<string, string> => {
  const best = new Map<string, { form: string; count: number }>();
  for (const [form, count] of forms) {
    const before = best.get(stem(form));
    const better =
      !before || count > before.count || (count === before.count && form < before.form);
    if (better) best.set(stem(form), { form, count });
  }
  return new Map([...best].map(([term, { form }]) => [term, lemmas.get(form) ?? form]));
};

/** Letters of a page's texts. */
const sizeOf = ({ title, parts }: IndexedPage): number =>
  parts.reduce((sum, part) => sum + part.title.length + part.text.length, title.length);

/** The rest of a form after its stem; the whole form under a sign when it does not begin so. */
const packedForm = (term: string, form: string): string =>
  form.startsWith(term) ? form.slice(term.length) : `=${form}`;

const sortedAlso = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  also: Object.fromEntries(Object.entries(vocabulary.also).toSorted(([a], [b]) => compare(a, b))),
});

const shown = ({
  path,
  title,
  kind,
  date,
  due,
  sample,
  risks,
  crumbs,
  file,
  parts,
}: IndexedPage) => ({
  path,
  title,
  kind,
  date,
  due,
  sample,
  risks,
  crumbs,
  file,
  parts,
});

const risksOf = (pages: readonly IndexedPage[]): Record<string, number[]> => {
  const marks = pages.flatMap(({ risks }, page) => risks.map((risk) => ({ risk, page })));
  const byRisk = [...Map.groupBy(marks, ({ risk }) => risk)];
  return Object.fromEntries(
    byRisk
      .toSorted(([a], [b]) => compare(a, b))
      .map(([risk, of]) => [risk, of.map(({ page }) => page)]),
  );
};
