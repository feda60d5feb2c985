import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import type { Lab } from '../../shared/lab/lab.ts';
import { findBrowser } from '../../build/set-up/find-browser.mjs';
import { quickWalkthrough } from './fixtures.ts';
import { startConsole } from './doors/start-console.ts';
import { screenOf, type Screen } from './pages/screen.ts';
import { goHome, VIEWS } from './pages/views.ts';
import { THEMES } from './pages/themes.ts';
import { wordsOf } from './words/words.ts';
import { labFileWorld } from './worlds/lab-file-world.ts';
import { manyNamesOnTwo, withSwitches } from './worlds/many-names.ts';
import { STATES } from './worlds/states.ts';

/**
 * `npm run shots`: a picture of every view in every theme, taken of the program as it is.
 *
 * They go to `.build/shots/<theme>/<view>.png`, to be looked at; those that the README shows are copied
 * beside it. `--language it` takes them in Italian, `--width 640` in a narrow window; both leave the
 * README's alone.
 */
const root = join(import.meta.dirname, '..', '..');
const README_SHOWS: Readonly<Record<keyof typeof THEMES, readonly string[]>> = {
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
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });
const wide = { width: 1280, height: 800 };

/** Takes the picture of what is on the screen, in every theme. */
async function shoot(page: Page, name: string): Promise<void> {
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
}

/** Starts the program over a lab, opens its screen, and ends both. */
async function withScreen(lab: Lab, act: (page: Page, screen: Screen) => Promise<void>): Promise<void> {
  const world = await labFileWorld(lab);
  const running = await startConsole(world.options, world.environment);
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
  await act(page, screenOf(page, t));
  await context.close();
  await running.stop();
  await world.close();
}

const readme = new Set(Object.values(README_SHOWS).flat());
for (const lab of [withSwitches(await quickWalkthrough(), 'Isolated'), await manyNamesOnTwo()]) {
  await withScreen(lab, async (page, screen) => {
    // The README shows the lab of the walkthrough; all else is seen among names from everywhere.
    const isReadme = lab.virtualMachines.length === 2;
    await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
    await screen.shutDownAndSetUp('Win-VM-Dest');
    if (!isReadme) await shoot(page, 'wizard-progress');
    await screen.ended('done');
    if (!isReadme) await shoot(page, 'wizard-result');
    await screen.close();
    for (const { name, open } of VIEWS.filter((view) => readme.has(view.name) === isReadme)) {
      await open(screen, page, t);
      await shoot(page, name);
      await goHome(page, t);
    }
  });
}
for (const [name, { change, says }] of Object.entries(STATES)) {
  await withScreen(change(await quickWalkthrough()), async (page) => {
    for (const text of says(t)) await page.getByText(text).first().waitFor();
    await shoot(page, `state-${name.replaceAll(' ', '-').toLowerCase()}`);
  });
}
await browser.close();
