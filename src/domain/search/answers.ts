import type { CollectionId } from '../collections-words.ts';
import type { Day } from '../day.ts';
import type { Deadline } from '../deadline.ts';

/** When an event of the roadmap is due, so that its state can be told on the reader's own day. */
export interface Due extends Pick<Deadline, 'kind' | 'start' | 'end'> {
  done: boolean;
}

/** A page as the index keeps it; it is read only when it is to be shown. */
export interface FoundPage {
  /** Path inside the section, `/news/x/`; the base path goes in front. */
  path: string;
  title: string;
  kind: CollectionId;
  /** Day of the page's subject, null when it has none. */
  date: Day | null;
  /** For an event of the roadmap; null for any other page. */
  due: Due | null;
  /** A worked sample, marked «Образец» in lists. */
  sample: boolean;
  /** Ids of the page's risks. */
  risks: string[];
  /** Parents of the page, home and itself left out: «Дорожная карта», «Раздел 2». */
  crumbs: string[];
  /** For a file: «PDF, 1,2 МБ» and the page it lies beside; null for a page. */
  file: { weight: string; beside: { title: string; path: string } } | null;
  /** The text, cut at headings that have an address of their own; the first part is the beginning. */
  parts: PagePart[];
}

/** A stretch of a page that a link leads to. */
export interface PagePart {
  /** `#id` on the page, a path with `#page=3` in an attachment, empty for the page's beginning. */
  href: string;
  /** The heading, or the attachment's name with the page; empty for the beginning. */
  title: string;
  text: string;
}

/** How words that nobody wrote in the section were read. */
export type CorrectionKind = 'spelling' | 'layout' | 'transliteration' | 'joined' | 'split';

/** A stretch of the query that was answered as if something else stood there. */
export interface Correction {
  /** As the reader typed it: «dt,byfh». */
  typed: string;
  /** What was looked for instead: «вебинар». */
  shown: string;
  how: CorrectionKind;
}

/** What to mark in the texts shown: index terms, and beginnings of terms while a word is being typed. */
export interface LookedFor {
  terms: ReadonlySet<string>;
  /** Terms that are only near to the words asked: marked where a page has none of the others. */
  near: ReadonlySet<string>;
  beginnings: readonly string[];
}

/** What was found, without the pages' texts: those are read one by one as they are shown. */
export interface Answers {
  /** The query as it was answered, corrections applied, for «показано по запросу …». */
  shown: string;
  /** What was corrected and how; empty when the query was answered as it stands. */
  corrected: Correction[];
  /** Whole queries for «Возможно, вы искали: …»; offered, not applied. */
  suggestions: string[];
  /** Words of the query that stand nowhere in the section and could not be corrected. */
  absent: string[];
  /** A phrase in quotes stands nowhere: its words were looked for one by one. */
  phraseLost: boolean;
  /** Numbers of the pages under the chosen filters, in the order asked for. */
  pages: number[];
  /** How many of them, the first ones when sorted by relevance, answer every word. */
  whole: number;
  /** How many pages answer the words whatever the filters. */
  unfiltered: number;
  /** Pages that fit the words and the chosen risks: all, and by kind. */
  collections: { total: number; counts: ReadonlyMap<string, number> };
  /** Pages that fit the words and the chosen kind, by risk. */
  risks: ReadonlyMap<string, number>;
  /** What to mark in titles and texts: pass it to `pieces` and `excerpt`. */
  lookedFor: LookedFor;
}
