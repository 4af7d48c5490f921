import type { Asked } from './query.ts';
import { textWords } from './terms.ts';
import type { Option, Words } from './vocabulary.ts';

/** Words torn in two are put together: «веби нар», «на ставник», «видео-конференция». */
export const joined = async (asked: readonly Asked[], words: Words): Promise<Asked[]> => {
  const out: Asked[] = [];
  for (let at = 0; at < asked.length; at++) {
    const [one, next] = [asked[at] as Asked, asked[at + 1]];
    const torn = next && isLoose(one, next) ? await together(one, next, words) : null;
    if (torn) {
      out.push(torn);
      at++;
    } else out.push(one);
  }
  return withWhole(out, words);
};

/** «Само диагностика» are two right words, and are also looked for as the one they may be parts of. */
const withWhole = async (asked: readonly Asked[], words: Words): Promise<Asked[]> => {
  const whole = async (one: Asked, next: Asked | undefined): Promise<Option[]> => {
    const parts = [one, next].map((part) =>
      part && !part.word.stop && /^[а-я]+$/.test(part.word.text) ? part.word.text : '',
    );
    const [word] = parts.every(Boolean) ? textWords(parts.join('')) : [];
    return word ? words.exact(word) : [];
  };
  const wholes = await Promise.all(asked.map((one, at) => whole(one, asked[at + 1])));
  return asked.map((one, at) => {
    const more = [...(wholes[at - 1] ?? []), ...(wholes[at] ?? [])];
    return more.length > 0 ? { ...one, options: [...one.options, ...more] } : one;
  });
};

const settled = ({ known, word }: Asked): boolean =>
  known === 'exact' || (word.stop && known !== 'begun');

const isLoose = (one: Asked, next: Asked): boolean =>
  !(settled(one) && settled(next)) &&
  /^[а-я]+$/.test(one.word.text) &&
  /^[а-я]+$/.test(next.word.text);

const together = async (one: Asked, next: Asked, words: Words): Promise<Asked | null> => {
  const [word] = textWords(one.word.text + next.word.text);
  if (!word) return null;
  const options = await words.exact(word);
  if (options.length === 0) return null;
  return {
    ...one,
    typed: `${one.typed} ${next.typed}`,
    shown: word.text,
    word,
    options,
    known: 'exact',
    how: 'joined',
    beginning: null,
  };
};
