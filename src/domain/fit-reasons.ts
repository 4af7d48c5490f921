import { COSTS, type STAGES } from '../schema/practice-scales.ts';
import type { FitFacts, School } from './fit-facts.ts';
import { CONDITIONS, type ConditionId, QUICK } from './fit-rule.ts';
import { capital, monthsWords } from './practice-words.ts';

/** One thing to weigh about a practice for a school: what it is about, which way it speaks, and the words. */
export interface Reason {
  kind: ConditionId | 'evidence' | 'time' | 'level' | 'sample';
  /** `fact` speaks neither for nor against. */
  side: 'for' | 'fact' | 'against';
  /** Without a capital or a full stop, so that reasons can be joined into one sentence. */
  text: string;
}

type Give = (practice: FitFacts, school: School, met: boolean) => [Reason['side'], string][];

/** «двум из ваших трёх рисков»: a number in the dative and in the genitive, in words up to four. */
const DATIVE = ['', 'одному', 'двум', 'трём', 'четырём'];
const GENITIVE = ['', 'одного', 'двух', 'трёх', 'четырёх'];

const KINDS: Record<NonNullable<School['setting']>, [prepositional: string, dative: string]> = {
  urban: ['городских', 'городским'],
  rural: ['сельских', 'сельским'],
  small: ['малокомплектных', 'малокомплектным'],
};

const STAGE_PLACES: Record<keyof typeof STAGES, string> = {
  primary: 'начальной',
  basic: 'основной',
  secondary: 'старшей',
};

const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} и ${words.at(-1)}`;

const risks = (
  { main, also }: FitFacts,
  { risks: asked }: School,
  names: Readonly<Record<string, string>>,
): [Reason['side'], string][] => {
  const quote = (ids: readonly string[]) => and(ids.map((id) => `«${names[id] ?? id}»`));
  const first = asked.filter((risk) => main.includes(risk));
  const rest = asked.filter((risk) => also.includes(risk));
  const left = asked.filter((risk) => !first.includes(risk) && !rest.includes(risk));
  const all = asked.length;
  const count = first.length + rest.length;
  if (all === 0) return [];
  if (count === 0) return [['against', 'на ваши риски не отвечает']];
  const many =
    count < all
      ? `${DATIVE[count] ?? count} из ваших ${GENITIVE[all] ?? all} рисков`
      : all === 1
        ? 'вашему риску'
        : all === 2
          ? 'обоим вашим рискам'
          : `всем ${DATIVE[all] ?? all} вашим рискам`;
  const which = [
    first.length > 0 ? `прежде всего ${quote(first)}` : '',
    rest.length > 0 ? `заодно ${quote(rest)}` : '',
  ];
  const told: [Reason['side'], string] = [
    'for',
    `отвечает ${many}: ${which.filter(Boolean).join(', ')}`,
  ];
  return left.length > 0 ? [told, ['against', `без ответа остаётся ${quote(left)}`]] : [told];
};

const setting: Give = ({ settings, repeated, stumbled }, { setting: kind }, met) => {
  if (kind === null) return [];
  const [inThem, toThem] = KINDS[kind];
  if (!met)
    return [['against', `описана для других школ: ${and(settings.map((id) => KINDS[id][0]))}`]];
  const suits = settings.length === 0 ? 'подходит любой школе' : `подходит ${toThem} школам`;
  const proven = repeated.includes(kind);
  return [
    ['for', proven ? `проверена в ${inThem} школах` : suits],
    ...(stumbled.includes(kind)
      ? ([['against', `в ${inThem} школах не всё сработало`]] as [Reason['side'], string][])
      : []),
  ];
};

const size: Give = ({ sizes }, { size: own }, met) => {
  if (own === null) return [];
  if (!met) return [['against', 'описана для школы другой численности']];
  return sizes.length === 0 ? [] : [['for', 'подходит школе такой численности']];
};

const stage: Give = ({ stages }, { stages: own }, met) => {
  if (own.length === 0) return [];
  const places = (ids: FitFacts['stages']) => `${and(ids.map((id) => STAGE_PLACES[id]))} школы`;
  if (!met) return [['against', `описана для ${places(stages)}`]];
  if (stages.length === 0) return [['for', 'подходит всем ступеням']];
  return [['for', `подходит для ${places(own.filter((id) => stages.includes(id)))}`]];
};

const cost: Give = ({ cost: level, spent }, _, met) => {
  const tail = spent ? `: ${spent}` : '';
  if (!met) return [['against', `дороже, чем вы можете потратить${tail}`]];
  if (level === 'high') return [['against', `дорого${tail}`]];
  return [[level === 'low' ? 'for' : 'fact', `${COSTS[level]} затраты${tail}`]];
};

const time = ({ months }: FitFacts): [Reason['side'], string][] =>
  months > 12
    ? [['against', `эффект только через ${monthsWords(months)}`]]
    : [[months <= QUICK ? 'for' : 'fact', `эффект через ${monthsWords(months)}`]];

/** What each step of the evidence ladder is worth to a reader, from the first. */
const PROOFS: [Reason['side'], string][] = [
  ['against', 'только описана: чисел до и после нет'],
  ['for', 'измерена до и после'],
  ['for', 'результат подтверждён'],
  ['for', 'повторена другими школами'],
  ['for', 'оценена независимо'],
];

const evidence = ({ evidence: step, sample }: FitFacts) =>
  PROOFS.slice(step - 1, sample ? 0 : step);

const level = ({ level: who }: FitFacts): [Reason['side'], string][] =>
  who === 'school'
    ? []
    : [
        [
          'against',
          `одной школе не провести: нужен ${who === 'region' ? 'регион' : 'муниципалитет'}`,
        ],
      ];

const SIDES: Reason['side'][] = ['for', 'fact', 'against'];

/** What speaks for a practice in the eyes of a school and then what speaks against it, the weightiest first; `names` are the risks' short names. */
export const fitReasons = (
  practice: FitFacts,
  school: School,
  names: Readonly<Record<string, string>>,
): Reason[] => {
  const met = (id: ConditionId) =>
    CONDITIONS.find((condition) => condition.id === id)?.met(practice, school) ?? true;
  const given: [Reason['kind'], [Reason['side'], string][]][] = [
    ['risk', risks(practice, school, names)],
    ['setting', setting(practice, school, met('setting'))],
    ['size', size(practice, school, met('size'))],
    ['stage', stage(practice, school, met('stage'))],
    ['evidence', evidence(practice)],
    ['cost', cost(practice, school, met('cost'))],
    ['time', time(practice)],
    ['level', level(practice)],
    ['sample', practice.sample ? [['against', 'образец: настоящей школы за ней нет']] : []],
  ];
  return given
    .flatMap(([kind, found]) => found.map(([side, text]) => ({ kind, side, text })))
    .sort((a, b) => SIDES.indexOf(a.side) - SIDES.indexOf(b.side));
};

/** «Отвечает вашему риску…; подходит сельским школам; дорого: …» */
export const reasonsLine = (reasons: readonly Reason[]): string =>
  capital(reasons.map(({ text }) => text).join('; '));
