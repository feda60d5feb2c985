import { describe, expect, it, vi } from 'vitest';
import type { Inventory } from '../../shared/model/inventory.ts';
import { anInventory } from '../../shared/testing/an-inventory.ts';
import { shareReading } from './shared-reading.ts';

function reader() {
  const waiting: ((inventory: Inventory | Error) => void)[] = [];
  const read = vi.fn(
    () =>
      new Promise<Inventory>((resolve, reject) => {
        waiting.push((came) => {
          if (came instanceof Error) reject(came);
          else resolve(came);
        });
      }),
  );
  const answer = (came: Inventory | Error = anInventory([])) => waiting.shift()?.(came);
  return { reading: shareReading(read), read, answer };
}

describe('a reading that plans share', () => {
  it('is one for all who ask while it is under way, and for nobody after it', async () => {
    const { reading, read, answer } = reader();
    const asked = [reading.get(), reading.get(), reading.get()];
    answer();
    expect(new Set(await Promise.all(asked)).size).toBe(1);
    expect(read).toHaveBeenCalledTimes(1);
    void reading.get();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is that of a refresh too', async () => {
    const { reading, read, answer } = reader();
    const refreshed = reading.anew();
    const planned = reading.get();
    answer();
    expect(await planned).toBe(await refreshed);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('serves nobody once the host is being changed', async () => {
    const { reading, read, answer } = reader();
    const before = reading.get();
    reading.forget();
    void reading.get();
    expect(read).toHaveBeenCalledTimes(2);
    answer();
    await before;
    // The one begun after the change is still under way.
    void reading.get();
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is not kept where it failed', async () => {
    const { reading, read, answer } = reader();
    const asked = [reading.get(), reading.get()];
    answer(new Error('lost'));
    for (const each of asked) await expect(each).rejects.toThrow('lost');
    void reading.get();
    expect(read).toHaveBeenCalledTimes(2);
  });
});
