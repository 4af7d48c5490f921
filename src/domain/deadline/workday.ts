import type { Cursor } from './cursor.ts';
import type { Item } from './tree.ts';

/** «последний рабочий день каждого месяца»: monthly, by the production calendar that a wording does not hold; null when it is not next. */
export const readWorkday = (cursor: Cursor): Item[] | null => {
  const start = cursor.at;
  const { from } = cursor.peek();
  if (!cursor.eat('не', 'позднее|позже')) cursor.eat('в|до|к');
  const which = cursor.peek().sense?.type === 'ordinal' && cursor.take();
  if (which && cursor.eat('рабочий|рабочего|рабочему') && cursor.eat('день|дня|дню')) {
    if (cursor.peek().sense?.type === 'each') cursor.take();
    if (cursor.eatNoun('month')) {
      const to = cursor.tokens[cursor.at - 1]?.to ?? from;
      const text = cursor.text.slice(from, to);
      return [
        { type: 'rhythm', every: { unit: 'month' }, from },
        { type: 'schedule', text, from, to, waits: true },
      ];
    }
  }
  cursor.at = start;
  return null;
};
