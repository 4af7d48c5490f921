import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { INDEX_FOLDER, writeSearchIndex } from '../../src/integrations/search-index.ts';
import { setting } from './setting.ts';
import { temporaryFolders } from './temporary.ts';

const newFolder = temporaryFolders();
const built = (main: string) => {
  const folder = newFolder();
  mkdirSync(join(folder, 'about'));
  writeFileSync(
    join(folder, 'about/index.html'),
    `<html lang="ru"><title>О проекте</title><body>${main}</body></html>`,
  );
  return folder;
};

test('a site without a page to find is no release: the build is told so and nothing is written', async () => {
  const folder = built('<main><h1>О проекте</h1></main>');
  await expect(writeSearchIndex(folder, setting.content, [])).rejects.toThrow(
    'Поиск: в указатель не попала ни одна страница.',
  );
  expect(readdirSync(folder)).not.toContain(INDEX_FOLDER);
});
