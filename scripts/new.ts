import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameable, questionsOf } from '../src/derive/questions.ts';
import { scaffold } from '../src/derive/scaffold.ts';
import { readContent } from '../src/disk.ts';
import { COLLECTIONS } from '../src/domain/collections.ts';
import { nearest } from '../src/domain/nearest.ts';
import { askChoices } from '../src/integrations/ask.ts';
import { registry } from '../src/schema/index.ts';
import { CONTENT_DIR, todayIn } from '../src/site.ts';

const [asked = '', ...words] = process.argv.slice(2);
const title = words.join(' ').trim();
const collection = COLLECTIONS.find((name) => name === asked);

const refuse = (code: number, ...lines: string[]) => {
  console.error(lines.join('\n'));
  process.exitCode = code;
};

if (!collection || title === '') {
  const close = collection ? [] : nearest(asked, COLLECTIONS);
  refuse(
    2,
    asked === ''
      ? 'Не названа папка.'
      : collection
        ? 'Не назван заголовок.'
        : `Папки «${asked}» в разделе нет.`,
    ...(close.length > 0 ? [`Похожие: ${close.join(', ')}.`] : []),
    `Как надо: npm run new -- ${collection ?? close[0] ?? 'news'} "Заголовок"`,
    `Папки: ${COLLECTIONS.map((name) => `${name} (${registry[name].title.toLowerCase()})`).join(', ')}.`,
  );
} else {
  try {
    const { content: written } = readContent();
    if (!written.site)
      throw new Error(`в ${CONTENT_DIR}/site.yaml ошибка. Запустите npm run check.`);
    const content = nameable(written);
    const today = todayIn(content.site.zone);
    const file = join(CONTENT_DIR, scaffold(collection, title, today, content).path);
    if (existsSync(file)) throw Object.assign(new Error(), { code: 'EEXIST', path: file });
    const chosen =
      process.stdin.isTTY && process.stdout.isTTY
        ? await askChoices(questionsOf(collection, content))
        : {};
    const { text } = scaffold(collection, title, today, content, chosen);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    console.log(`${file}\nФайл готов. Заполните пустые поля и проверьте: npm run check`);
  } catch (error) {
    const { name, code, path, message } = error as NodeJS.ErrnoException;
    if (name === 'ExitPromptError') refuse(1, 'Прервано. Файл не создан.');
    else if (code === 'EEXIST')
      refuse(
        1,
        `Файл ${path} уже есть, он не тронут.`,
        'Возьмите другой заголовок или откройте этот файл.',
      );
    else refuse(2, `Файл не создан: ${message}`);
  }
}
