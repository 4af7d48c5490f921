// ЙЦУКЕН and QWERTY as Windows has them: keys in one order in both layouts.
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const SHIFTED = '~{}:"<>';
const SHIFTED_RUSSIAN = 'ёхъжэбю';
const toRussian = new Map(
  [...(LATIN + SHIFTED)].map((key, at) => [key, (RUSSIAN + SHIFTED_RUSSIAN)[at]]),
);
const toLatin = new Map([...RUSSIAN].map((key, at) => [key, LATIN[at]]));

const through = (keys: ReadonlyMap<string, string | undefined>) => (text: string) =>
  [...text.toLowerCase()].map((letter) => keys.get(letter) ?? letter).join('');

/** What the same keys write in the Russian layout: «dt,byfh» is «вебинар». */
export const inRussianLayout = through(toRussian);

/** What the same keys write in the Latin layout: «ащкьфе» is «format». */
export const inLatinLayout = through(toLatin);

/** Letters that look alike in both alphabets, Latin ones first. */
const TWINS = new Map([...'aeopcyxkmtbh'].map((letter, at) => [letter, 'аеорсухкмтвн'[at] ?? '']));

/** A word of both alphabets wholly in Russian: «cовeт» with a Latin c and e is «совет». */
export const withoutTwins = (word: string): string =>
  /[а-яё]/i.test(word) && /[a-z]/i.test(word)
    ? [...word.toLowerCase()].map((letter) => TWINS.get(letter) ?? letter).join('')
    : word;
