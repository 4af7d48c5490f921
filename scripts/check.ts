import { parseArgs } from 'node:util';
import { debtsOf } from '../src/domain/debts.ts';
import { visibleContent } from '../src/domain/visible.ts';
import { debtIssue, debtsText } from '../src/formats/debts.ts';
import { brief, type Format, print } from '../src/formats/report.ts';
import { mendContent } from '../src/integrations/mend.ts';
import { contentReader, type Reading } from '../src/integrations/reading.ts';
import { CONTENT_DIR, todayIn } from '../src/site.ts';

try {
  const { values } = parseArgs({
    options: {
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      debts: { type: 'boolean', default: false },
      brief: { type: 'boolean', default: false },
    },
  });
  if (values.fix) await mendContent(CONTENT_DIR, values.yes);
  const report = contentReader()((step) => console.error(`${step}…`));
  const format = values.format as Format;
  if (values.debts) {
    console.log(await debts(report, format));
  } else {
    const said = values.brief ? brief(report, CONTENT_DIR) : print(report, format, CONTENT_DIR);
    if (said) console.log(said);
    process.exitCode = report.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  }
} catch (error) {
  console.error(`Проверка не запустилась: ${reason(error as NodeJS.ErrnoException)}`);
  process.exitCode = 2;
}

async function debts({ content, files }: Reading, format: Format) {
  if (!content.site)
    throw new Error('настройки раздела не прочитаны, сначала исправьте site.yaml.');
  const today = todayIn(content.site.zone);
  const shown = visibleContent(content, today);
  // Readers of PDF are heavy; the plain check starts without them.
  const { scansAmong } = await import('../src/integrations/scans.ts');
  const found = debtsOf(shown, today, await scansAmong(shown.attachments, CONTENT_DIR));
  return format === 'text'
    ? debtsText(found, today, CONTENT_DIR)
    : print({ issues: found.map((debt) => debtIssue(debt, today)), files }, format, CONTENT_DIR);
}

function reason({ code, message, path }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `папки ${path ?? CONTENT_DIR} нет.`;
  if (code === 'ENOTDIR') return `${path ?? CONTENT_DIR} — файл, а нужна папка с содержанием.`;
  if (code === 'EACCES') return `нет прав на чтение ${path}.`;
  return code?.startsWith('ERR_PARSE_ARGS')
    ? 'есть пять ключей: --format text, json или github; --brief; --fix; --yes; --debts.'
    : message;
}
