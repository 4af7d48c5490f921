import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/disk.ts';
import { COLLECTIONS } from '../src/domain/collections.ts';
import { RECORD } from '../src/domain/record.ts';
import { renewedRecord } from '../src/domain/renewed-record.ts';
import { pathsOf } from '../src/domain/urls.ts';
import { CONTENT_DIR, todayIn } from '../src/site.ts';

const HEAD = `# Все адреса, которые раздел когда-либо публиковал. Новые добавляет команда npm run addresses.
# Страница больше не нужна — допишите к её адресу: убрана: почему
`;
const OWN = new Set(['address-gone', 'mass-removal', 'gone-alive', 'dead-link']);

const { values } = parseArgs({ options: { gone: { type: 'string' } } });
const { content, issues } = readContent();
const broken = issues.filter(({ severity, rule }) => severity === 'error' && !OWN.has(rule));
if (broken.length > 0) {
  console.error('Адреса не записаны: сначала исправьте ошибки, их покажет npm run check.');
  process.exitCode = 1;
} else {
  const file = join(CONTENT_DIR, RECORD);
  const former = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  const taken = pathsOf(content, COLLECTIONS);
  const day = todayIn(content.site.zone);
  const { text, added, gone } = renewedRecord(
    former,
    content,
    taken,
    day,
    values.gone?.trim() || null,
  );
  writeFileSync(`${file}.next`, text);
  renameSync(`${file}.next`, file);
  console.log(
    `${file}: добавлено адресов ${added.length}, ${values.gone ? 'записано убранными' : 'пропало'} ${gone.length}.`,
  );
  if (gone.length > 0 && !values.gone) {
    console.log(
      `${gone.map((path) => `  ${path}`).join('\n')}\nУбраны нарочно? npm run addresses -- --gone "Почему"`,
    );
    process.exitCode = 1;
  }
}
