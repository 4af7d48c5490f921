import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { practiceQuestions } from '../../src/derive/practice-blank.ts';
import { importPractice } from '../../src/derive/practice-import.ts';
import { readContent } from '../../src/disk.ts';
import { blankLines } from '../../src/formats/practice-blank.ts';
import { openBlank } from '../../src/integrations/import/blank.ts';
import {
  CONFIRMERS,
  COST_KINDS,
  LEVELS,
  NEEDS,
  PERFORMERS,
  SETTINGS,
  SIZES,
  STAGES,
} from '../../src/schema/practice-scales.ts';
import { setting } from './setting.ts';

const { content, today } = setting;
/** What the blank asks. */
export const questions = practiceQuestions(content);
const printed = blankLines(questions);
/** The test's own folder. */
export const temporary = mkdtempSync(join(tmpdir(), 'practice-'));
const LABELS: Record<string, string> = Object.assign(
  {},
  LEVELS,
  SETTINGS,
  SIZES,
  STAGES,
  NEEDS,
  COST_KINDS,
  PERFORMERS,
  CONFIRMERS,
  Object.fromEntries(content.risks.map(({ id, data }) => [id, data.name])),
);
/** The words that the blank has for a value. */
export const named = (id: string) => LABELS[id] ?? id;

/** A file with these bytes in the test's own folder. */
export const docx = (name: string, bytes: Uint8Array) => {
  const file = join(temporary, name);
  writeFileSync(file, bytes);
  return file;
};
/** A filled blank as the entry that it becomes. */
export const imported = async (name: string, bytes: Uint8Array) => {
  const read = await openBlank(docx(name, bytes));
  if (!('blocks' in read)) throw new Error('not a Word blank');
  const found = importPractice(read.blocks, content, today, printed);
  return found;
};
/** The same, read back by the check as a file of the bank. */
export const checked = async (name: string, bytes: Uint8Array) => {
  const found = await imported(name, bytes);
  const file = `practices/${found.name}`;
  const { content: bank, issues } = readContent('content', 'public', [
    { file, bytes: new TextEncoder().encode(found.text) },
  ]);
  return {
    ...found,
    data: bank.practices.find((entry) => entry.file === file)?.data,
    issues: issues.filter((issue) => issue.file === file),
  };
};
/** What a school is asked: the editor's own fields and those nobody filled in left out. */
export const asked = (data: object | undefined): object =>
  JSON.parse(
    JSON.stringify(data ?? {}, (key, value) => {
      if (Array.isArray(value) && value.length === 0) return undefined;
      if (
        [
          'sample',
          'status',
          'updated',
          'reviewed',
          'events',
          'topics',
          'formerly',
          'author',
          'reviewer',
        ].includes(key)
      )
        return undefined;
      return value;
    }),
  );
