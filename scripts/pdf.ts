import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContent } from '../src/disk.ts';
import { printBook } from '../src/integrations/book-pdf.ts';
import { absolute, BASE_PATH, OUT_DIR, todayIn } from '../src/site.ts';

const USAGE = 'Как надо: npm run pdf -- [sbornik.pdf] [--built]';
const fail = (message: string) => {
  console.error(message);
  process.exitCode = 2;
};

const asked = () => {
  try {
    const { values, positionals } = parseArgs({
      options: { built: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return positionals.length > 1 ? null : { ...values, file: positionals[0] ?? 'sbornik.pdf' };
  } catch {
    return null;
  }
};

const options = asked();
if (!options) fail(`Ключи не поняты.\n${USAGE}`);
else {
  // The site is built first, so that the book is no older than the content.
  if (!options.built) await import('./build.ts');
  if (!process.exitCode) await write(options.file);
}

async function write(file: string): Promise<void> {
  try {
    const day = todayIn(readContent().content.site.zone);
    const address = absolute('/practices/book/');
    const book = { folder: OUT_DIR, base: BASE_PATH, address, day };
    const pdf = await printBook(book, (step) => console.log(`${step}…`));
    writeFileSync(file, pdf);
    const size = (pdf.length / 1024 / 1024).toFixed(1).replace('.', ',');
    console.log(`Сборник напечатан: ${file}, ${size} МБ`);
  } catch (error) {
    fail(`Сборник не напечатан. ${error instanceof Error ? error.message : String(error)}`);
  }
}
