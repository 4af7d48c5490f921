import { defineConfig } from 'vitest/config';

const project = (name: string, more: object = {}) => ({
  test: { name, include: [`test/${name}/**/*.test.ts`], environment: 'node', ...more },
});

export default defineConfig({
  test: {
    projects: [
      // Some start a command of their own, which takes seconds on a busy machine.
      project('unit', { testTimeout: 60_000 }),
      project('house', { testTimeout: 120_000 }),
      project('build', { globalSetup: 'test/sites.ts', testTimeout: 120_000 }),
      project('browser', {
        globalSetup: 'test/sites.ts',
        expect: { poll: { timeout: 10_000 } },
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxWorkers: 1,
      }),
    ],
  },
});
