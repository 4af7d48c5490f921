import type { FitFacts, School } from '../../src/domain/fit-facts.ts';
import { noSchool } from '../../src/domain/school-address.ts';

/** Short names of the risks that made-up practices answer. */
export const NAMES = {
  staff: 'Кадры',
  skill: 'Компетентность',
  will: 'Мотивация',
  home: 'Родители',
};

/** A made-up practice of a real school: described only, costs little, shows its effect in half a year. */
export const facts = (title: string, more: Partial<FitFacts> = {}): FitFacts => ({
  id: title.toLowerCase(),
  title,
  main: ['staff'],
  also: [],
  level: 'school',
  settings: [],
  sizes: [],
  stages: [],
  cost: 'low',
  spent: '',
  months: 6,
  evidence: 1,
  repeated: [],
  stumbled: [],
  sample: false,
  ...more,
});

/** A school that asks about the given things only. */
export const school = (more: Partial<School> = {}): School => ({ ...noSchool(), ...more });
