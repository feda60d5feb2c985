import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { perFrame } from './per-frame.ts';

describe('once for each picture', () => {
  let frames: (() => void)[] = [];
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
    vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('the newest value is taken, and none twice', () => {
    const taken: number[] = [];
    const { give } = perFrame((value: number) => taken.push(value));
    for (const value of [1, 2, 3]) give(value);
    expect([taken, frames.length]).toEqual([[], 1]);
    for (const draw of frames.splice(0)) draw();
    expect(taken).toEqual([3]);
    give(4);
    expect(frames.length).toBe(1);
  });

  it('the last value is taken at the end', () => {
    const taken: number[] = [];
    const { give, end } = perFrame((value: number) => taken.push(value));
    give(5);
    end();
    end();
    expect([taken, frames.length]).toEqual([[5], 0]);
  });
});
