import { readContent } from '../src/disk.ts';
import { type Format, print } from '../src/formats/report.ts';
import { CONTENT_DIR } from '../src/site.ts';

const at = process.argv.indexOf('--format');
const format = (at < 0 ? 'text' : process.argv[at + 1]) as Format;

try {
  const report = readContent();
  console.log(print(report, format, CONTENT_DIR));
  process.exitCode = report.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  console.error(
    `Проверка не запустилась: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
