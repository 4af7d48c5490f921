import type { Content } from '../schema/index.ts';
import { type Milestone, milestonesOf } from './milestones.ts';
import { performerWords } from './practice-words.ts';
import { type PracticeView, practicesOf } from './practices.ts';
import { typography } from './typography.ts';

/** A measure as its practice states it: when, counted from the beginning or by the calendar. */
export interface SourceMeasure {
  what: string;
  who: string;
  indicator: string;
  week?: number;
  weeks?: number;
  month?: number;
}

/** What programmes take from one practice. */
export interface SourcePractice {
  id: string;
  title: string;
  sample: boolean;
  main: string[];
  also: string[];
  /** Empty when the practice names no kind of school or no stage: it fits every one. */
  settings: string[];
  stages: string[];
  cost: string;
  evidence: number;
  goal: string;
  tasks: string[];
  targets: string[];
  methods: string[];
  measures: SourceMeasure[];
  expected: string[];
}

/** Everything that composing needs, loaded once with the page. */
export interface ProgramSource {
  version: 1;
  region: string;
  year: number;
  zone: string;
  milestones: Milestone[];
  risks: { id: string; name: string; short: string }[];
  practices: SourcePractice[];
}

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

const sourcePractice = ({ id, data, evidence }: PracticeView): SourcePractice => ({
  id,
  title: typography(data.title),
  sample: data.sample,
  main: data.risks.main,
  also: data.risks.also.filter((risk) => !data.risks.main.includes(risk)),
  settings: data.context.settings,
  stages: data.context.stages,
  cost: data.cost.level,
  evidence: evidence.level,
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
