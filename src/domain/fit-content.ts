import type { Content } from '../schema/index.ts';
import { type FitFacts, fitFacts } from './fit-facts.ts';
import { type FitData, packFacts } from './fit-json.ts';
import { type PracticeView, practicesOf } from './practices.ts';
import { typography } from './typography.ts';

/** What the choice has to know of a practice, its words typeset for readers. */
export const typesetFacts = (practice: PracticeView): FitFacts => {
  const facts = fitFacts(practice);
  return { ...facts, title: typography(facts.title), spent: typography(facts.spent) };
};

/** The whole bank as the choice for a school loads it. */
export const fitData = (content: Content): FitData => ({
  risks: Object.fromEntries(content.risks.map(({ id, data: { short } }) => [id, short])),
  practices: packFacts(practicesOf(content).map(typesetFacts)),
});
