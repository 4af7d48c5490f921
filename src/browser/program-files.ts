import type { Draft, Program } from '../domain/program.ts';
import { FILE_LIMIT, type Opened, opened, saved } from '../domain/program-file.ts';
import type { ProgramSource } from '../domain/program-source.ts';
import { bindingMilestones } from '../domain/program-terms.ts';
import { fileName } from '../domain/program-words.ts';
import { todayHere } from './today.ts';

/** Hands a file to the reader under a name. */
export const handOver = (content: BlobPart, type: string, name: string): string => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
};

/** Saves the draft as a file to go on with later or elsewhere; its name. */
export const saveFile = (draft: Draft): string =>
  handOver(saved(draft), 'application/json', fileName(draft, null, 'json'));

/** Reads a saved draft from a file that the reader chose. */
export const openFile = async (file: File): Promise<Opened> => {
  if (file.size > FILE_LIMIT) {
    return {
      draft: null,
      error: `Файл «${file.name}» слишком велик для черновика. Нужен файл .json, сохранённый на этой странице.`,
    };
  }
  try {
    return opened(await file.text());
  } catch {
    return { draft: null, error: `Файл «${file.name}» не читается. Возьмите другую его копию.` };
  }
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Writes the programmes as a Word document, loading what makes it on the first call; the file's name. */
export const saveDocx = async (
  draft: Draft,
  programs: readonly Program[],
  source: ProgramSource,
  origin: { site: string; url: string },
): Promise<string> => {
  const { programDocx } = await import('../formats/program-docx.ts');
  const bytes = await programDocx(draft, programs, bindingMilestones(draft, source), origin);
  const one = programs.length === 1 ? (programs[0] ?? null) : null;
  return handOver(bytes, DOCX, fileName(draft, one, 'docx'));
};

/** Writes the days of all programmes as a calendar; the file's name. */
export const saveCalendar = async (
  draft: Draft,
  source: ProgramSource,
  url: string,
): Promise<string> => {
  const { programCalendar } = await import('../formats/program-ics.ts');
  const text = programCalendar(draft, source, { url, today: todayHere() });
  return handOver(text, 'text/calendar', fileName(draft, null, 'ics'));
};
