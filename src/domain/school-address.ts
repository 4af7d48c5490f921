import { COSTS, SETTINGS, SIZES, STAGES } from '../schema/practice-scales.ts';
import type { School } from './fit-facts.ts';

/** Most risks that a school may weigh at once: more would be a programme about everything. */
export const MOST_RISKS = 4;

/** What an address asks for: the school and the practices it has chosen. */
export interface SchoolQuery {
  school: School;
  practices: string[];
}

/** A school of which nothing is known yet. */
export const noSchool = (): School => ({
  risks: [],
  setting: null,
  size: null,
  stages: [],
  cost: null,
});

const one = <T extends string>(asked: string | null, known: readonly T[]): T | null =>
  known.find((value) => value === asked) ?? null;

const keys = <T extends object>(scale: T) => Object.keys(scale) as (keyof T & string)[];

/** The school and the practices an address asks for; `known` are the ids of risks; what does not exist, repeats and risks over four are passed over. */
export const readSchool = (search: string, known: readonly string[]): SchoolQuery => {
  const params = new URLSearchParams(search);
  const asked = [...new Set(params.getAll('risk'))];
  const stages = params.getAll('stage');
  return {
    school: {
      risks: asked.filter((risk) => known.includes(risk)).slice(0, MOST_RISKS),
      setting: one(params.get('setting'), keys(SETTINGS)),
      size: one(params.get('size'), keys(SIZES)),
      stages: keys(STAGES).filter((stage) => stages.includes(stage)),
      cost: one(params.get('cost'), keys(COSTS)),
    },
    practices: [...new Set(params.getAll('practice'))],
  };
};

/** The query part of the address that asks for the same; empty when nothing is chosen. */
export const writeSchool = ({ school, practices }: SchoolQuery): string => {
  const params = new URLSearchParams();
  for (const risk of school.risks) params.append('risk', risk);
  for (const name of ['setting', 'size'] as const) {
    if (school[name] !== null) params.set(name, school[name]);
  }
  for (const stage of school.stages) params.append('stage', stage);
  if (school.cost !== null) params.set('cost', school.cost);
  for (const practice of practices) params.append('practice', practice);
  return params.size > 0 ? `?${params}` : '';
};
