import { appendFileSync } from 'node:fs';
import { RULE_GROUPS } from '../../src/derive/rules/index.ts';
import { readTree } from '../../src/disk.ts';
import { checkContent } from '../../src/domain/check.ts';
import type { Issue } from '../../src/domain/issue.ts';
import { checkPublicFile } from '../../src/domain/public-check.ts';
import type { SourceFile } from '../../src/domain/source.ts';
import type { Dictionary } from '../../src/domain/spelling/project-words.ts';

/** Files of a small site that has nothing to mend. */
export const GOOD = readTree('test/fixtures/khabarovsk');
/** A text as a file holds it. */
export const bytes = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text;

/** Files of a site under check. */
export interface CheckedSite {
  sources: SourceFile[];
  published: ReadonlySet<string>;
  /** Files of the public folder to look into. */
  open?: SourceFile[];
}

/** What the check says of a site in the middle of March 2022. */
export const issuesOf = (
  { sources, published, open = [] }: CheckedSite,
  dictionary?: Dictionary,
): Issue[] => [
  ...checkContent(sources, published, () => '2022-03-15', undefined, dictionary).issues,
  ...open.flatMap((source) => checkPublicFile(source)),
];

/** File in which the bench wants every case and what was told of it; a line of JSON for each. */
const TOLD_TO = process.env.TOLD_TO;

/** A case as a line of that file. */
export interface Noted {
  kept: string[];
  added: [file: string, base64: string][];
  published: string[];
  issues: Issue[];
}

const noted = (
  kept: readonly SourceFile[],
  added: readonly SourceFile[],
  published: string[],
  issues: Issue[],
): Noted => ({
  kept: kept.map(({ file }) => file),
  added: added.map(({ file, bytes: own }) => [file, Buffer.from(own).toString('base64')]),
  published,
  issues,
});

const TOLD = new Set<string>(RULE_GROUPS.flatMap(({ rules }) => rules.map(({ rule }) => rule)));

/** Checks the small good site with some of its files replaced, added (text) or removed (null); a rule that the editors' guide does not tell of is a fault of its own. */
export const checkWith = (
  changes: Record<string, string | Uint8Array | null>,
  publicFiles: string[] = [],
  dictionary?: Dictionary,
) => {
  const kept = GOOD.filter(({ file }) => !(file in changes));
  const added = Object.entries(changes).flatMap(([file, text]): SourceFile[] =>
    text === null ? [] : [{ file, bytes: bytes(text) }],
  );
  const site = { sources: [...kept, ...added], published: new Set(publicFiles) };
  const issues = issuesOf(site, dictionary);
  const untold = issues.filter(({ rule }) => !TOLD.has(rule)).map(({ rule }) => rule);
  if (untold.length > 0) throw new Error(`Not in src/derive/rules: ${untold.join(', ')}`);
  if (TOLD_TO)
    appendFileSync(TOLD_TO, `${JSON.stringify(noted(kept, added, publicFiles, issues))}\n`);
  return issues;
};

/** A news file with these fields and body. */
export const news = (fields: string, body = 'Текст новости.') => `---\n${fields}\n---\n\n${body}\n`;
/** Fields that make a good news item. */
export const FIELDS = 'title: Новость\ndate: 2022-03-01\nsummary: Коротко о новости.';
/** Where the news item under test lies. */
export const N = 'news/a.md';
