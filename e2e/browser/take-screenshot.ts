import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../build/set-up/find-browser.mjs';
import { startConsole } from './doors/start-console.ts';
import { screenOf } from './pages/screen.ts';
import { scratchFolder } from '../suite/worlds.ts';

/** `npm run screenshot`: the README's picture of the first screen, taken of the program as it is. */
const folder = join(import.meta.dirname, '..', '..', '.github', 'screenshots');
const data = await scratchFolder();
const running = await startConsole(['--lab', 'walkthrough'], {
  XDG_DATA_HOME: data.path,
  LOCALAPPDATA: data.path,
});
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
await page.goto(running.address);
const screen = screenOf(page);
await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
await screen.button('Shut down Win-VM-Dest and set up').click();
await screen.ended('Done');
await screen.button('Close').click();
await screen.row('Wind0ws-VM').first().click();
await mkdir(folder, { recursive: true });
await page.screenshot({ path: join(folder, 'first-screen.png'), animations: 'disabled' });
await browser.close();
await running.stop();
await data.remove();
