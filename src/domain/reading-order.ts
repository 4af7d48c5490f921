import type { Data, Site } from '../schema/index.ts';
import type { Place } from './classify.ts';
import { type FileReading, type Remember, readFile } from './file-reading.ts';
import { type Dictionary, spellingWith } from './spelling/project-words.ts';

/** What the others are read by: the project's words and the region's zone. */
const READ_FIRST = ['spelling', 'site'];

/** Reads every entry by itself, those that the rest are read by first; `backwards` takes the rest from the last one. */
export function* readings(
  entries: readonly Place[],
  remember: Remember,
  dictionary?: Dictionary,
  backwards = false,
): Generator<[Place, FileReading]> {
  const words: string[] = [];
  const spelt = spellingWith(dictionary, words);
  let zone: string | undefined;
  const first = READ_FIRST.flatMap((name) => entries.filter((one) => one.collection === name));
  const rest = entries.filter(({ collection }) => !READ_FIRST.includes(collection));
  for (const place of [...first, ...(backwards ? rest.toReversed() : rest)]) {
    const spelling = place.collection === 'spelling' ? {} : spelt();
    const reading = readFile(place, { zone, words: spelling.words }, remember, spelling.speller);
    const data = reading.found?.data;
    if (data && place.collection === 'site') zone = (data as Site).zone;
    if (data && place.collection === 'spelling') words.push(...(data as Data<'spelling'>).words);
    yield [place, reading];
  }
}
