import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    maxWorkers: 2,
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
