import { type Choice, NO_CHOICE } from './program.ts';
import { known } from './program-compose.ts';
import type { ProgramSource } from './program-source.ts';

const WORD = /^[a-z0-9-]{1,40}$/;

/**
 * The choice an address asks for. Practices named without a risk bring their main risks with them;
 * what the source does not know is passed over.
 */
export const choiceFrom = (search: string, source: ProgramSource): Choice => {
  const params = new URLSearchParams(search);
  const word = (name: string) => {
    const value = params.get(name) ?? '';
    return WORD.test(value) ? value : '';
  };
  const choice = known(
    {
      risks: params.getAll('risk'),
      practices: [...new Set(params.getAll('practice'))],
      stages: params.getAll('stage').filter((stage) => WORD.test(stage)),
      setting: word('setting'),
      size: word('size'),
      cost: word('cost'),
    },
    source,
  );
  if (choice.risks.length > 0) return choice;
  const main = source.practices
    .filter(({ id }) => choice.practices.includes(id))
    .flatMap((practice) => practice.main);
  return known({ ...choice, risks: main }, source);
};

/** The query part of the address that asks for a choice; empty when nothing is chosen. */
export const addressOf = ({ risks, practices, stages, ...words }: Choice): string => {
  const params = new URLSearchParams();
  for (const risk of risks) params.append('risk', risk);
  for (const stage of stages) params.append('stage', stage);
  for (const [name, value] of Object.entries(words)) if (value) params.set(name, value);
  for (const practice of practices) params.append('practice', practice);
  return params.size > 0 ? `?${params}` : '';
};

/** Whether an address names risks or practices that a draft does not have yet. */
export const asksMore = (asked: Choice, has: Choice): boolean =>
  asked.risks.some((id) => !has.risks.includes(id)) ||
  asked.practices.some((id) => !has.practices.includes(id));

/** Both choices together; the circumstances are those asked for, where they are said. */
export const joined = (has: Choice, asked: Choice): Choice => ({
  risks: [...new Set([...has.risks, ...asked.risks])],
  practices: [...new Set([...has.practices, ...asked.practices])],
  stages: asked.stages.length > 0 ? asked.stages : has.stages,
  setting: asked.setting || has.setting,
  size: asked.size || has.size,
  cost: asked.cost || has.cost,
});

/** Whether nothing at all is chosen. */
export const isNoChoice = (choice: Choice): boolean => addressOf(choice) === addressOf(NO_CHOICE);
