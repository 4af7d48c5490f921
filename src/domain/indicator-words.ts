import type { Unit } from './indicator.ts';

const WORD_UNITS: [unit: Unit, stems: string][] = [
  ['school', 'школ'],
  ['curator', 'куратор'],
  ['municipality', 'муниципалитет район округ'],
  ['coordinator', 'координатор'],
  [
    'person',
    'человек руководител заместител директор педагог учител представител специалист участник ' +
      'слушател обучающ ученик методист эксперт тьютор родител работник сотрудник психолог',
  ],
  ['practice', 'практик'],
  [
    'document',
    'документ приказ справк протокол отчет программ план договор рекомендац материал пособи',
  ],
  ['meeting', 'совещани вебинар семинар встреч заседани консультаци конференци'],
  ['question', 'вопрос'],
];

/** What a noun in any case counts; undefined when the register of units has no such thing. An organisation is a school when it is an educational one. */
export const unitOf = (noun: string, adjectives: readonly string[]): Unit | undefined => {
  if (noun.startsWith('организаци') || noun.startsWith('учреждени'))
    return adjectives.some((word) => /^(?:обще)?образовательн/.test(word)) ? 'school' : undefined;
  if (noun.startsWith('образовани'))
    return adjectives.some((word) => word.startsWith('муниципальн')) ? 'municipality' : undefined;
  return WORD_UNITS.find(([, stems]) =>
    stems.split(' ').some((stem) => noun.startsWith(stem)),
  )?.[0];
};

/** A document named once and not counted, as it stands at the beginning of a sentence. */
export const DOCUMENTS = new Set(
  'документ приказ распоряжение справка протокол отчет договор положение соглашение методичка'.split(
    ' ',
  ),
);

/** The same after «издание», «подготовка» and the like. */
export const DOCUMENTS_GENITIVE = new Set(
  'документа приказа распоряжения справки протокола отчета договора положения соглашения'.split(
    ' ',
  ),
);

/** Nouns of making that a document follows. */
export const MAKING = new Set(
  'издание подготовка разработка утверждение принятие наличие заключение размещение'.split(' '),
);

/** Participles that say that one document was made. */
export const MADE =
  /^(?:подготовлен|издан|разработан|утвержден|принят|размещен|заключен|составлен|направлен|опубликован)[ао]?$/;

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ых|их|ым|им|ыми|ими|ому|ему|ом|ем|ую|юю)$/;
const VERB = /(?:ошли|[вджнтчш]или|няли|[вд]али|ботали|лись|[аяуе]ют)$/;
const SHORT = /(?:[лчднтщ]ен[аоы]|дан[аоы]|[св]ан[аоы])$/;
const NOT_VERBS = new Set('цена цены смена смены сцена'.split(' '));

/** Whether a word can stand before the noun it describes: «лучших», «общеобразовательные». */
export const isAdjective = (word: string): boolean => ADJECTIVE.test(word);

/** Whether a word tells what was done, so that the counted ones end before it: «прошли», «получают», «охвачены». */
export const isVerb = (word: string): boolean =>
  !NOT_VERBS.has(word) && (VERB.test(word) || SHORT.test(word));
