import { defineConfig } from 'vitest/config';

const minute = 60_000;

/**
 * Three parts of the tests. Their files share a process, so that what they import is loaded once and
 * not two hundred times: no test leaves anything behind in a module.
 */
export default defineConfig({
  test: {
    // Many tests wait for a process of their own.
    maxWorkers: 3,
    isolate: false,
    allowOnly: false,
    testTimeout: process.env['SOAK'] === '1' ? 60 * minute : minute,
    hookTimeout: minute,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{shared,electron,build}/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'renderer', include: ['renderer/**/*.test.ts'] } },
      { extends: true, test: { name: 'engine', include: ['e2e/**/*.test.ts'] } },
    ],
  },
});
