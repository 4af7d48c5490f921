import { parseArgs } from 'node:util';
import { readContent } from '../src/disk.ts';
import { type Format, print } from '../src/formats/report.ts';
import { CONTENT_DIR } from '../src/site.ts';

try {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
  const report = readContent();
  console.log(print(report, values.format as Format, CONTENT_DIR));
  process.exitCode = report.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  console.error(`Проверка не запустилась: ${reason(error as NodeJS.ErrnoException)}`);
  process.exitCode = 2;
}

function reason({ code, message, path }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `папки ${path ?? CONTENT_DIR} нет.`;
  if (code === 'EACCES') return `нет прав на чтение ${path}.`;
  return code?.startsWith('ERR_PARSE_ARGS')
    ? 'есть один ключ: --format text, json или github.'
    : message;
}
