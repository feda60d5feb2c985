import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './folders.mjs';
import { onPath } from './on-path.mjs';

/**
 * Finds a browser that the tests can drive: Chromium's headless shell, Edge, Chrome, or a system's Chromium;
 * nothing where there is none.
 *
 * The shell first: it is what Playwright drives by itself, and shows a page in half the time, for it has no
 * window around it to draw.
 *
 * @returns {{ executablePath: string } | undefined} its absolute path, as Playwright takes it
 */
export function findBrowser() {
  const onPaths = ['chromium-headless-shell', 'chromium', 'google-chrome', 'chrome'].map(onPath);
  const executablePath =
    installed().find((path) => existsSync(path)) ?? onPaths.find((path) => path !== undefined);
  return executablePath === undefined ? undefined : { executablePath };
}

/**
 * Finds Playwright's own Chromium, if that has been downloaded.
 *
 * Apart, because Playwright has to be loaded to be asked.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findOwnBrowser() {
  const playwright = join(root, 'node_modules', 'playwright', 'index.mjs');
  if (!existsSync(playwright)) return undefined;
  const { chromium } = await import(pathToFileURL(playwright).href);
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Where installers put them. @returns {string[]} */
function installed() {
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles(x86)', 'ProgramFiles', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return folders.flatMap((folder) => [
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    ]);
  }
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ];
  }
  return [
    '/usr/bin/chromium-headless-shell',
    '/opt/microsoft/msedge/msedge',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
  ];
}
