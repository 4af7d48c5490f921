import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Adds `count` made-up news items with the texts of real ones to a content folder, the same at every run. */
export const writeManyNews = (folder: string, count: number): void => {
  const texts = readdirSync('content/news').map((name) => {
    const [, text = ''] = readFileSync(join('content/news', name), 'utf8').split('\n---\n');
    return text.replace(/\]\([^)]*\)/g, '](/about/)');
  });
  for (let at = 0; at < count; at++) {
    const day = `2022-0${1 + (at % 3)}-${String(1 + (at % 28)).padStart(2, '0')}`;
    const fields = `title: Выдуманная новость ${at}\ndate: ${day}\nsummary: Запись выдумана.`;
    const text = `---\n${fields}\n---\n${texts[at % texts.length]}\n`;
    writeFileSync(join(folder, 'news', `vydumannaya-${at}.md`), text);
  }
};
