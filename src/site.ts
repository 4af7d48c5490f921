import { type Day, dayIn } from './domain/day.ts';

const env = process.env;
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Folder of the editors' files; `content` unless CONTENT_DIR says otherwise. */
export const CONTENT_DIR = env.CONTENT_DIR || 'content';

/** Folder the finished site is published to; `dist` unless OUT_DIR says otherwise. */
export const OUT_DIR = env.OUT_DIR || 'dist';

/** Port of the local server; 4321 unless PORT says otherwise. */
export const PORT = Number(env.PORT || 4321);
if (!Number.isInteger(PORT) || PORT < 1 || PORT > 65_535) {
  throw new Error(`PORT=${env.PORT}: нужно целое число от 1 до 65535.`);
}

/** Where the site answers, without a path: feeds and calendars need whole addresses. */
export const SITE_URL = (env.SITE_URL || `http://localhost:${PORT}`).replace(/\/+$/, '');

if (!URL.canParse(SITE_URL) || !/^https?:\/\/[^/]+$/.test(SITE_URL)) {
  throw new Error(
    `SITE_URL=${env.SITE_URL}: нужен адрес без пути, например https://example.org. Путь задаёт BASE_PATH.`,
  );
}

/** Path the section lives at: `/` or `/500plus/`, always with both slashes. */
export const BASE_PATH = `/${env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
if (!/^\/(?:[\w-][\w.-]*\/)*$/.test(BASE_PATH)) {
  throw new Error(`BASE_PATH=${env.BASE_PATH}: нужен путь латиницей, например /500plus/.`);
}

/** Whether the addresses in feeds are stand-ins because SITE_URL was not given. */
export const SITE_URL_GIVEN = Boolean(env.SITE_URL);

/** A Chromium of this machine for printing and tests; empty for the one that comes with the packages. */
export const CHROMIUM_PATH = env.CHROMIUM_PATH || '';

/** Whether this run makes a site to publish, and not an editor's preview. */
export const PUBLISHING = env.NODE_ENV === 'production';

/** Machines whose clock has stopped begin with 1970 or the year they were made in. */
const FIRST_DAY = '2022-01-01';

/** The day it is in the region; TODAY freezes it. Throws when TODAY is no day, and when the clock has stopped. */
export const todayIn = (zone: string): Day => {
  if (!env.TODAY) {
    const day = dayIn(zone, new Date());
    if (day >= FIRST_DAY) return day;
    throw new Error(
      `на часах этого компьютера ${day}: от дня зависит, что публиковать. Поправьте часы или укажите день: TODAY=2022-03-15`,
    );
  }
  const day = isDay.test(env.TODAY) ? new Date(`${env.TODAY}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== env.TODAY) {
    throw new Error(`TODAY=${env.TODAY}: такого дня нет, нужен день вида 2022-03-15.`);
  }
  return env.TODAY;
};

/** A link inside the section, with the base path in front. */
export const href = (path: string): string => BASE_PATH + path.replace(/^\//, '');

/** A whole address for feeds, calendars and sharing. */
export const absolute = (path: string): string => SITE_URL + href(path);
