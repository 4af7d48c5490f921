import { readTree } from '../../src/disk.ts';
import { checkContent } from '../../src/domain/check.ts';
import { debtsOf } from '../../src/domain/debts.ts';
import { visibleContent } from '../../src/domain/visible.ts';
import { bytes, GOOD } from './bad-content.ts';

const BANK = readTree('test/fixtures/bank');

/** Text of a file of the small region or of its made-up bank. */
export const textOf = (file: string) =>
  new TextDecoder().decode([...GOOD, ...BANK].find((item) => item.file === file)?.bytes);

/** Debts of the small region with some files replaced or added, on a day. */
export const owed = (changes: Record<string, string>, today: string, scans: string[] = []) => {
  const kept = GOOD.filter(({ file }) => !(file in changes));
  const put = Object.entries(changes).map(([file, text]) => ({ file, bytes: bytes(text) }));
  const { content } = checkContent([...kept, ...put], new Set(), () => today);
  return debtsOf(visibleContent(content, today), today, scans);
};

/** A file with one place changed. */
export const changed = (file: string, find: string, put: string) => ({
  [file]: textOf(file).replace(find, put),
});

export const PERSON = 'people/uchebnaya.yaml';
/** A person whose consent ends on a day. */
export const consent = (until: string) =>
  changed(PERSON, 'consent:', `consent:\n  until: ${until}`);
