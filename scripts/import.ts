import { parseArgs } from 'node:util';
import { readContent } from '../src/disk.ts';
import { Unreadable } from '../src/domain/import-doubt.ts';
import { importRoadmap } from '../src/domain/import-roadmap.ts';
import { counted } from '../src/domain/plural.ts';
import { roadmapFiles } from '../src/formats/import-files.ts';
import { importReport } from '../src/formats/import-report.ts';
import { openOrder } from '../src/integrations/import/open.ts';
import { watch } from '../src/integrations/import/progress.ts';
import { writeRoadmap } from '../src/integrations/import/write.ts';

const USAGE = 'Как надо: npm run import:roadmap -- приказ.docx --year 2022 --out папка';
const fail = (code: number, message: string) => {
  console.error(message);
  process.exitCode = code;
};

const options = { year: { type: 'string' }, out: { type: 'string' } } as const;
const asked = () => {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { ...values, file: positionals[0], extra: positionals.length > 1 };
  } catch {
    return { extra: true };
  }
};

const {
  file,
  year: yearText,
  out,
  extra,
} = asked() as { file?: string; year?: string; out?: string; extra: boolean };
const year = Number(yearText);
const wrong = extra
  ? 'Ключи не поняты.'
  : !file
    ? 'Не назван файл приказа.'
    : !out
      ? 'Не названа папка для файлов: --out.'
      : !/^\d{4}$/.test(yearText ?? '') || year < 1990 || year > 2100
        ? 'Не назван год карты: --year 2022.'
        : null;

if (wrong || !file || !out) fail(2, `${wrong}\n${USAGE}`);
else {
  const progress = watch();
  try {
    progress('читаем файл');
    const { parts, doubts } = await openOrder(file);
    progress('узнаём исполнителей');
    const { content } = readContent();
    progress('собираем события');
    const found = importRoadmap(parts, {
      year,
      executors: content.executors.map(({ id, data }) => ({
        id,
        spellings: [data.name, ...data.spellings],
      })),
      documents: new Set(content.documents.map(({ id }) => id)),
    });
    progress(`записываем ${counted(found.events.length, 'событие', 'события', 'событий')}`);
    const written = writeRoadmap(out, year, roadmapFiles(found));
    console.log(importReport({ ...found, doubts: [...doubts, ...found.doubts] }));
    console.log(
      written === 'same'
        ? `В ${out} лежат те же файлы: ничего не изменено.`
        : `Файлы карты ${year} года записаны в ${out}.`,
    );
  } catch (error) {
    if (error instanceof Unreadable) fail(1, `Импорт ${file} не удался. ${error.message}`);
    else fail(2, `Импорт ${file} не запустился: ${reason(error as NodeJS.ErrnoException)}`);
  } finally {
    progress.end();
  }
}

function reason({ code, path, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `«${path}» не найден.`;
  if (code === 'EISDIR') return 'это папка, а нужен файл.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `нет прав на ${path}.`;
  if (code === 'ENOSPC') return 'на диске нет места. Ничего не записано.';
  return message;
}
