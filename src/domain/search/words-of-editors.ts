import type { Content } from '../../schema/index.ts';
import type { Synonyms } from './shelves.ts';
import { textWords } from './terms.ts';
import type { IndexedPage } from './weigh.ts';

const WORTH = { '=': 0.85, '~': 0.5 };

/** A line of synonyms cut at its signs; both signs in one line make it unreadable. */
export const synonymLine = (
  line: string,
): { sign: '=' | '~' | 'both' | null; phrases: string[] } => {
  const signs = new Set(line.match(/[=~]/g) ?? []);
  const phrases = line.split(/[=~]/).map((phrase) => phrase.trim());
  const [sign] = signs;
  return { sign: signs.size > 1 ? 'both' : ((sign as '=' | '~' | undefined) ?? null), phrases };
};

/** Stems of a phrase as they are looked for, without the commonest words. */
export const phraseTerms = (phrase: string): string[] =>
  textWords(phrase).flatMap(({ stop, terms }) => (stop ? [] : terms.slice(0, 1)));

/** Everything that editors say is the same or near, in one order. */
export const synonymsOf = (content: Content): Synonyms[] => {
  const key = (phrase: string) => phraseTerms(phrase).join(' ');
  const groups = new Map<string, string[]>();
  for (const line of content.search.flatMap(({ data }) => data.words)) {
    const { sign, phrases } = synonymLine(line);
    if (sign === '=') for (const phrase of phrases) groups.set(key(phrase), phrases);
  }
  const same = (phrase: string) => groups.get(key(phrase));
  return content.search.flatMap(({ data }) =>
    data.words.flatMap((line) => {
      const { sign, phrases } = synonymLine(line);
      if (sign === '=') return [{ worth: WORTH['='], phrases: phrases.map(phraseTerms) }];
      // What is near to a word is near to all that is the same.
      const all = phrases.flatMap((phrase) => [phrase, ...(same(phrase) ?? [])]);
      const near = [
        ...new Map(all.map((phrase) => [phraseTerms(phrase).join(' '), phrase])).values(),
      ];
      return sign === '~' ? [{ worth: WORTH['~'], phrases: near.map(phraseTerms) }] : [];
    }),
  );
};

/** Words that lead to a page beside its own: how people ask, and the names of its risks. */
export const leadsOf = (content: Content): ((page: IndexedPage) => string[]) => {
  const leads = Map.groupBy(
    content.search.flatMap(({ data }) => data.leads),
    ({ page }) => page,
  );
  const risks = new Map(content.risks.map(({ id, data }) => [id, data.name]));
  return ({ path, risks: own }) => [
    ...(leads.get(path) ?? []).flatMap(({ asked }) => asked),
    ...own.flatMap((risk) => risks.get(risk) ?? []),
  ];
};
