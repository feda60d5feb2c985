import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/**
 * Megabytes that the page's process holds, its share of what it has in common with others counted;
 * null where the system does not tell (Linux alone does, in `smaps_rollup`).
 */
export async function memoryOf(page: Page): Promise<number | null> {
  const browser = page.context().browser();
  if (process.platform !== 'linux' || browser === null) return null;
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const root = await browser.newBrowserCDPSession();
  const { processInfo } = await root.send('SystemInfo.getProcessInfo');
  await root.detach();
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => proportionalSize(id)),
  );
  // One page is open besides spare processes that hold next to nothing.
  return Math.max(...sizes);
}

async function proportionalSize(pid: number): Promise<number> {
  const text = await readFile(`/proc/${String(pid)}/smaps_rollup`, 'utf8').catch(() => '');
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(text)?.[1];
  return kilobytes === undefined ? 0 : Number(kilobytes) / 1000;
}
