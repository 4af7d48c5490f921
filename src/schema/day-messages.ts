import type { Explained } from './yaml-messages.ts';

/** Beginnings of the names of months that all their cases share. */
export const MONTHS = [
  'январ',
  'феврал',
  'март',
  'апрел',
  'ма',
  'июн',
  'июл',
  'август',
  'сентябр',
  'октябр',
  'ноябр',
  'декабр',
];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const IN_MONTH = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];

/** Explains a value that is no day, with the day it most likely meant. */
export const explainDay = (key: string, typed: string): Explained => {
  const iso = asIso(typed);
  const [year = 0, month = 0, day = 0] = (iso ?? '').split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (iso && month >= 1 && month <= 12 && day > last) {
    return {
      rule: 'date-exists',
      message: `Дня «${typed}» нет: в ${IN_MONTH[month - 1]} ${year} года ${last} ${last === 31 ? 'день' : 'дней'}.`,
      fix: `${key}: ${year}-${String(month).padStart(2, '0')}-${last}`,
    };
  }
  const part = iso ? null : partOfDay(typed);
  if (part) return { rule: 'date-format', message: part.message, fix: `${key}: ${part.fix}` };
  const real = iso && month >= 1 && month <= 12 && day >= 1;
  return {
    rule: 'date-format',
    message: `«${typed}» — не дата. Сначала год, потом месяц и день через дефис.`,
    fix: `${key}: ${real && iso !== typed ? iso : '2022-03-16'}`,
  };
};

/** What is missing in a day that was named in part, and the day with a gap for it; null when nothing of a day is there. */
const partOfDay = (typed: string): { message: string; fix: string } | null => {
  const text = plain(typed);
  if (/^(?:сегодня|вчера|завтра|позавчера|послезавтра|today|yesterday|tomorrow)$/i.test(text))
    return {
      message: `«${typed}» — не дата: завтра это будет другой день. Вместо многоточий впишите год, месяц и число цифрами.`,
      fix: '…-…-…',
    };
  const [, day, name = ''] =
    /^(\d{1,2})[\s./-]+([a-zа-яё]+|\d{1,2})\.?$/i.exec(text) ??
    /^()([a-zа-яё]+)\.?\s+\d{4}(?:\s*г(?:ода?)?)?$/i.exec(text.replace(/^в\s+/i, '')) ??
    [];
  const month = /^\d/.test(name) ? Number(name) - 1 : monthOf(name);
  if (day === undefined || month < 0 || month > 11 || Number(day) > 31) return null;
  return day
    ? {
        message: `«${typed}» — день без года. Вместо многоточия впишите год четырьмя цифрами.`,
        fix: `…-${pad(month + 1)}-${pad(day)}`,
      }
    : {
        message: `«${typed}» — месяц без числа. Вместо многоточия впишите число двумя цифрами.`,
        fix: `${/\d{4}/.exec(text)?.[0]}-${pad(month + 1)}-…`,
      };
};

const pad = (text: string | number) => String(text).padStart(2, '0');

/** «вторник, » and «вт » before a day. */
const WEEKDAY =
  /^(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\.?,?\s+/i;

/** Digits and separators of every script as the plain ones that dates are written in. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^["'«„“[(\s]+|["'»”“)\].,\s]+$/g, '')
    .replace(/(?<=\d)[oо](?=\d)/gi, '0')
    .replace(/(?<=\d)\s*([-./])\s*(?=\d)/g, '$1')
    .replace(WEEKDAY, '');

/** The ISO day an editor meant by `16.03.2022`, `16/03/22`, `2022/03/16`, «16 марта 2022», `16.III.2022` or `March 16, 2022`; null when that can't be told. */
export const asIso = (typed: string): string | null => {
  const text = plain(typed);
  const iso =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (iso) return `${iso[1]}-${pad(iso[2] ?? '')}-${pad(iso[3] ?? '')}`;
  const numeric = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d\d)(?!\d)/.exec(text);
  if (numeric) {
    const [, first = '', second = '', year = ''] = numeric;
    const american = Number(second) > 12 && Number(first) <= 12;
    const [day, month] = american ? [second, first] : [first, second];
    return `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  }
  const english = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  const [, day = '', name = '', year = ''] = english
    ? [english[0], english[2], english[1], english[3]]
    : (/^(\d{1,2})[\s./-]+([a-zа-яёі]+)\.?,?[\s./-]+(\d{4})/i.exec(text) ?? []);
  const month = monthOf(name);
  return month >= 0 ? `${year}-${pad(month + 1)}-${pad(day)}` : null;
};

const monthOf = (word: string): number => {
  const month = word.toLowerCase();
  if (month === 'мая' || month === 'май' || month === 'мае') return 4;
  const roman = ROMAN.indexOf(month.replaceAll('і', 'i').replaceAll('х', 'x'));
  if (roman >= 0) return roman;
  if (/^[a-z]{3,}$/.test(month)) return ENGLISH.findIndex((full) => full.startsWith(month));
  return MONTHS.findIndex(
    (stem, at) =>
      at !== 4 && (month.startsWith(stem) || (month.length >= 3 && stem.startsWith(month))),
  );
};

/** The `HH:MM` an editor meant by `9:00`, `10.30`, `10-30`, «10 часов»; null when that can't be told. */
export const asTime = (typed: string): string | null => {
  const text = plain(typed).replace(/^(?:с|в|к)\s+/i, '');
  const [, hours = '', minutes = '00'] =
    /^(\d{1,2})\s*[:.\-ч]\s*(\d\d)(?!\d)/.exec(text) ??
    /^(\d\d)(\d\d)$/.exec(text) ??
    /^(\d{1,2})(?:\s*(?:ч|час.*))?$/.exec(text) ??
    [];
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60
    ? `${pad(hours)}:${minutes}`
    : null;
};
