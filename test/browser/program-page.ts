import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { stand } from './stand.ts';

/** The day on which a school composes its programme in these tests: a Tuesday before all milestones. */
export const MARCH = '2022-03-15T09:00:00Z';

/** Two risks and a practice for each, as a colleague would send them. */
export const LINK =
  '/practices/program/?risk=kompetentnost&risk=motivatsiya&practice=vzaimoposeshchenie-urokov&practice=razgovor-s-roditelyami';

/** The page once it has everything it composes from. */
export const ready = (page: Page) => page.locator('[data-desk]').waitFor();

/** Rows of the table of measures. */
export const measures = (page: Page) => page.locator('[data-list="measures"] > tr');

/** What the measures are called, in the order of the table. */
export const whats = (page: Page): Promise<string[]> =>
  page
    .locator('[data-list="measures"] [data-field="what"]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));

/** Presses what hands over a file, and gives its name and bytes. */
export const download = async (page: Page, press: () => Promise<void>) => {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
};

/** What the page has just said aloud. */
export const said = (page: Page) => page.locator('program-draft [role="status"]');

/** What has the focus, by its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent?.trim() ??
      '',
  );

/** Opens the composed programme on that day, by a colleague's link unless another path is given. */
export const composing =
  (visit: ReturnType<typeof stand>['visit']) =>
  <T>(look: (page: Page) => Promise<T>, path = LINK): Promise<T> =>
    visit(
      path,
      async (page) => {
        await ready(page);
        return look(page);
      },
      { now: MARCH },
    );

/** Saves the draft as a file. */
export const save = (page: Page) =>
  download(page, () => page.getByRole('button', { name: 'Сохранить в файл' }).click());

/** Opens a file of this name and text on the page. */
export const choose = (page: Page, name: string, text: string) =>
  page
    .locator('[data-file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
