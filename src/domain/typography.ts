import Typograf from 'typograf';
import { remembered } from './remembered.ts';

const SKIPPED = [
  'common/space/*',
  'ru/money/*',
  'ru/phone-number',
  'ru/phone-number/*',
  'ru/optalign/*',
  'ru/date/*',
  'ru/typo/*',
];

const full = new Typograf({
  locale: ['ru', 'en-US'],
  disableRule: SKIPPED,
  enableRule: ['common/nbsp/afterNumber'],
});
// Orders write «Федеральный проект «500+»»: the inner quotes stay as the orders have them.
full.setSetting('common/punctuation/quote', 'ru', {
  left: '««',
  right: '»»',
  removeDuplicateQuotes: false,
});

const breaks = new Typograf({
  locale: ['ru'],
  disableRule: '*',
  enableRule: ['common/nbsp/*', 'ru/nbsp/*'],
});

const bindPercent = (text: string): string => text.replace(/(\d) %/g, '$1\u00a0%');

/** Text with Russian quotes, dashes and no-break spaces, for what editors write. */
export const typography = remembered((text) => bindPercent(full.execute(text)));

/** The same letters with no-break spaces where a line may not end: for an order's own words. */
export const noBreaks = remembered((text) => bindPercent(breaks.execute(text)));
