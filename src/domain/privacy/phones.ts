import { before, digitsOf, type Finder, type Found, inAddress, isNamedNumber } from './found.ts';

/** What may stand between the digits of a phone, marks of Markdown and of YAML among it. */
const GAP = '[ \\n()\\-.*_~`\\\\/]';
const START = '(?<![\\dA-Za-z]|\\d[-.])';
const END = '(?!-?\\d|[A-Za-z])';
/** +7 9XX and 8 9XX in any grouping; the rule of groups comes after. */
const WHOLE = new RegExp(
  `${START}(\\+ ?7|7|8)(${GAP}{0,4}9(?:\\n?\\d){2}(?:${GAP}{0,3}\\d){7})${END}`,
  'g',
);
/** (917) 123-45-67 without the country. */
const LOCAL =
  /(?<![\d+A-Za-z]|\d[ \-.(])\(?9\d\d\)?[ \n-]{0,2}\d{3}[-\u00b7.]\d{2}[-\u00b7.]\d{2}(?!-?\d)/g;
/** Ten digits that only a word before makes a phone. */
const TEN =
  /(?<![\d+A-Za-z]|\d[ \-.(])\(?9\d\d\)?[ \n-]{0,2}\d{3}[ \n-]?\d{2}[ \n-]?\d{2}(?!-?\d)/g;
/** What every phone of these has: a code that begins with nine. */
const CODE = /9(?:\n?\d){2}/;
const PHONE_WORD =
  /(?:тел[.:еф]|моб[.:ил]|звон|сотов|whats ?app|ватсап|вотсап|viber|вайбер|telegram|телеграм)[^\d]{0,25}$/i;

const named = (text: string, at: number): boolean => PHONE_WORD.test(before(text, at));

/** Whether digits stand in groups as people write phones: none of one digit alone. */
const groupsWell = (spelt: string): boolean =>
  [spelt, spelt.replaceAll('\n', '')].some((line) =>
    (line.match(/\d+/g) ?? []).every((group) => group.length > 1),
  );

const isPhone = (text: string, at: number, prefix: string, rest: string): boolean => {
  if (inAddress(text, at)) return false;
  if (prefix.startsWith('+') || named(text, at)) return true;
  if (/\D/.test(rest.replaceAll('\n', ''))) return groupsWell(rest);
  return !isNamedNumber(text, at);
};

const found = (start: number, spelt: string): Found => {
  const ten = digitsOf(spelt).slice(-10);
  return {
    kind: 'phone',
    value: `7${ten}`,
    masked: `+7 ${ten.slice(0, 3)} ••• •• ${ten.slice(-2)}`,
    start,
    end: start + spelt.length,
  };
};

/** Private mobile phones: codes 9XX of Russia; town phones and 8-800 are nobody's own. */
export const phones: Finder = (text) => {
  if (!CODE.test(text)) return [];
  const whole = [...text.matchAll(WHOLE)].flatMap(
    ({ 0: spelt, 1: prefix = '', 2: rest = '', index }) =>
      isPhone(text, index, prefix, rest) ? [found(index, spelt)] : [],
  );
  const short = [
    ...text.matchAll(LOCAL),
    ...[...text.matchAll(TEN)].filter(({ index }) => named(text, index)),
  ].flatMap(({ 0: spelt, index }) => (inAddress(text, index) ? [] : [found(index, spelt)]));
  return [
    ...whole,
    ...short.filter(({ start }) => !whole.some((one) => one.start <= start && start < one.end)),
  ];
};
