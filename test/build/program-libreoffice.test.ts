import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyDraft, NO_CHOICE } from '../../src/domain/program.ts';
import { choose } from '../../src/domain/program-choose.ts';
import { programSource } from '../../src/domain/program-content.ts';
import { programDocx } from '../../src/formats/program-docx.ts';
import { setting } from '../unit/setting.ts';

const OFFICE = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const source = programSource(setting.content);
const risks = source.risks.slice(0, 2).map(({ id }) => id);
const practices = source.practices.map(({ id }) => id);
const draft = choose(emptyDraft('2022-03-14'), source, { ...NO_CHOICE, risks, practices });
const plain = (text: string) => text.replace(/\s+/g, ' ');

if (!OFFICE)
  console.log(
    'LibreOffice is not on this machine: how it opens the Word document was not checked.',
  );

test.skipIf(!OFFICE)(
  'LibreOffice opens the Word document and loses no word of it on the way to PDF',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'section-office-'));
    try {
      const file = join(folder, 'program.docx');
      const origin = { site: 'Раздел', url: 'https://example.ru/' };
      const bytes = await programDocx(draft, draft.programs, source.milestones, origin);
      writeFileSync(file, new Uint8Array(bytes));
      for (const form of ['pdf', 'txt:Text (encoded):UTF8']) {
        const home = `-env:UserInstallation=file://${folder}/home`;
        spawnSync(OFFICE ?? '', [
          home,
          '--headless',
          '--convert-to',
          form,
          '--outdir',
          folder,
          file,
        ]);
      }
      expect(existsSync(join(folder, 'program.pdf'))).toBe(true);
      const text = plain(readFileSync(join(folder, 'program.txt'), 'utf8'));
      const wanted = draft.programs.flatMap(({ name, goal, tasks, measures, expected }) => [
        name,
        goal,
        ...[...tasks, ...expected].map((line) => line.text),
        ...measures.flatMap(({ what, indicator }) => [what, indicator]),
      ]);
      expect(wanted.map(plain).filter((words) => !text.includes(words))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
