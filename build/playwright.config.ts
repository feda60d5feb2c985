import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import type { Choices } from '../e2e/browser/choices.ts';
import { findBrowser } from './set-up/find-browser.mjs';

const root = join(import.meta.dirname, '..');

/** What is not done in them of itself. */
const otherLanguages = (['it', 'long'] as const).map((language) => ({
  name: language,
  grepInvert: /@in-/,
  use: { door: 'console', host: 'simulator', language } as const,
}));

/**
 * The screen in a real browser, at each door and in each language.
 *
 * One spec, `walkthrough`, goes through all doors, and `export` through those that save files otherwise;
 * the others stay at the console, which is the same screen over the same calls. What a person does from
 * beginning to end is done in Italian too (`inLanguages`), and how every view lies is looked at in both languages
 * on one page. `long` is a language that nobody speaks, whose texts are nearly half as long again: every
 * view lies well in it, and the walkthrough is gone through. With SOAK=1 every spec is done in every language.
 */
export default defineConfig<Choices>({
  testDir: join(root, 'e2e', 'browser', 'specs'),
  outputDir: join(root, '.build', 'browser'),
  // Browser, program and spec wait for each other: two of them leave a quarter of two cores idle.
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(root, '.build', 'browser-report.json') }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // A trace of every test takes a third as long again; `--trace retain-on-failure` asks for one.
    screenshot: 'only-on-failure',
    // A process less for each browser: what it draws, nobody sees.
    launchOptions: { ...findBrowser(), args: ['--no-sandbox', '--in-process-gpu'] },
  },
  projects: [
    { name: 'console', use: { door: 'console', host: 'simulator' } },
    ...(process.env['SOAK'] === '1' ? otherLanguages : []),
    {
      name: 'powershell',
      testMatch: 'walkthrough.spec.ts',
      grepInvert: /@in-(?!en)/,
      use: { door: 'console', host: 'powershell' },
    },
    {
      name: 'desktop',
      testMatch: ['walkthrough.spec.ts', 'export.spec.ts'],
      grepInvert: /@in-(?!en)/,
      use: { door: 'desktop', host: 'simulator' },
    },
    {
      name: 'electron',
      testMatch: 'walkthrough.spec.ts',
      grepInvert: /@in-(?!en)/,
      use: { door: 'electron', host: 'simulator' },
    },
  ],
});
