/** Something an editor has to mend (error) or look at (warning). */
export interface Issue {
  severity: 'error' | 'warning';
  /** Path inside the content folder. */
  file: string;
  /** Line from 1; 1 when the whole file is meant. */
  line: number;
  column?: number;
  /** Russian label of the field. */
  field?: string;
  /** Stable name of the rule, for programs and for the editors' guide. */
  rule: string;
  /** What is wrong, with the value quoted. */
  message: string;
  /** What to write instead: a ready line where it can be known. */
  fix?: string;
}

/** What the check found over all files. */
export interface Report {
  issues: Issue[];
  files: number;
}

/** Issues by file and line, errors before warnings on one line. */
export const sorted = (issues: readonly Issue[]): Issue[] =>
  issues.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      compare(a.severity, b.severity) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );

/** Order of code points: the same on every machine and in every locale. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
