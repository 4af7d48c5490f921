import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { practiceQuestions } from '../src/derive/practice-blank.ts';
import { importPractice } from '../src/derive/practice-import.ts';
import { importMarkdown } from '../src/derive/practice-markdown.ts';
import { readContent } from '../src/disk.ts';
import { Unreadable } from '../src/domain/import-doubt.ts';
import { blankLines } from '../src/formats/practice-blank.ts';
import { practiceReport } from '../src/formats/practice-import-report.ts';
import { openBlank } from '../src/integrations/import/blank.ts';
import { putNew } from '../src/integrations/import/put.ts';
import { CONTENT_DIR, todayIn } from '../src/site.ts';

const USAGE = 'Как надо: npm run import:practice -- бланк.docx [--out папка]';
const fail = (code: number, message: string) => {
  console.error(message);
  process.exitCode = code;
};

const asked = (): { file?: string | undefined; out?: string | undefined; wrong?: string } => {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [file, ...extra] = positionals;
    if (extra.length > 0) return { wrong: 'Назван не один файл, а несколько.' };
    return file ? { file, out: values.out } : { wrong: 'Не назван файл бланка.' };
  } catch {
    return { wrong: 'Ключи не поняты.' };
  }
};

const { file, out = join(CONTENT_DIR, 'practices'), wrong } = asked();
if (wrong || !file) fail(2, `${wrong}\n${USAGE}`);
else {
  try {
    const blank = await openBlank(file);
    const { content } = readContent();
    if (!content.site)
      throw new Error(`в ${CONTENT_DIR}/site.yaml ошибка. Запустите npm run check.`);
    const today = todayIn(content.site.zone);
    const found =
      'text' in blank
        ? importMarkdown(blank.text, content, today)
        : importPractice(blank.blocks, content, today, blankLines(practiceQuestions(content)));
    const entry = `practices/${found.name}`;
    const bytes = new TextEncoder().encode(found.text);
    const { issues } = readContent(CONTENT_DIR, 'public', [{ file: entry, bytes }]);
    const written = putNew(out, found.name, found.text);
    const own = issues.filter((issue) => issue.file === entry);
    console.log([...blank.remarks, practiceReport(found, own)].join('\n'));
    console.log(
      `Черновик записан: ${written}. Допишите его, проверьте (npm run check) и поставьте status: review.`,
    );
  } catch (error) {
    if (error instanceof Unreadable) fail(1, `Импорт ${file} не удался. ${error.message}`);
    else fail(2, `Импорт ${file} не запустился: ${reason(error as NodeJS.ErrnoException)}`);
  }
}

function reason({ code, path, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `«${path}» не найден.`;
  if (code === 'EISDIR') return 'это папка, а нужен файл.';
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${path} — это файл, а нужна папка.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `нет прав на ${path}.`;
  if (code === 'ENOSPC') return 'на диске нет места. Ничего не записано.';
  return message;
}
