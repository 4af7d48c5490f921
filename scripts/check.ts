import { parseArgs } from 'node:util';
import { type Format, print } from '../src/formats/report.ts';
import { mendContent } from '../src/integrations/mend.ts';
import { contentReader } from '../src/integrations/reading.ts';
import { CONTENT_DIR } from '../src/site.ts';

try {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
    },
  });
  if (values.fix) await mendContent(CONTENT_DIR, values.yes);
  const report = contentReader()((step) => console.error(`${step}…`));
  console.log(print(report, values.format as Format, CONTENT_DIR));
  process.exitCode = report.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  console.error(`Проверка не запустилась: ${reason(error as NodeJS.ErrnoException)}`);
  process.exitCode = 2;
}

function reason({ code, message, path }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `папки ${path ?? CONTENT_DIR} нет.`;
  if (code === 'ENOTDIR') return `${path ?? CONTENT_DIR} — файл, а нужна папка с содержанием.`;
  if (code === 'EACCES') return `нет прав на чтение ${path}.`;
  return code?.startsWith('ERR_PARSE_ARGS')
    ? 'есть три ключа: --format text, json или github; --fix; --yes.'
    : message;
}
