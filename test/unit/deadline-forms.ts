import fc from 'fast-check';
import {
  addDays,
  type Day,
  monthGenitive,
  monthName,
  parts,
  weekdayName,
  weekdayShort,
} from '../../src/domain/day.ts';

const two = (value: number) => String(value).padStart(2, '0');
/** Days of ten years. */
export const days = fc
  .integer({ min: 0, max: 3650 })
  .map((offset) => addDays('2018-01-01', offset));
const months = fc.integer({ min: 1, max: 12 });
const pick = <T>(...values: T[]) => fc.constantFrom(...values);

/** A day in every written form that names its year. */
export const written = (day: Day) => {
  const [year, month, date] = parts(day);
  const short = weekdayShort(day);
  return pick(
    `${two(date)}.${two(month)}.${year}`,
    `${date}.${month}.${year}`,
    `${two(date)}.${two(month)}.${two(year % 100)}`,
    `${two(date)}.${two(month)}.${year} г.`,
    `${two(date)}/${two(month)}/${year}`,
    day,
    `${date} ${monthGenitive(month)} ${year} года`,
    `${date}-го ${monthGenitive(month)} ${year}`,
    `${two(date)} ${monthGenitive(month).toUpperCase()} ${year} Г.`,
    `«${two(date)}» ${monthGenitive(month)} ${year} г.`,
    `${date}\u00a0${monthGenitive(month)}\u00a0${year}\u00a0г`,
    `${weekdayName(day)}, ${date} ${monthGenitive(month)} ${year} года`,
    `${date} ${monthGenitive(month)} ${year} года (${short}.)`,
    `${two(date)}.${two(month)}.${year} (${weekdayName(day)})`,
  );
};

/** A stretch of two to 401 days and its wording. */
export const stretch = fc.tuple(days, fc.integer({ min: 1, max: 400 })).chain(([start, length]) => {
  const end = addDays(start, length);
  return fc
    .tuple(written(start), written(end), pick('–', 'to', 'dash'))
    .map(([from, to, form]) => ({
      start,
      end,
      text: form === 'to' ? `с ${from} по ${to}` : `${from} ${form === 'dash' ? '-' : '—'} ${to}`,
    }));
});

const ORDINAL = ['первый', 'второй', 'третий', 'четвёртый', 'последний'];
const MASCULINE = ['понедельник', 'вторник', 'четверг'];
/** Days of the week after «по», Monday first. */
export const PLURAL = [
  'понедельникам',
  'вторникам',
  'средам',
  'четвергам',
  'пятницам',
  'субботам',
  'воскресеньям',
];

/** Wordings of every form the grammar has. */
export const wording = fc.oneof(
  days.chain(written),
  days.chain(written).map((text) => `до ${text}`),
  days.chain(written).map((text) => `с ${text}`),
  stretch.map(({ text }) => text),
  fc
    .tuple(
      stretch,
      pick('еженедельно', 'ежемесячно', 'ежеквартально', 'ежедневно', 'раз в две недели'),
    )
    .map(([{ text }, often]) => `${often} ${text}`),
  fc.array(days.chain(written), { minLength: 2, maxLength: 4 }).map((list) => list.join('; ')),
  fc
    .tuple(months, fc.integer({ min: 2019, max: 2025 }))
    .map(([month, year]) => `${monthName(month)} ${year} года`),
  fc.tuple(months, months).map(([a, b]) => `${monthName(a)} – ${monthName(b)}`),
  fc.array(months, { minLength: 2, maxLength: 4 }).map((list) => list.map(monthName).join(', ')),
  fc
    .tuple(pick('I', 'II', 'III', 'IV', '1', '2-й', 'третий'), pick('', ' 2023 года', ' 2021 г.'))
    .map(([n, year]) => `${n} квартал${year}`),
  fc
    .tuple(pick('первая', 'II', '3'), pick('декада', 'неделя'), months)
    .map(([n, noun, month]) => `${n} ${noun} ${monthGenitive(month)}`),
  fc
    .tuple(
      pick(...PLURAL),
      pick('', ' с 1 марта', ' до 1 июня', ' с 10.01.2022 по 20.12.2022', ' в 2023 году'),
    )
    .map(([day, when]) => `по ${day}${when}`),
  fc
    .tuple(pick(...ORDINAL), pick(...MASCULINE), pick('', ' с марта 2022 года', ' в I полугодии'))
    .map(([n, day, when]) => `${n} ${day} каждого месяца${when}`),
  fc
    .tuple(
      fc.integer({ min: 1, max: 31 }),
      pick('до ', '', 'не позднее '),
      pick(
        'каждого месяца',
        'месяца, следующего за отчётным',
        'месяца, следующего за отчетным кварталом',
        'последнего месяца квартала',
      ),
    )
    .map(([day, due, month]) => `${due}${day} числа ${month}`),
  fc
    .tuple(
      fc.integer({ min: 1, max: 5 }),
      pick('неделю', 'месяц', 'квартал', 'полугодие', 'год', 'четверть'),
    )
    .map(([n, unit]) => `не реже ${n} раз в ${unit}`),
  pick(
    'постоянно',
    'в течение года',
    'по мере необходимости',
    'по отдельному графику',
    'ежегодно',
    'раз в полугодие',
    'в течение учебного года',
    '2023/2024 учебный год',
    '2022 – 2024 годы',
    '9 месяцев 2022 года',
    'ежеквартально до 10 числа',
    'конец мая',
    'до конца года (по графику посещения)',
  ),
);

const WORDS =
  'с по до не позднее в течение года марта март вторник вторникам еженедельно ежемесячно раз каждого месяца числа первый последний I II квартал 2022 15 31 01 . , ; - – ( ) « » / : г. учебный год конца начала и исполнено графику по мере необходимости декада неделя'.split(
    ' ',
  );
/** Strings of Cyrillic letters, figures, marks and words of the grammar in no order. */
export const noise = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя0123456789 .,-–()«»/:;\u00a0'),
  }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((list) => list.join(' ')),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((list) => list.join('')),
);
