import type { IndexedPage } from '../../src/domain/search/weigh.ts';

const PARAGRAPHS = 8;
const NAMES = 20_000;
const SYLLABLES =
  'ба во ги ду ел жа зо ик лу ма но ор пе ру са ти ур фо хи це чу ша щи эл юр яр'.split(' ');

/** Numbers from 0 to 1 that are the same in every run. */
const dice = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

/** Pages of eight paragraphs made of the corpus's own sentences, with names of their own, as many as asked. */
export const madePages = (corpus: readonly IndexedPage[], count: number): IndexedPage[] => {
  const next = dice(500);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  const sentences = corpus.flatMap(({ parts }) =>
    parts.flatMap(({ text }) => text.match(/[А-ЯЁ«][^.!?\n]{20,200}[.!?]/gu) ?? []),
  );
  const titles = corpus.map(({ title }) => title);
  // Names of places and people, rare as they are in real texts.
  const names = Array.from({ length: NAMES }, () => {
    const word = Array.from({ length: 3 }, () => pick(SYLLABLES)).join('');
    return (word[0] ?? '').toUpperCase() + word.slice(1);
  });
  return Array.from({ length: count }, (_, at): IndexedPage => {
    const paragraph = () =>
      `${pick(sentences)} ${pick(sentences)} ${pick(names)}. ${pick(sentences)}`;
    const model = pick(corpus);
    return {
      ...model,
      path: `/made/${at}/`,
      title: `${pick(titles)}: ${pick(names)}`,
      summary: pick(sentences),
      parts: Array.from({ length: PARAGRAPHS }, (_part, place) => ({
        href: place === 0 ? '' : `#part-${place}`,
        title: place === 0 ? '' : pick(titles),
        text: paragraph(),
      })),
    };
  });
};
