import type { Entry } from '../schema/index.ts';
import type { Places } from './yaml-places.ts';

/** An entry with the file it was read from, for messages about places. */
export interface Checked {
  entry: Entry;
  parsed: Places;
}
