import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../build/set-up/find-browser.mjs';
import { quickWalkthrough } from './fixtures.ts';
import { startConsole } from './doors/start-console.ts';
import { screenOf } from './pages/screen.ts';
import { goHome, VIEWS } from './pages/views.ts';
import { THEMES } from './pages/themes.ts';
import { wordsOf } from './words/words.ts';
import { labFileWorld } from './worlds/lab-file-world.ts';
import { withSecondSwitch } from './worlds/many-names.ts';

/**
 * `npm run shots`: a picture of every view in every theme, taken of the program as it is.
 *
 * They go to `.build/shots/<theme>/<view>.png`, to be looked at; those that the README shows are copied
 * beside it. `--language it` takes them in Italian, `--width 640` in a narrow window; both leave the
 * README's alone.
 */
const root = join(import.meta.dirname, '..', '..');
const README_SHOWS = {
  light: ['machines', 'topology-switch', 'wizard-review'],
  dark: ['topology-switch'],
  forced: [],
};

const given = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const language = given('language') === 'it' ? 'it' : 'en';
const width = Number(given('width') ?? 1280);
const t = wordsOf(language);
const world = await labFileWorld(withSecondSwitch(await quickWalkthrough(), 'Isolated'));
const running = await startConsole(world.options, world.environment);
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });
const wide = { width: 1280, height: 800 };
const context = await browser.newContext({
  viewport: wide,
  locale: language === 'it' ? 'it-IT' : 'en-GB',
  reducedMotion: 'reduce',
});
await context.addInitScript(() => {
  window.localStorage.setItem('mirror-manager-preferences', JSON.stringify({ welcomed: true }));
});
const page = await context.newPage();
await page.goto(running.address);
const screen = screenOf(page, t);
await screen.setUp('Wind0ws-VM', 'Win-VM-Dest');
for (const { name, open } of VIEWS) {
  await open(screen, page, t);
  await page.setViewportSize({ ...wide, width });
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await page.waitForTimeout(200);
    const file = join(root, '.build', 'shots', theme, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    if (
      language === 'en' &&
      width === 1280 &&
      README_SHOWS[theme as keyof typeof THEMES].some((each) => each === name)
    ) {
      const shown = join(root, '.github', 'screenshots');
      await mkdir(shown, { recursive: true });
      await copyFile(file, join(shown, `${name}-${theme}.png`));
    }
  }
  await page.setViewportSize(wide);
  await goHome(page, t);
}
await browser.close();
await running.stop();
await world.close();
