import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../build/set-up/find-browser.mjs';
import { startDesktop, type RunningDesktop } from './start-desktop.ts';

const executablePath = findBrowser()?.executablePath;

/** Expressions run in the page; the screen's own code is not needed for them. */
describe.skipIf(executablePath === undefined)('built main, built preload and a page in Chromium', () => {
  let folder = '';
  let browser: Browser;
  let page: Page;
  let running: RunningDesktop;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-'));
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox'],
    });
    page = await browser.newPage();
    running = await startDesktop({
      page,
      args: ['--lab', 'walkthrough'],
      environment: { XDG_DATA_HOME: folder, LOCALAPPDATA: folder },
    });
  });
  afterAll(async () => {
    expect(await running.close()).toBe(0);
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it('calls the program through the preload', async () => {
    expect(await page.evaluate("mirrorManager.calls['app.about']({})")).toMatchObject({
      ok: true,
      value: { door: 'desktop' },
    });
    expect(await page.evaluate("mirrorManager.calls['plan.run']({ plan: '../x' })")).toMatchObject({
      ok: false,
      error: { code: 'BadInput' },
    });
  });

  it('hears of changes until it wants no more', async () => {
    await page.evaluate(
      "window.heard = []; window.end = mirrorManager.on('state.changed', (...change) => heard.push(change))",
    );
    await page.evaluate("mirrorManager.calls['host.refresh']({ host: 'practice' })");
    await page.waitForFunction('heard.length >= 2');
    // The change alone: nothing of Electron's event reaches the page.
    expect(await page.evaluate('heard[0].length')).toBe(1);
    expect(await page.evaluate('heard[0][0].host')).toBe('practice');
    const heard = await page.evaluate('end(), heard.length');
    await page.evaluate("mirrorManager.calls['host.refresh']({ host: 'practice' })");
    expect(await page.evaluate('heard.length')).toBe(heard);
  });

  it('has the calls of the contract, no other name, and nothing of Electron or Node', async () => {
    expect(await page.evaluate('Object.keys(mirrorManager)')).toEqual(['calls', 'on']);
    expect(
      await page.evaluate(
        "['require', 'process', 'module', 'electron', 'ipcRenderer', 'Buffer'].filter((name) => name in window)",
      ),
    ).toEqual([]);
    await expect(page.evaluate("mirrorManager.on('app.quit', () => {})")).rejects.toThrow(
      'there is no such event',
    );
  });

  it('runs no script but its own files, and reaches nobody', async () => {
    const before = running.escaped.length;
    await page.evaluate(`(() => {
      window.ran = [];
      const script = document.createElement('script');
      script.textContent = 'ran.push("inline")';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'ran.push("handler")');
      image.src = 'https://evil.example/x.png';
      document.body.append(image);
      const frame = document.createElement('iframe');
      frame.src = '/index.html';
      document.body.append(frame);
    })()`);
    for (const attempt of ["fetch('https://evil.example/')", "new Worker('data:text/javascript,')"]) {
      await page.evaluate(`(async () => { await ${attempt}; })().catch(() => undefined)`);
    }
    // Text as code, once the debugger that allows it is out of the way.
    await page.evaluate('setTimeout(\'ran.push("timer")\', 0)');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))');
    expect(await page.evaluate('ran')).toEqual([]);
    expect(running.escaped.slice(before)).toEqual([]);
  });

  it('is the same after its process was gone', async () => {
    const loaded = page.waitForEvent('load');
    await running.ask('crash', { reason: 'crashed' });
    await loaded;
    expect(await page.evaluate("mirrorManager.calls['state.snapshot']({})")).toMatchObject({ ok: true });
  });
});
