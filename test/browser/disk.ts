import type { Page } from 'playwright-core';
import type { SourceFile } from '../../src/domain/source.ts';

/** Puts files into the browser's own disk and lets the page pick it as the folder of a checkout. */
export const giveFolder = async (page: Page, files: readonly SourceFile[]): Promise<void> => {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto('/favicon.svg');
  const texts = files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)] as const);
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of given) {
      const names = path.split('/');
      let folder = root;
      for (const name of names.slice(0, -1))
        folder = await folder.getDirectoryHandle(name, { create: true });
      const handle = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, texts);
};

/** The text of a file on the browser's own disk. */
export const readGiven = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (given) => {
    let folder = await navigator.storage.getDirectory();
    const names = given.split('/');
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    const handle = await folder.getFileHandle(names.at(-1) ?? '');
    return (await handle.getFile()).text();
  }, path);
