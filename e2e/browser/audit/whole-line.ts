import type { Page } from 'playwright/test';

/** How the focused line of the list lies in it: wholly in sight, or by how much it is cut off, in pixels. */
export async function cutOff(page: Page): Promise<number | 'no line has the focus'> {
  return page.evaluate(() => {
    const line = document.activeElement;
    const grid = line?.closest('[role="treegrid"]');
    const scroll = grid?.parentElement;
    if (line?.getAttribute('role') !== 'row' || grid == null || scroll == null)
      return 'no line has the focus';
    const heads = grid.querySelector('[role="rowgroup"]')?.getBoundingClientRect().bottom ?? 0;
    const box = line.getBoundingClientRect();
    const { top } = scroll.getBoundingClientRect();
    const bottom = Math.min(top + scroll.clientHeight, window.innerHeight);
    return Math.max(0, Math.round(heads - box.top), Math.round(box.bottom - bottom));
  });
}
