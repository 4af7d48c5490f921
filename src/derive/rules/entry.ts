import type { CollectionName } from '../../schema/index.ts';

/**
 * What an example is: lines of a news item's fields, a text, a name of a file, a whole file, fields of
 * another folder's entry, or several files: a path, what becomes of it after « — », its lines indented below.
 */
export type Where = 'field' | 'text' | 'name' | 'file' | 'files' | 'site' | CollectionName;

/** One rule of the check, told to editors. */
export interface RuleEntry {
  /** Name that messages give: the anchor of its section. */
  rule: string;
  title: string;
  /** Why the check minds it, and what to do. */
  why: string;
  /** Where both examples stand; a test runs them. */
  where: Where;
  wrong: string;
  right: string;
}

/** A row of a table of rules. */
export type Row = readonly [
  rule: string,
  title: string,
  why: string,
  where: Where,
  wrong: string,
  right: string,
];

/** Rows as entries. */
export const entries = (rows: readonly Row[]): RuleEntry[] =>
  rows.map(([rule, title, why, where, wrong, right]) => ({
    rule,
    title,
    why,
    where,
    wrong,
    right,
  }));
