import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser, Page } from 'playwright';
import { build } from 'vite';
import { toInventory } from '../../electron/hosts/simulator/host/to-inventory.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { root } from '../check/root.ts';

const ADDRESS = 'http://plain.invalid/';
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** The peer of the list: the same lines on a page of their own, each of them drawn. */
export async function plainList(
  browser: Browser,
  lab: string,
): Promise<{ readonly page: Page; readonly usable: number; close(): Promise<void> }> {
  const folder = join(root, '.build', 'plain-list');
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'plain-list'),
    base: './',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: 'chrome120', minify: true },
  });
  const inventory = JSON.stringify(toInventory(await newLab(lab)));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(`${ADDRESS}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === 'inventory.json') await route.fulfill({ contentType: 'application/json', body: inventory });
    else {
      const file = name === '' ? 'index.html' : name;
      const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
      await route.fulfill({ contentType, body: await readFile(join(folder, file)) });
    }
  });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(ADDRESS);
  await page.getByRole('row').nth(3).click();
  return { page, usable: performance.now() - began, close: () => context.close() };
}
