import { describe, expect, test } from 'vitest';
import log, { withoutComplaint } from '../../src/integrations/log.ts';
import { Refusal } from '../../src/integrations/refusal.ts';

const say = (level: 'info' | 'warn' | 'error', label: string | null, message: string) =>
  log().write({ level, label, message, newLine: true });
const refused = (task: () => void) =>
  withoutComplaint(async () => task()).then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.message : error),
  );
const AMISS = 'Сайт не опубликован: сборка предупредила.';

describe('53. a build is refused', () => {
  test.each<[what: string, task: () => void, told: string]>([
    [
      'when the framework warns',
      () => say('warn', 'router', 'Two routes.'),
      `${AMISS}\n  [router] Two routes.`,
    ],
    [
      'when the framework logs an error and goes on',
      () => say('error', null, 'Entry not found.'),
      `${AMISS}\n  Entry not found.`,
    ],
    ['when a page warns by itself', () => console.warn('Нет', 1), `${AMISS}\n  Нет 1`],
    ['when a page tells of an error by itself', () => console.error('Нет'), `${AMISS}\n  Нет`],
    [
      'when it warned twice of one thing and then failed',
      () => {
        for (let time = 0; time < 2; time++) say('warn', 'content', 'No entry.');
        throw new TypeError('x is not a function');
      },
      'Сайт не собран.\n  [content] No entry.\n  TypeError: x is not a function',
    ],
    [
      'when the disk is full, without what the bundler says of itself',
      () => {
        throw new Error(
          'rolldown\n  No space left on device (os error 28)\nStack backtrace:\n  0:',
        );
      },
      'Сайт не собран: на диске кончилось место. Освободите его и повторите.',
    ],
  ])('%s', async (_, task, told) => {
    expect(await refused(task)).toBe(told);
  });

  test('and not for what the framework merely tells, nor for complaints of an earlier build', async () => {
    await refused(() => say('warn', null, 'раньше'));
    expect(await refused(() => say('info', 'build', '31 page(s) built'))).toBe(null);
  });
});
