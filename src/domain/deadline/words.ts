/** What a known word stands for in a deadline. */
export interface Sense {
  type:
    | 'month'
    | 'weekday'
    | 'weekdays'
    | 'ordinal'
    | 'count'
    | 'noun'
    | 'frequency'
    | 'each'
    | 'edge'
    | 'always';
  value: number;
  /** Which noun or frequency it is. */
  name: string;
}

type Row = [stem: string, endings: string, value?: number, name?: string];

const MONTHS: Row[] = [
  ['январ', 'ь я ю ем е', 1],
  ['феврал', 'ь я ю ем е', 2],
  ['март', '- а у ом е', 3],
  ['апрел', 'ь я ю ем е', 4],
  ['ма', 'й я ю ем е', 5],
  ['июн', 'ь я ю ем е', 6],
  ['июл', 'ь я ю ем е', 7],
  ['август', '- а у ом е', 8],
  ['сентябр', 'ь я ю ем е', 9],
  ['октябр', 'ь я ю ем е', 10],
  ['ноябр', 'ь я ю ем е', 11],
  ['декабр', 'ь я ю ем е', 12],
  ['янв', '-', 1],
  ['фев', '- р', 2],
  ['апр', '-', 4],
  ['авг', '-', 8],
  ['сен', '- т', 9],
  ['окт', '-', 10],
  ['ноя', '- б', 11],
  ['дек', '-', 12],
];

const WEEKDAYS: Row[] = [
  ['понедельник', '- а у ом е', 0],
  ['вторник', '- а у ом е', 1],
  ['сред', 'а ы е у ой', 2],
  ['четверг', '- а у ом е', 3],
  ['пятниц', 'а ы е у ей', 4],
  ['суббот', 'а ы е у ой', 5],
  ['воскресень', 'е я ю ем и', 6],
  ['пн', '-', 0],
  ['вт', '-', 1],
  ['ср', '-', 2],
  ['чт', '-', 3],
  ['пт', '-', 4],
  ['сб', '-', 5],
  ['вс', '-', 6],
];

const WEEKDAYS_PLURAL: Row[] = [
  ['понедельник', 'ам и', 0],
  ['вторник', 'ам и', 1],
  ['сред', 'ам', 2],
  ['четверг', 'ам и', 3],
  ['пятниц', 'ам', 4],
  ['суббот', 'ам', 5],
  ['воскресень', 'ям', 6],
];

const HARD = 'ый ая ое ого ой ому ым ую ом ые ых ыми';
const SOFT = 'ий яя ее его ей ему им юю ем ие их ими';

const ORDINALS: Row[] = [
  ['перв', HARD, 1],
  ['втор', `ой ${HARD}`, 2],
  ['трет', 'ий ья ье ьего ьей ьему ьим ью ьем ьи ьих ьими', 3],
  ['четверт', HARD, 4],
  ['пят', HARD, 5],
  ['последн', SOFT, -1],
  ['i', '-', 1],
  ['ii', '-', 2],
  ['iii', '-', 3],
  ['iv', '-', 4],
  // Typewriter habits that live on in orders: Cyrillic letters that look like Roman numerals.
  ['п', '-', 2],
  ['ш', '-', 3],
];

const COUNTS: Row[] = [
  ['од', 'ин ного ному ним на ной ну но', 1],
  ['дв', 'а е ух ум умя ое', 2],
  ['тр', 'и ех ем емя ое', 3],
  ['четыр', 'е ех ем ьмя', 4],
  ['пят', 'ь и ью', 5],
  ['шест', 'ь и ью', 6],
  ['девят', 'ь и ью', 9],
];

const NOUNS: Row[] = [
  ['год', '- а у ом е ы ов ам ами ах', 0, 'year'],
  ['г', '- г', 0, 'year'],
  ['лет', '-', 0, 'year'],
  ['квартал', '- а у ом е ы ов ам ами ах', 0, 'quarter'],
  ['кв', '-', 0, 'quarter'],
  ['полугоди', 'е я ю ем и й ям ями ях', 0, 'half-year'],
  ['полгода', '-', 0, 'half-year'],
  ['декад', 'а ы е у ой - ам ами ах', 0, 'decade'],
  ['недел', 'я и е ю ей ь ям ями ях', 0, 'week'],
  ['нед', '-', 0, 'week'],
  ['половин', 'а ы е у ой', 0, 'half'],
  ['месяц', '- а у ем е ы ев ам ами ах', 0, 'month'],
  ['мес', '-', 0, 'month'],
  ['д', 'ень ня ню нем не ни ней ням', 0, 'day'],
  ['числ', 'о а у ом е', 0, 'date'],
  ['раз', '- а у', 0, 'time'],
  ['четверт', 'ь и ью ей', 0, 'term'],
];

const FREQUENCIES: Row[] = [
  ['ежедневн', 'о ый ая ое', 1, 'day'],
  ['еженедельн', 'о ый ая ое', 1, 'week'],
  ['ежемесячн', 'о ый ая ое', 1, 'month'],
  ['ежеквартальн', 'о ый ая ое', 1, 'quarter'],
  ['поквартальн', 'о', 1, 'quarter'],
  ['ежегодн', 'о ый ая ое', 1, 'year'],
];

const EDGES: Row[] = [
  ['начал', 'о а у ом е', 1],
  ['середин', 'а ы е у ой', 2],
  ['кон', 'ец ца цу цом це', 3],
  ['окончани', 'е я ю ем и', 3],
];

const EACH: Row[] = [['кажд', HARD]];
const ALWAYS: Row[] = [
  ['постоянн', 'о'],
  ['систематическ', 'и'],
  ['регулярн', 'о'],
  ['непрерывн', 'о'],
  ['бессрочн', 'о'],
];

const LEXICON = new Map<string, Sense>();
const enter = (type: Sense['type'], rows: Row[]) => {
  for (const [stem, endings, value = 0, name = ''] of rows)
    for (const ending of endings.split(' ')) {
      const word = ending === '-' ? stem : stem + ending;
      if (!LEXICON.has(word)) LEXICON.set(word, { type, value, name });
    }
};
enter('month', MONTHS);
enter('weekday', WEEKDAYS);
enter('weekdays', WEEKDAYS_PLURAL);
enter('noun', NOUNS);
enter('ordinal', ORDINALS);
enter('count', COUNTS);
enter('frequency', FREQUENCIES);
enter('edge', EDGES);
enter('each', EACH);
enter('always', ALWAYS);

/** What a word in lower case with «е» for «ё» stands for; undefined when the grammar has no such word. */
export const senseOf = (word: string): Sense | undefined => LEXICON.get(word);

/** Endings that orders hang on figures: «1-го», «2-я», «4-х». */
export const SUFFIXES = new Set(
  'го ого его й ый ой ий я ая яя е ое ее х ых их ти ми м ым ом му ому ю ую юю'.split(' '),
);

/** Latin letters that are typed for the Cyrillic ones they look like. */
export const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};
