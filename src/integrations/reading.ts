import { readContent } from '../disk.ts';
import type { Remember } from '../domain/file-reading.ts';
import { counted } from '../domain/plural.ts';
import type { SourceFile } from '../domain/source.ts';
import { CONTENT_DIR } from '../site.ts';
import { openMemory } from './check-memory.ts';
import { RUSSIAN } from './dictionary.ts';
import { pdfAtOnce } from './pdf-at-once.ts';
import { secondReader } from './second-reader.ts';

/** Everything the content folder holds and all that is wrong with it. */
export type Reading = ReturnType<typeof readContent>;

/** Milliseconds before the first word of progress; each next one waits twice as long. */
const PATIENCE = 2_000;
/** Bytes of a PDF that may take a while to read. */
const LONG = 1_000_000;

/** A reader of the content folder that reads anew only what has changed since its last reading, in this run or an earlier one. */
export const contentReader = (): ((tell?: (step: string) => void) => Reading) => {
  const memory = openMemory(CONTENT_DIR);
  return (tell) => {
    const began = performance.now();
    let wait = PATIENCE;
    let files = 0;
    const second = secondReader(CONTENT_DIR);
    const remember: Remember = (key, make) => {
      files++;
      if (performance.now() - began > wait) {
        wait *= 2;
        tell?.(`Прочитано: ${counted(files, 'файл', 'файла', 'файлов')}`);
      }
      return memory.remember(key, () => second.read(key, make));
    };
    const pdf = pdfAtOnce();
    try {
      const readPdf = ({ file, bytes }: SourceFile) => {
        if (bytes.length > LONG) tell?.(`Читаем ${file}`);
        return pdf.read(bytes);
      };
      const report = readContent(CONTENT_DIR, 'public', [], remember, RUSSIAN, readPdf);
      memory.keep();
      return report;
    } finally {
      pdf.end();
      second.end();
    }
  };
};
