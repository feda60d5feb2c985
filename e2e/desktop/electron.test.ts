import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noElectronBecause, startElectron, type RunningElectron } from './start-electron.ts';

const because = noElectronBecause();

if (because === null) describe('real Electron', tryElectron);
else sayThatItWasSkipped(because);

function sayThatItWasSkipped(reason: string): void {
  // In CI a skipped test counts as a failed one; only on Windows is Electron certain to be there.
  it(`real Electron was skipped: ${reason}`, () => {
    console.log(`Real Electron was skipped: ${reason}.`);
    expect(process.platform === 'win32' && process.env['CI'] !== undefined).toBe(false);
  });
}

function tryElectron(): void {
  let folder = '';
  let running: RunningElectron;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirror-'));
    running = await startElectron({
      args: ['--lab', 'walkthrough'],
      environment: { XDG_DATA_HOME: folder, LOCALAPPDATA: folder },
    });
  });
  afterAll(async () => {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows our page, with the bridge and nothing of Node', async () => {
    const { page } = running;
    await page.waitForLoadState();
    expect(page.url()).toBe('app://mirror-manager/');
    expect(await page.evaluate('[typeof require, typeof process]')).toEqual(['undefined', 'undefined']);
    expect(await page.evaluate("mirrorManager.calls['app.about']({})")).toMatchObject({
      ok: true,
      value: { door: 'desktop' },
    });
  });

  it('goes nowhere and opens nothing', async () => {
    const { page } = running;
    expect(await page.evaluate("window.open('https://example.com/') === null")).toBe(true);
    await page.evaluate("location.href = 'https://example.com/'").catch(() => undefined);
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    expect(page.url()).toBe('app://mirror-manager/');
    await expect(page.evaluate("fetch('https://example.com/')")).rejects.toThrow();
  });
}
