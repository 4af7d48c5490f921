import type { Content } from '../schema/index.ts';
import { typesetFacts } from './fit-content.ts';
import { milestonesOf } from './milestones.ts';
import { performerWords } from './practice-words.ts';
import { type PracticeView, practicesOf } from './practices.ts';
import type { ProgramSource, SourcePractice } from './program-source.ts';
import { typography } from './typography.ts';

/** The source of programmes: the year's milestones, the risks, and the practices' own texts. */
export const programSource = (content: Content): ProgramSource => ({
  version: 1,
  region: content.site.region.id,
  year: content.site.year,
  zone: content.site.zone,
  milestones: milestonesOf(content, content.site.year),
  risks: content.risks
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ id, name: data.name, short: data.short })),
  practices: practicesOf(content).map(sourcePractice),
});

const sourcePractice = (practice: PracticeView): SourcePractice => ({
  ...typesetFacts(practice),
  ...textsOf(practice.data),
});

const textsOf = (data: PracticeView['data']) => ({
  goal: typography(data.program?.goal ?? ''),
  tasks: (data.program?.tasks ?? data.steps.map(({ title }) => title)).map((task) =>
    typography(task),
  ),
  targets: data.results.map(({ indicator, unit }) => typography(`${indicator}, ${unit}`)),
  methods: (data.program?.methods ?? data.results.flatMap(({ how }) => how ?? [])).map((method) =>
    typography(method),
  ),
  measures: data.measures.map(({ what, who, indicator, when }) => ({
    what: typography(what),
    who: performerWords(who),
    indicator: typography(indicator),
    ...when,
  })),
  expected: (data.program?.expected ?? []).map((result) => typography(result)),
});
