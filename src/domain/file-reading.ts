import { registry, siteSchema } from '../schema/index.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Place } from './classify.ts';
import { checkFieldMarks } from './field-marks.ts';
import { parseFile } from './front-matter.ts';
import type { Issue } from './issue.ts';
import { type Sighting, sightingsIn } from './privacy/sightings.ts';
import { type Prose, readProse } from './prose.ts';
import { proseFields } from './prose-fields.ts';
import { decode, type SourceFile } from './source.ts';
import { checkSpelling } from './spelling/check.ts';
import type { Speller } from './spelling/speller.ts';
import { validate } from './validate.ts';
import type { Lines } from './yaml-places.ts';

/** All that one file says by itself, before it is held against any other. Plain data: it is kept from one check to the next. */
export interface FileReading {
  issues: Issue[];
  /** The entry in the file; null when it cannot be read. */
  found: Found | null;
  /** The text of an entry whose fields are wrong: what is wrong with it is told all the same. */
  text?: FileText;
  /** What is private in the file, where that was looked for. */
  sightings?: Sighting[];
}

/** What stands under the fields of a file. */
export interface FileText {
  body: string;
  bodyLine: number;
  prose: Prose;
}

/** An entry by itself: its fields, where they stand, and its text. */
export interface Found extends FileText {
  data: unknown;
  lines: Lines;
}

/** What the reading of a file depends on beside its bytes, its name and the program. */
export interface Setting {
  /** The region's zone, once site.yaml has told it. */
  zone?: string | undefined;
  /** Digest of the dictionary and of the project's words, where spelling is looked at. */
  words?: string | undefined;
}

/** Gives what was made for a key before, or makes it; the key names everything that the result depends on. */
export type Remember = (key: string, make: () => FileReading) => FileReading;

/** Every file is read anew. */
export const anew: Remember = (_, make) => make();

/** Asks `remember` when the file's digest is known; `more` is what the reading depends on beside the file. */
const once = (
  { file, sha256, pages }: SourceFile,
  more: readonly unknown[],
  make: () => FileReading,
  remember: Remember,
): FileReading =>
  sha256
    ? remember(JSON.stringify([file, sha256, ...(pages ? ['pages'] : []), ...more]), make)
    : make();

/** Reads and checks one file by itself; asks `remember` first when the file's digest is known. `speller` is the one that `setting.words` names. */
export const readFile = (
  place: Place,
  setting: Setting,
  remember: Remember,
  speller?: () => Speller,
): FileReading => once(place.source, [setting], () => readAnew(place, setting, speller), remember);

/** Folders whose words are told to programs, right or wrong. */
const UNSPELT = new Set<Place['collection']>(['search', 'spelling', 'privacy']);

const readAnew = (
  { source, form, collection }: Place,
  { zone }: Setting,
  speller?: () => Speller,
): FileReading => {
  const { text: decoded, issues } = decode(source);
  // What is private in a file that cannot be read is private all the same.
  const sightings = sightingsIn(source);
  if (decoded === null) return { issues, found: null, sightings };
  const { parsed, issues: fences } = parseFile(source.file, decoded, form);
  issues.push(...fences);
  if (!parsed) return { issues, found: null, sightings };
  const schema = collection === 'site' ? siteSchema : registry[collection].schema;
  const { data, issues: fields } = validate(parsed, schema, zone);
  issues.push(...fields);
  if (!UNSPELT.has(collection)) {
    const words = proseFields(parsed.raw, shapeOf(schema));
    issues.push(...checkFieldMarks(parsed, words));
    if (speller) issues.push(...checkSpelling(parsed, words, speller()));
  }
  const needed = collection !== 'site' && 'body' in registry[collection];
  const { lines, body, bodyLine } = parsed;
  const text: FileText = { body, bodyLine, prose: readProse(parsed, needed) };
  if (data === null) return { issues, found: null, text, sightings };
  return { issues, found: { data, lines, ...text }, sightings };
};

/** What a check says of the bytes of one file that is no entry; `folder` names any other than the content's. */
export const remembered = (
  source: SourceFile,
  check: (source: SourceFile) => Issue[],
  remember: Remember,
  ...folder: string[]
): Issue[] => once(source, folder, () => ({ issues: check(source), found: null }), remember).issues;

/** What is private in a file that is no entry, from an earlier check when the file is the same. */
export const rememberedSightings = (
  source: SourceFile,
  remember: Remember,
): readonly Sighting[] => {
  const make = (): FileReading => ({ issues: [], found: null, sightings: sightingsIn(source) });
  return once(source, ['private'], make, remember).sightings ?? [];
};
