import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_PATH } from '../site.ts';

// The browser opens this site alone, often in a container as root, and on machines without a graphics card.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];

/** Starts the Chromium that comes with the packages; says plainly what a machine lacks when it cannot. */
export const launch = async (): Promise<Browser> => {
  const executablePath = CHROMIUM_PATH || (await sparticuz.executablePath());
  try {
    return await chromium.launch({ executablePath, args: ARGUMENTS, headless: true });
  } catch (error) {
    throw new Error(
      'Браузер не запустился. Он приходит вместе с пакетами (npm ci), но ему нужны системные библиотеки ' +
        'libnss3 и libnspr4. В Debian и Ubuntu: apt-get install libnss3 libnspr4. Или укажите свой Chromium: ' +
        `CHROMIUM_PATH=/путь/к/chromium.\n${String(error).split('\n').slice(0, 3).join('\n')}`,
    );
  }
};
