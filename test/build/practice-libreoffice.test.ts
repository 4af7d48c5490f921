import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importPractice } from '../../src/derive/practice-import.ts';
import { blankLines } from '../../src/formats/practice-blank.ts';
import { openBlank } from '../../src/integrations/import/blank.ts';
import { filledBlank } from '../unit/filled-blank.ts';
import { named, questions } from '../unit/practice-blanks.ts';
import { setting } from '../unit/setting.ts';
import { WHOLE } from '../unit/whole-practice.ts';

const OFFICE = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

if (!OFFICE)
  console.log('LibreOffice is not on this machine: a blank saved by it was not read here.');

test.skipIf(!OFFICE)(
  'a blank that LibreOffice opened and saved again is read like the one before',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'section-blank-'));
    const read = async (file: string) => {
      const blank = await openBlank(file);
      if (!('blocks' in blank)) throw new Error('not a Word blank');
      const { content, today } = setting;
      return importPractice(blank.blocks, content, today, blankLines(questions));
    };
    const saved = (form: string, file: string, out: string) =>
      spawnSync(OFFICE ?? '', [
        `-env:UserInstallation=file://${folder}/home`,
        '--headless',
        '--convert-to',
        form,
        '--outdir',
        join(folder, out),
        join(folder, file),
      ]);
    try {
      writeFileSync(join(folder, 'blank.docx'), filledBlank(questions, WHOLE, named));
      saved('odt', 'blank.docx', '');
      saved('docx', 'blank.odt', 'saved');
      const found = await read(join(folder, 'saved', 'blank.docx'));
      expect(found.doubts).toEqual([]);
      expect(found.text).toBe((await read(join(folder, 'blank.docx'))).text);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
