import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// A test waits for its browser or its command about as long as it works itself.
const maxWorkers = availableParallelism() + 1;

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', maxWorkers, ...more },
});

// Nothing here changes what another file sees, so the section's modules are read once a worker and not once a file.
const PURE = { isolate: false };

export default defineConfig({
  test: {
    projects: [
      // Some start a command of their own, which takes seconds on a busy machine.
      project('unit', { ...PURE, testTimeout: 60_000 }),
      project('house', { ...PURE, testTimeout: 120_000 }),
      project('build', { globalSetup: 'test/sites.ts', testTimeout: 120_000 }),
      project('browser', {
        globalSetup: 'test/sites.ts',
        expect: { poll: { timeout: 10_000 } },
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
