import { defineConfig } from 'vitest/config';

const minute = 60_000;

/**
 * Four parts of the tests. The files of all but one share a process, so that what they import is loaded
 * once and not two hundred times: no test of theirs leaves anything behind in a module.
 */
export default defineConfig({
  test: {
    // Many tests wait for a process of their own.
    maxWorkers: 3,
    isolate: false,
    unstubGlobals: true,
    allowOnly: false,
    testTimeout: process.env['SOAK'] === '1' ? 60 * minute : minute,
    hookTimeout: minute,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{shared,electron,build}/**/*.test.ts'],
          exclude: ['build/set-up/**'],
        },
      },
      // These put others in the place of modules, which are then theirs alone.
      {
        extends: true,
        test: { name: 'set-up', isolate: true, include: ['build/set-up/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'renderer', include: ['renderer/**/*.test.ts'] } },
      { extends: true, test: { name: 'engine', include: ['e2e/**/*.test.ts'] } },
    ],
  },
});
