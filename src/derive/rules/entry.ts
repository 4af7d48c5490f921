/** What an example stands in: a line of fields, a text, or the name of a file. */
export type Where = 'field' | 'text' | 'name';

/** One rule of the check, told to editors. */
export interface RuleEntry {
  /** Name that messages give: the anchor of its section. */
  rule: string;
  title: string;
  /** Why the check minds it, and what to do. */
  why: string;
  /** Where the example stands; null when one line cannot show it. */
  where: Where | null;
  wrong: string;
  right: string;
}

/** A row of a table of rules. */
export type Row = [
  rule: string,
  title: string,
  why: string,
  where?: Where,
  wrong?: string,
  right?: string,
];

/** Rows as entries. */
export const entries = (rows: readonly Row[]): RuleEntry[] =>
  rows.map(([rule, title, why, where = null, wrong = '', right = '']) => ({
    rule,
    title,
    why,
    where,
    wrong,
    right,
  }));
