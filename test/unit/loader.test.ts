import { afterEach, expect, test, vi } from 'vitest';
import { currentReading, forgetReading } from '../../src/integrations/loader.ts';

afterEach(forgetReading);

test('the framework’s own copy of the loader publishes the very reading that was checked', async () => {
  const checked = currentReading();
  vi.resetModules();
  const copy = await import('../../src/integrations/loader.ts');
  expect(copy.currentReading).not.toBe(currentReading);
  expect(copy.currentReading()).toBe(checked);
  forgetReading();
  const next = copy.currentReading();
  expect(next).not.toBe(checked);
  expect(currentReading()).toBe(next);
});
