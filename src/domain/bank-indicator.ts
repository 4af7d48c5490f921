import type { IndicatorPart } from './indicator.ts';
import { countReal, type PracticeView } from './practices.ts';
import type { EventView } from './roadmap.ts';

/** How the bank stands against the indicator of the order that counts practices. */
export interface BankIndicator {
  /** The event that asks for the bank. */
  event: EventView;
  goal: IndicatorPart;
  /** Published practices of real schools: the only ones that count. */
  real: number;
  samples: number;
}

/** The indicator «10 лучших управленческих практик» counted from the bank itself; null when no event asks for practices. */
export const bankIndicator = (
  practices: readonly PracticeView[],
  events: readonly EventView[],
): BankIndicator | null => {
  for (const event of events) {
    for (const { indicator } of event.actions) {
      const goal = indicator.parts.find(({ unit }) => unit === 'practice');
      if (goal) {
        const real = countReal(practices);
        return { event, goal, real, samples: practices.length - real };
      }
    }
  }
  return null;
};
