/** A reminder of a calendar's entry, counted in days back from its first or its last day. */
export interface Alarm {
  /** Days before, one or more. */
  days: number;
  from: 'start' | 'end';
  words: string;
}

/** Hour at which a reminder of a whole day rings, so that it wakes nobody at midnight. */
const MORNING = 9;

/** Moment of a reminder: at nine in the morning where the entry takes whole days, at its own hour where it has one. */
export const trigger = ({ days, from }: Alarm, clocked: boolean): string => {
  if (clocked) return `TRIGGER:-P${days}D`;
  // An entry of whole days ends at midnight after its last day, so that day is one more back.
  const whole = from === 'end' ? days : days - 1;
  const back = `-P${whole > 0 ? `${whole}D` : ''}T${24 - MORNING}H`;
  return from === 'end' ? `TRIGGER;RELATED=END:${back}` : `TRIGGER:${back}`;
};
