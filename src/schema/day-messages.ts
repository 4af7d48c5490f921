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
/** A day as it is written, for who typed nothing like one. */
export const EXAMPLE_DAY = '2022-03-16';
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

/** Explains a value that is no day; `fix` is the day it most likely meant. */
export const explainDay = (typed: string): Required<Explained> => {
  const iso = asIso(typed);
  const otherwise = (message: string, fix: string, rule = 'date-format') => ({
    rule,
    message,
    fix,
  });
  const [year = 0, month = 0, day = 0] = (iso ?? '').split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (iso && month > 12)
    return otherwise(
      `Дня «${typed}» нет: в году 12 месяцев, а здесь ${month}-й.`,
      day >= 1 && day <= 12 && month <= 31
        ? `${year}-${pad(day)}-${pad(month)}`
        : `${year}-…-${day >= 1 && day <= 31 ? pad(day) : '…'}`,
      'date-exists',
    );
  if (iso && month >= 1 && day > last)
    return otherwise(
      `Дня «${typed}» нет: в ${IN_MONTH[month - 1]} ${year} года ${last} ${last === 31 ? 'день' : 'дней'}.`,
      `${year}-${pad(month)}-${last}`,
      'date-exists',
    );
  const part = iso ? null : partOfDay(typed);
  if (part) return otherwise(part.message, part.fix);
  const sayFormat = `«${typed}» — не дата. Сначала год, потом месяц и день через дефис`;
  if (!iso || iso === typed || month < 1 || day < 1) {
    const example = `${/^(?:19|20)\d\d(?=\D*$)/.exec(typed)?.[0] ?? EXAMPLE_DAY.slice(0, 4)}${EXAMPLE_DAY.slice(4)}`;
    return otherwise(`${sayFormat}. День в образце замените своим.`, example);
  }
  return saysOtherWeekday(typed, iso)
    ? otherwise(`${sayFormat}. День недели с этим числом не сходится: проверьте.`, iso)
    : otherwise(`${sayFormat}.`, iso);
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

const WEEKDAYS = 'воскресенье понедельник вторник среда четверг пятница суббота'.split(' ');
const SHORT_WEEKDAYS = 'вс пн вт ср чт пт сб'.split(' ');
const WEEKDAY = `(${[...WEEKDAYS, ...SHORT_WEEKDAYS, 'среду', 'пятницу', 'субботу'].join('|')})`;
/** «вторник, », «во вторник » and «вт. » before a day. */
const WEEKDAY_BEFORE = new RegExp(`^(?:во?\\s+)?${WEEKDAY}\\.?,?\\s+`, 'i');
/** «, вторник» and « (вт)» after a day. */
const WEEKDAY_AFTER = new RegExp(`[,\\s]+\\(?${WEEKDAY}\\.?\\)?$`, 'i');

/** Digits and separators of every script as the plain ones that dates are written in. */
const tidied = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^["'«„“[(\s]+|["'»”“\].,\s]+$/g, '')
    .replace(/(?<=\d)["'»”“](?=\s)/g, '')
    .replace(/(?<=[\d./-])[oо](?=\d)|(?<=\d)[oо](?=[\d./-]|$)/gi, '0')
    .replace(/(?<=\d)\s*([-./])\s*(?=\d)/g, '$1');

const plain = (typed: string): string =>
  tidied(typed)
    .replace(WEEKDAY_BEFORE, '')
    .replace(WEEKDAY_AFTER, '')
    .replace(/(?<=\d)\)$/, '')
    .replace(/^(\d{1,2})-?(?:го|ое|е)(?=\s)/i, '$1');

/** Whether a day is named together with a weekday that it is not. */
const saysOtherWeekday = (typed: string, iso: string): boolean => {
  const text = tidied(typed);
  const [, named] = WEEKDAY_BEFORE.exec(text) ?? WEEKDAY_AFTER.exec(text) ?? [];
  const at = new Date(iso).getUTCDay();
  const short = named?.toLowerCase().replace(/[ую]$/, '') ?? '';
  return short !== '' && !WEEKDAYS[at]?.startsWith(short) && SHORT_WEEKDAYS[at] !== short;
};

/** The ISO day an editor meant by `16.03.2022`, `16/03/22`, `2022/03/16`, «16 марта 2022», `16.III.2022` or `March 16, 2022`; null when that can't be told. */
export const asIso = (typed: string): string | null => {
  const text = plain(typed);
  const iso =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[TZ ].*)?$/.exec(text) ??
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
