import { fileBeside } from '../domain/attachments.ts';
import { costOf } from '../domain/practice-cost.ts';
import { whenWords } from '../domain/practice-words.ts';
import { type PracticeView, practicesOf } from '../domain/practices.ts';
import type { Content, Entry } from '../schema/index.ts';
import { attachedData, fileData, pictureData } from './file-json.ts';
import type { Setting } from './setting.ts';

/** The bank of practices as open data, version 1: samples say so, figures nobody measured are null. */
export const practicesData = ({ content, today, absolute }: Setting) => ({
  version: 1,
  asOf: today,
  region: content.site.region.id,
  practices: practicesOf(content).map((practice) => practiceData(practice, content, absolute)),
});

const practiceData = (
  { id, path, data, evidence, risks, entry }: PracticeView,
  content: Content,
  absolute: (path: string) => string,
) => ({
  slug: id,
  title: data.title,
  summary: data.summary,
  sample: data.sample,
  risks,
  mainRisks: data.risks.main,
  level: data.level,
  school: data.school ?? null,
  context: { ...data.context, note: data.context.note ?? null },
  problem: data.problem,
  steps: data.steps.map(({ title, who, when, text }) => ({ title, who, when: term(when), text })),
  cost: {
    ...data.cost,
    // Hours and roubles added up: what the step of the scale is reckoned from.
    sum: costOf(data.cost.items),
  },
  duration: data.duration,
  evidence,
  results: data.results.map(
    ({ indicator, before, after, unit, period, source, how, confirmed }) => ({
      indicator,
      before: before ?? null,
      after: after ?? null,
      unit,
      period: period ?? null,
      source: source ?? null,
      how: how ?? null,
      confirmed,
    }),
  ),
  conditions: data.conditions,
  failures: data.failures,
  monday: data.monday,
  program: data.program ?? null,
  measures: data.measures.map(({ what, who, when, indicator }) => ({
    what,
    who,
    when: term(when),
    indicator,
  })),
  materials: data.materials.map(({ title, url, file }) => {
    const own = fileBeside(entry.file, file, content);
    return own ? fileData({ ...own, title }, absolute) : { title, url: url ?? null };
  }),
  attached: attachedData(entry as Entry, content, absolute),
  picture: pictureData(entry, content, absolute),
  replications: data.replications,
  evaluation: data.evaluation ?? null,
  sources: data.sources,
  reviewed: data.reviewed ?? null,
  updated: data.updated,
  url: absolute(path),
});

const term = (when: Parameters<typeof whenWords>[0]) => ({
  text: whenWords(when),
  week: when.week ?? null,
  weeks: when.weeks ?? null,
  month: when.month ?? null,
});
