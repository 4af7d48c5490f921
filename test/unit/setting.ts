import { readContent } from '../../src/disk.ts';
import type { Setting } from '../../src/formats/setting.ts';

const { content } = readContent('content');

/** The shipped content on a day before the year's middle, at an address with a base path. */
export const setting: Setting = {
  content,
  today: '2022-03-15',
  absolute: (path) => `https://example.ru/500plus${path}`,
};
