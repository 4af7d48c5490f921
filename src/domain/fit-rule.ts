import type { FitFacts, School } from './fit-facts.ts';

/** Names of the conditions a school sets. */
export type ConditionId = 'cost' | 'size' | 'stage' | 'setting' | 'risk';

/** Longest wait, in months, that counts as a quick effect. */
export const QUICK = 3;

const STEPS = { low: 1, medium: 2, high: 3 };

const open = <T>(wanted: T | null, offered: readonly T[]): boolean =>
  wanted === null || offered.length === 0 || offered.includes(wanted);

/** Conditions that a practice must meet, in words for readers; when none meets all, they are given up from the first on. */
export const CONDITIONS: readonly {
  id: ConditionId;
  /** What it is about, in one or two words. */
  name: string;
  words: string;
  /** What a reader hears when the condition had to be given up. */
  relaxed: string;
  met: (practice: FitFacts, school: School) => boolean;
}[] = [
  {
    id: 'cost',
    name: 'затраты',
    words: 'не дороже, чем школа может потратить',
    relaxed: 'С вашими затратами практик нет: показаны те, что дороже.',
    met: ({ cost }, school) => school.cost === null || STEPS[cost] <= STEPS[school.cost],
  },
  {
    id: 'size',
    name: 'численность',
    words: 'описана для школы такой численности или для любой',
    relaxed: 'Для школы такой численности практик нет: показаны описанные для другой.',
    met: ({ sizes }, { size }) => open(size, sizes),
  },
  {
    id: 'stage',
    name: 'ступень',
    words: 'описана хотя бы для одной из ваших ступеней или для всех',
    relaxed: 'Для ваших ступеней практик нет: показаны описанные для других.',
    met: (practice, { stages }) =>
      stages.length === 0 || stages.some((stage) => open(stage, practice.stages)),
  },
  {
    id: 'setting',
    name: 'вид школы',
    words: 'описана для школ такого вида или для любых',
    relaxed: 'Для школ такого вида практик нет: показаны описанные для других.',
    met: ({ settings }, { setting }) => open(setting, settings),
  },
  {
    id: 'risk',
    name: 'риск',
    words: 'отвечает хотя бы одному вашему риску',
    relaxed: 'На ваши риски практик в банке пока нет: показаны те, что отвечают другим.',
    met: ({ main, also }, { risks }) =>
      risks.length === 0 || [...main, ...also].some((risk) => risks.includes(risk)),
  },
];

const count = (own: readonly string[], { risks }: School): number =>
  risks.filter((risk) => own.includes(risk)).length;

/** What a practice gets points for: how many each time, the rule in words for readers, and how many times. */
export const WEIGHTS: readonly {
  id: string;
  points: number;
  words: string;
  times: (practice: FitFacts, school: School) => number;
}[] = [
  {
    id: 'main',
    points: 6,
    words: 'каждый ваш риск, на который практика отвечает прежде всего',
    times: ({ main }, school) => count(main, school),
  },
  {
    id: 'also',
    points: 4,
    words: 'каждый ваш риск, которому практика помогает заодно',
    times: ({ also }, school) => count(also, school),
  },
  {
    id: 'real',
    points: 4,
    words: 'опыт настоящей школы, а не образец',
    times: ({ sample }) => Number(!sample),
  },
  {
    id: 'proven',
    points: 3,
    words: 'практику повторила школа того же вида, что ваша',
    times: ({ repeated }, { setting }) => Number(setting !== null && repeated.includes(setting)),
  },
  {
    id: 'evidence',
    points: 1,
    words: 'каждая ступень доказанности выше первой',
    times: ({ evidence }) => evidence - 1,
  },
  {
    id: 'cheap',
    points: 1,
    words: 'каждая ступень затрат ниже больших',
    times: ({ cost }) => STEPS.high - STEPS[cost],
  },
  {
    id: 'quick',
    points: 1,
    words: 'эффект не позже чем через три месяца',
    times: ({ months }) => Number(months <= QUICK),
  },
];
