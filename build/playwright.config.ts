import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import type { Choices } from '../e2e/browser/fixtures.ts';
import { findBrowser } from './set-up/find-browser.mjs';

const root = join(import.meta.dirname, '..');

/**
 * The screen in a real browser, at each door.
 *
 * One spec, `walkthrough`, goes through all of them; the others stay at the console, which is the same
 * screen over the same calls.
 */
export default defineConfig<Choices>({
  testDir: join(root, 'e2e', 'browser', 'specs'),
  outputDir: join(root, '.build', 'browser'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(root, '.build', 'browser-report.json') }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    launchOptions: { ...findBrowser(), args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'console', use: { door: 'console', host: 'simulator' } },
    { name: 'powershell', testMatch: 'walkthrough.spec.ts', use: { door: 'console', host: 'powershell' } },
    { name: 'desktop', testMatch: 'walkthrough.spec.ts', use: { door: 'desktop', host: 'simulator' } },
    { name: 'electron', testMatch: 'walkthrough.spec.ts', use: { door: 'electron', host: 'simulator' } },
  ],
});
