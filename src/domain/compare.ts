import type { Content, Data } from '../schema/index.ts';
import { COSTS, LEVELS, NEEDS, SIZES } from '../schema/practice-scales.ts';
import type { Column } from './compare-rows.ts';
import { numericDay } from './day.ts';
import { EVIDENCE } from './evidence.ts';
import { amount, measurementsOf } from './measurements.ts';
import {
  capital,
  monthsWords,
  performerWords,
  SETTING_WORDS,
  settingWords,
  stageWords,
} from './practice-words.ts';
import type { PracticeView } from './practices.ts';

const resultLines = (results: Data<'practices'>['results']): string[] => {
  const { measured, planned } = measurementsOf(results);
  return [
    ...measured.map(
      ({ indicator, before, after, unit }) =>
        `${indicator}: было ${amount(before, unit)}, стало ${amount(after, unit)}`,
    ),
    ...planned.map(({ indicator }) => `${indicator}: чисел нет`),
  ];
};

const listed = <T extends string>(named: readonly T[], scale: Record<T, string>): string[] => [
  named.length === 0 || named.length === Object.keys(scale).length
    ? 'Не важно'
    : capital(named.map((id) => scale[id]).join(', ')),
];

/** A practice as a column, in the words of its own page. */
export const columnOf = ({ id, data, evidence }: PracticeView, { risks }: Content): Column => {
  const named = (ids: readonly string[]) =>
    risks
      .filter((risk) => ids.includes(risk.id))
      .toSorted((a, b) => a.data.order - b.data.order)
      .map((risk) => risk.data.name);
  const who = [...new Set(data.steps.flatMap((step) => step.who))];
  return {
    id,
    title: data.title,
    summary: data.summary,
    sample: data.sample,
    cells: {
      main: named(data.risks.main),
      also: named(data.risks.also),
      setting: [settingWords(data.context)],
      sizes: listed(data.context.sizes, SIZES),
      stages: [stageWords(data.context)],
      needs: listed(data.context.needs, NEEDS),
      note: data.context.note ? [data.context.note] : [],
      level: [capital(LEVELS[data.level])],
      evidence: [`${capital(evidence.label)}: ступень ${evidence.level} из ${EVIDENCE.length}`],
      cost: [
        `${capital(COSTS[data.cost.level])} затраты`,
        ...data.cost.items.map(({ what, amount: much }) => `${what}: ${much}`),
      ],
      time: [capital(monthsWords(data.duration))],
      who: [capital(performerWords(who))],
      steps: data.steps.map(({ title }) => title),
      results: resultLines(data.results),
      conditions: data.conditions,
      failures: data.failures,
      repeats: data.replications.map(
        ({ date, setting, result }) =>
          `${capital(SETTING_WORDS[setting] ?? setting)}, ${numericDay(date)}: ${result}`,
      ),
      origin: [data.sample ? 'Образец: настоящей школы за ним нет' : 'Настоящая школа'],
    },
  };
};
