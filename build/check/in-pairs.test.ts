import { expect, it } from 'vitest';
import { inPairs } from './in-pairs.ts';

it('does two at a time and gives the results in order', async () => {
  let running = 0;
  let most = 0;
  const results = await inPairs([30, 1, 1, 1], async (ms) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((done) => setTimeout(done, ms));
    running -= 1;
    return ms;
  });
  expect(results).toEqual([30, 1, 1, 1]);
  expect(most).toBe(2);
});
