import { test as base, type Page } from 'playwright/test';
import type { Lab } from '../../shared/lab/lab.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { startDesktop, type RunningDesktop } from '../desktop/start-desktop.ts';
import { noElectronBecause, startElectron } from '../desktop/start-electron.ts';
import { openConsoleHere } from './doors/open-console-here.ts';
import { startConsole, type OpenedConsole } from './doors/start-console.ts';
import type { BrowserWorld } from './worlds/browser-world.ts';
import { mirrorWalkthrough } from './worlds/mirror-walkthrough.ts';
import { labFileWorld } from './worlds/lab-file-world.ts';
import { speakLong } from './words/speak-long.ts';
import { wordsOf, type Words } from './words/words.ts';
import type { Choices } from './choices.ts';
import { powershellWorld } from './worlds/powershell-world.ts';

/** The program on its screen, over a host of the test's own. */
export interface Opened {
  readonly page: Page;
  readonly world: BrowserWorld;
  /** The console and its terminal; null at another door. */
  readonly console: OpenedConsole | null;
  /** The stand-in of Electron, which answers the dialogs of Windows; null at another door. */
  readonly desktop: RunningDesktop | null;
}

interface OpenOptions {
  /** Whether the walkthrough's Source is copied to a SPAN adapter already, by a run that is on record. */
  readonly mirrored?: boolean;
}

interface Fixtures {
  /** Starts the program over a lab and opens its screen; everything ends with the test. */
  open: (lab?: Lab, options?: OpenOptions) => Promise<Opened>;
  /** The words of the screen in the language of the test. */
  t: Words;
  /** How often a pointer was pressed on the page so far, wherever that was. */
  presses: () => Promise<number>;
}

/** The walkthrough's lab with guests that shut down at once: a test need not wait for them. */
export async function quickWalkthrough(): Promise<Lab> {
  const lab = await newLab('walkthrough');
  return {
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: 100 } })),
  };
}

export const test = base.extend<Choices & Fixtures>({
  door: ['console', { option: true }],
  host: ['simulator', { option: true }],
  language: ['en', { option: true }],
  locale: async ({ language }, use) => {
    await use(language === 'it' ? 'it-IT' : 'en-GB');
  },
  t: async ({ language }, use) => {
    await use(wordsOf(language));
  },
  welcomed: [true, { option: true }],
  still: [false, { option: true }],
  page: async ({ page, language, welcomed, still }, use, info) => {
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.stack ?? error.message));
    page.on('console', (line) => said.push(`${line.type()}: ${line.text()}`));
    page.on('requestfailed', (request) =>
      said.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`),
    );
    if (language === 'long') await speakLong(page.context());
    const preferences = { ...(welcomed ? { welcomed } : {}), ...(still ? { refresh: 'by-hand' } : {}) };
    await page.addInitScript((chosen) => {
      Object.assign(window, { pointerPresses: 0 });
      window.addEventListener(
        'pointerdown',
        () => {
          const counted = window as Window & { pointerPresses?: number };
          counted.pointerPresses = (counted.pointerPresses ?? 0) + 1;
        },
        { capture: true },
      );
      const key = 'mirror-manager-preferences';
      if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, JSON.stringify(chosen));
    }, preferences);
    await use(page);
    if (info.status !== info.expectedStatus)
      await info.attach('what the page said', { body: said.join('\n') });
  },
  presses: async ({ page }, use) => {
    await use(() =>
      page.evaluate(() => (window as Window & { pointerPresses?: number }).pointerPresses ?? Number.NaN),
    );
  },
  open: async ({ page, host, door }, use) => {
    const because = door === 'electron' ? noElectronBecause() : null;
    base.skip(because !== null, because ?? '');
    const ends: (() => Promise<unknown>)[] = [];
    await use(async (lab, { mirrored = false } = {}) => {
      const world = await worldOf(host, lab ?? (await quickWalkthrough()));
      ends.push(() => world.close());
      if (mirrored) {
        if (world.labFile === null) throw new Error('only a practice lab is mirrored beforehand');
        await mirrorWalkthrough(world.labFile);
      }
      const { end, ...opened } = await doors[door](page, world);
      ends.push(end);
      return { ...opened, world };
    });
    for (const end of ends.toReversed()) await end();
  },
});

type Door = (
  page: Page,
  world: BrowserWorld,
) => Promise<Omit<Opened, 'world'> & { readonly end: () => Promise<unknown> }>;

/** Each door opened on a world: the console's address in the browser, or the window of the desktop app. */
const doors: Readonly<Record<Choices['door'], Door>> = {
  console: async (page, { options, environment, labFile }) => {
    const running =
      labFile === null
        ? await startConsole(options, environment)
        : await openConsoleHere(labFile, environment);
    await page.goto(running.address);
    return { page, console: running, desktop: null, end: () => running.stop() };
  },
  desktop: async (page, { options, environment }) => {
    const running = await startDesktop({ page, args: options, environment });
    return { page, console: null, desktop: running, end: () => running.close() };
  },
  electron: async (_, { options, environment }) => {
    const running = await startElectron({ args: options, environment });
    return { page: running.page, console: null, desktop: null, end: () => running.close() };
  },
};

async function worldOf(host: Choices['host'], lab: Lab): Promise<BrowserWorld> {
  if (host === 'simulator') return labFileWorld(lab);
  const engine = requireEngine();
  if (engine === null) throw new Error('there is no PowerShell engine');
  return powershellWorld(engine, lab);
}

export { expect } from 'playwright/test';
