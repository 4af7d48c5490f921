import type { SourceFile } from '../source.ts';
import { markOf } from './allowed.ts';
import { findPrivate } from './find.ts';
import type { Found, PrivateKind } from './found.ts';
import { textOf } from './texts.ts';

/** Something private in a file, told without itself: this is kept between checks. */
export interface Sighting {
  kind: PrivateKind;
  /** Fingerprint that permissions name it by. */
  mark: string;
  masked: string;
  line: number;
  column?: number;
  /** Page of a PDF; null when it stands beside the pages. */
  page?: number | null;
  /** Stems of a name, to be compared with those of people who gave their consent. */
  name?: string;
}

/** What is private in each file of the content folder. */
export type Sightings = Map<SourceFile, readonly Sighting[]>;

/** Everything private in the name and in the text of a file; what one line names twice, once. */
export const sightingsIn = (source: SourceFile): Sighting[] => {
  const text = textOf(source) ?? '';
  const placed = linesOf(text);
  const all = [
    ...findPrivate(nameAsText(source.file)).map((found) => sighting(found, 1)),
    ...findPrivate(text).map((found) => sighting(found, ...placed(found.start))),
    ...(source.pages?.() ?? []).flatMap((part) =>
      findPrivate(part.text).map((found) => ({ ...sighting(found, 1), page: part.page })),
    ),
  ];
  return [
    ...new Map(
      all.toReversed().map((one) => [`${one.line} ${one.page} ${one.mark}`, one]),
    ).values(),
  ].toReversed();
};

const sighting = (found: Found, line: number, column?: number): Sighting => ({
  kind: found.kind,
  mark: markOf(found),
  masked: found.masked,
  line,
  ...(column && { column }),
  ...(found.kind === 'name' && { name: found.value }),
});

/** Line and column by offset, when offsets come in their order. */
const linesOf = (text: string): ((offset: number) => [line: number, column: number]) => {
  let line = 1;
  let start = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < offset; ) {
      line++;
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    return [line, offset - start + 1];
  };
};

/** Digits of a file's name with whatever joins them as a space. */
const nameAsText = (file: string): string =>
  /\d{2}|@/.test(file) ? file.replace(/\.[^./]+$/, '').replaceAll('_', ' ') : '';
