import type { Choice } from './program.ts';
import { known } from './program-compose.ts';
import type { ProgramSource } from './program-source.ts';
import { MOST_RISKS, readSchool, writeSchool } from './school-address.ts';

/**
 * The choice an address asks for. Practices named without a risk bring their main risks with them;
 * what the source does not know, and risks over four, are passed over.
 */
export const choiceFrom = (search: string, source: ProgramSource): Choice => {
  const { school, practices } = readSchool(
    search,
    source.risks.map(({ id }) => id),
  );
  const choice = known({ ...school, practices }, source);
  if (choice.risks.length > 0) return choice;
  const main = source.practices
    .filter(({ id }) => choice.practices.includes(id))
    .flatMap((practice) => practice.main);
  const brought = known({ ...choice, risks: main }, source);
  return { ...brought, risks: brought.risks.slice(0, MOST_RISKS) };
};

/** The query part of the address that asks for a choice; empty when nothing is chosen. */
export const addressOf = ({ practices, ...school }: Choice): string =>
  writeSchool({ school, practices });

/** Whether an address names risks or practices that a draft does not have yet. */
export const asksMore = (asked: Choice, has: Choice): boolean =>
  asked.risks.some((id) => !has.risks.includes(id)) ||
  asked.practices.some((id) => !has.practices.includes(id));

/** Whether a choice holds more risks than a school may take on at once. */
export const tooMany = ({ risks }: Choice): boolean => risks.length > MOST_RISKS;

/** Both choices together; the circumstances are those asked for, where they are said. */
export const joined = (has: Choice, asked: Choice): Choice => ({
  risks: [...new Set([...has.risks, ...asked.risks])],
  practices: [...new Set([...has.practices, ...asked.practices])],
  stages: asked.stages.length > 0 ? asked.stages : has.stages,
  setting: asked.setting ?? has.setting,
  size: asked.size ?? has.size,
  cost: asked.cost ?? has.cost,
});
