import type { Page } from 'playwright/test';

/** Ends every transition: colours are read, and things measured, as they are when nothing moves any more. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (;;) {
      // A theme is heard of in the first frame, and drawn in the second, which is when its transitions begin.
      await frame();
      await frame();
      const moving = document
        .getAnimations()
        .filter(
          ({ effect, playState }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
      if (moving.length === 0) return;
      for (const each of moving) each.finish();
    }
  });
}
