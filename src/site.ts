import { type Day, dayIn } from './domain/day.ts';

const env = process.env;
const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Folder of the editors' files; `content` unless CONTENT_DIR says otherwise. */
export const CONTENT_DIR = env.CONTENT_DIR || 'content';

/** Folder the finished site is published to; `dist` unless OUT_DIR says otherwise. */
export const OUT_DIR = env.OUT_DIR || 'dist';

/** Port of the local server; 4321 unless PORT says otherwise. */
export const PORT = Number(env.PORT || 4321);

/** Where the site answers, without a path: feeds and calendars need whole addresses. */
export const SITE_URL = (env.SITE_URL || `http://localhost:${PORT}`).replace(/\/+$/, '');

/** Path the section lives at: `/` or `/500plus/`, always with both slashes. */
export const BASE_PATH = `/${env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** Whether the addresses in feeds are stand-ins because SITE_URL was not given. */
export const SITE_URL_GIVEN = Boolean(env.SITE_URL);

/** Whether this run makes a site to publish, and not an editor's preview. */
export const PUBLISHING = env.NODE_ENV === 'production';

/** The day it is in the region; TODAY freezes it. Throws when TODAY is no day. */
export const todayIn = (zone: string): Day => {
  if (!env.TODAY) return dayIn(zone, new Date());
  if (!isDay.test(env.TODAY)) throw new Error(`TODAY=${env.TODAY}: нужен день вида 2022-03-15.`);
  return env.TODAY;
};

/** A link inside the section, with the base path in front. */
export const href = (path: string): string => BASE_PATH + path.replace(/^\//, '');

/** A whole address for feeds, calendars and sharing. */
export const absolute = (path: string): string => SITE_URL + href(path);
