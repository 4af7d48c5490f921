import { normal, stem } from '../search/normal.ts';
import { before, type Finder, type Found } from './found.ts';

const WORD = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const SECOND = '[А-ЯЁ][а-яё]+(?:[ое]вич|[ое]вн|ичн|[ьи]ич)(?:а|у|ем|ом|е|ы|ой|ою)?';
const S = '[ \\n]';
const FULL = new RegExp(
  `(?<!\\p{L})(?:${WORD}${S}${WORD}${S}${SECOND}|${WORD}${S}${SECOND}${S}${WORD})(?!\\p{L})`,
  'gu',
);
const CLASS = `(?:${S}\\d{1,2}(?:-го)?${S}*(?:[«"“„]?[А-ЯЁа-яё][»"”“]?)?${S}*(?:класса|кл\\.))?`;
const SCHOOL = `(?:${S}(?:школы|гимназии|лицея|СОШ|ООШ|МБОУ|МОУ|МАОУ)[^.,\\n]{0,30}?)?`;
const PUPIL =
  '(?:учени[кц]|обучающ|школьни[кц]|воспитанни[кц]|выпускни[кц]|[а-яё]*классни[кц])[а-яё]*';
const NAME = `${WORD}${S}(?:${WORD}(?!\\p{L})|[А-ЯЁ]\\.)`;
const NAMED_AFTER = new RegExp(
  `(?<!\\p{L})(${PUPIL}${CLASS}${SCHOOL},?${S}(?:[-—]${S})?)(${NAME})`,
  'giu',
);
const NAMED_BEFORE = new RegExp(`(?<!\\p{L})(${NAME})(?=,?${S}\\(?${PUPIL}(?!\\p{L}))`, 'gu');
/** «Саратовской Области» is no name: the first of two words is an adjective. */
const ADJECTIVE =
  /^[А-ЯЁ][а-яё]+(?:ск|цк|н|ш|щ|альн)(?:ая|ий|ый|ое|ие|ые|ой|ого|его|их|ых|ую|ими|ыми)(?: |\n)/;

/** Where a name may be near: a patronymic's ending, a word for a pupil. */
const NEAR_FULL = /[ое]вич|[ое]вн[аыеуо]|ичн[аыеуо]|[ьи]ич/g;
const NEAR_PUPIL = /чени[кц]|бучающ|школьни[кц]|оспитанни[кц]|ыпускни[кц]|классни[кц]/g;

/** Places that a quick pattern finds, each far enough from the one before. */
const placesOf = (text: string, near: RegExp): number[] => {
  const found: number[] = [];
  for (const { index } of text.matchAll(near))
    if (index >= (found.at(-1) ?? -60) + 60) found.push(index);
  return found;
};

/** Matches of a slow pattern, looked for only around some places, each once. */
const around = (text: string, places: readonly number[], pattern: RegExp): RegExpExecArray[] => {
  const found = new Map<number, RegExpExecArray>();
  for (const index of places) {
    const from = Math.max(0, index - 90);
    for (const match of text.slice(from, index + 220).matchAll(pattern)) {
      match.index += from;
      if (!found.has(match.index)) found.set(match.index, match);
    }
  }
  return [...found.values()];
};

/** A name in any case and order of its words: stems of the words, sorted. */
export const nameKey = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => stem(normal(word)))
    .toSorted()
    .join(' ');

const found = (start: number, spelt: string): Found => ({
  kind: 'name',
  value: nameKey(spelt),
  masked: spelt
    .split(/\s+/)
    .map((word) => `${word.slice(0, 1)}•••`)
    .join(' '),
  start,
  end: start + spelt.length,
});

/** Whether a name is that of a school or a street: «имени …». */
const honours = (text: string, at: number): boolean =>
  /(?:имени|им\.|улиц[аеыу]|ул\.|проспект[а-я]*)(?:[ \n]+[А-ЯЁа-яё]+){0,4}[ \n]*$/.test(
    before(text, at, 60),
  );

/** Full names with a patronymic, and names of pupils. */
export const names: Finder = (text) => {
  const full = around(text, placesOf(text, NEAR_FULL), FULL).map(({ 0: spelt, index }) =>
    found(index, spelt),
  );
  const pupils = placesOf(text, NEAR_PUPIL);
  const after = around(text, pupils, NAMED_AFTER).flatMap(
    ({ 1: lead = '', 2: spelt = '', index }) =>
      /^[А-ЯЁ][а-яё]/.test(spelt) && /[ \n][А-ЯЁ]/.test(spelt) && !ADJECTIVE.test(spelt)
        ? [found(index + lead.length, spelt)]
        : [],
  );
  const ahead = around(text, pupils, NAMED_BEFORE).flatMap(({ 1: spelt = '', index }) =>
    ADJECTIVE.test(spelt) ? [] : [found(index, spelt)],
  );
  const all = [
    ...full,
    ...[...after, ...ahead].filter(
      ({ start, end }) => !full.some((one) => one.start < end && start < one.end),
    ),
  ];
  return all.filter(({ start }) => !honours(text, start));
};
