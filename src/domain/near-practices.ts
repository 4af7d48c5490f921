import type { Data, Entry } from '../schema/index.ts';
import type { PracticeView } from './practices.ts';
import { isStop, normal, stem } from './search/normal.ts';

/** A practice that is near another one, with the reason in words. */
export interface NearPractice {
  practice: PracticeView;
  /** «тоже отвечает риску «Кадры»; похожая мера: график пар»; without a capital or a full stop. */
  reason: string;
}

/** How much a shared risk says: a main one of both, a main one of either, an additional one of both. */
const RISK = { both: 4, either: 2, neither: 1 } as const;
const MEASURE = 3;
/** Two measures are alike when they share so many words, and so large a part of all their words. */
const ALIKE = { words: 2, share: 0.4 } as const;
/** A reason names no more than that. */
const NAMED = { risks: 3, measures: 2 } as const;

/**
 * The practices nearest to one of the bank by shared risks and like measures, the nearest first and
 * real ones before samples; those equally near stand as they do in the bank. Published ones only.
 */
export const nearPractices = (
  practice: PracticeView,
  bank: readonly PracticeView[],
  risks: readonly Entry<'risks'>[],
  count = 4,
): NearPractice[] => {
  const own = measuresOf(practice.data);
  const words = new Set(own.flatMap(({ stems }) => [...stems]));
  return bank
    .filter(({ id, data }) => id !== practice.id && data.status === 'published')
    .map((other) => {
      const shared = risks.filter(
        ({ id }) => practice.risks.includes(id) && other.risks.includes(id),
      );
      const measures = measuresOf(other.data).filter(
        ({ stems }) =>
          sharedBy(words, stems) >= ALIKE.words && own.some((mine) => isAlike(mine.stems, stems)),
      );
      const score =
        shared.reduce((sum, { id }) => sum + weight(id, practice.data, other.data), 0) +
        measures.length * MEASURE;
      return { other, shared, measures, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => Number(a.other.data.sample) - Number(b.other.data.sample) || b.score - a.score)
    .slice(0, count)
    .map(({ other, shared, measures }) => ({
      practice: other,
      reason: [riskWords(shared, other.data), measureWords(measures.map(({ what }) => what))]
        .filter(Boolean)
        .join('; '),
    }));
};

type Practice = Data<'practices'>;

const weight = (id: string, one: Practice, other: Practice): number => {
  const main = [one, other].filter(({ risks }) => risks.main.includes(id)).length;
  return main === 2 ? RISK.both : main === 1 ? RISK.either : RISK.neither;
};

const riskWords = (shared: readonly Entry<'risks'>[], other: Practice): string => {
  const first = shared.toSorted(
    (a, b) => Number(other.risks.main.includes(b.id)) - Number(other.risks.main.includes(a.id)),
  );
  const named = first.slice(0, NAMED.risks).map(({ data }) => `«${data.short}»`);
  if (named.length === 0) return '';
  const left = shared.length - named.length;
  const words = left > 0 ? `${named.join(', ')} и ещё ${left}` : named.join(', ');
  return `тоже отвечает ${shared.length === 1 ? 'риску' : 'рискам'} ${words}`;
};

const measureWords = (measures: readonly string[]): string => {
  const named = measures.slice(0, NAMED.measures).map(inside);
  if (named.length === 0) return '';
  return `${named.length === 1 ? 'похожая мера' : 'похожие меры'}: ${named.join(', ')}`;
};

/** A measure's wording inside a sentence: a small letter first, unless it begins with an abbreviation. */
const inside = (what: string): string =>
  /^\p{Lu}\p{Ll}/u.test(what) ? what.charAt(0).toLowerCase() + what.slice(1) : what;

const known = new WeakMap<Practice, { what: string; stems: Set<string> }[]>();

const measuresOf = (data: Practice): { what: string; stems: Set<string> }[] => {
  const before = known.get(data);
  if (before) return before;
  const found = data.measures.map(({ what }) => ({ what, stems: stemsOf(what) }));
  known.set(data, found);
  return found;
};

/** Nearly every measure is for somebody of these. */
const ANYBODY = new Set(['ученик', 'учитель', 'каждый'].map(stem));

const stemsOf = (text: string): Set<string> =>
  new Set(
    (normal(text).match(/\p{L}{3,}/gu) ?? [])
      .filter((word) => !isStop(word))
      .map(stem)
      .filter((word) => !ANYBODY.has(word)),
  );

const sharedBy = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const word of other) if (one.has(word)) shared++;
  return shared;
};

const isAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const shared = sharedBy(one, other);
  return shared >= ALIKE.words && (2 * shared) / (one.size + other.size) >= ALIKE.share;
};
