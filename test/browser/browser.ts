import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Starts the Chromium that comes with the packages; says plainly what a machine lacks when it cannot. */
export const launch = async (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM_PATH || (await sparticuz.executablePath());
  try {
    return await chromium.launch({
      executablePath,
      args: sparticuz.args.filter((argument) => argument !== '--single-process'),
      headless: true,
    });
  } catch (error) {
    throw new Error(
      `Chromium does not start here. It comes with npm ci but needs the system's libnss3 and libnspr4 ` +
        `(Debian: apt-get install libnss3 libnspr4), or set CHROMIUM_PATH to a browser of yours.\n${String(error)}`,
    );
  }
};
