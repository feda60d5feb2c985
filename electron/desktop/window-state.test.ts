import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWindowState, visibleBounds, writeWindowState, type WindowState } from './window-state.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirror-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const state: WindowState = {
  version: 1,
  bounds: { x: 100, y: 50, width: 1200, height: 700 },
  maximised: false,
};

describe('the place of the window', () => {
  it('is written and read back', () => {
    const file = join(folder, 'deep', 'window-state.json');
    writeWindowState(file, state);
    expect(readWindowState(file)).toEqual(state);
  });

  it.each([
    ['no JSON', '{'],
    ['another version', JSON.stringify({ ...state, version: 2 })],
    ['more than a place', JSON.stringify({ ...state, preload: 'C:\\x.js' })],
    ['text for numbers', JSON.stringify({ ...state, bounds: { ...state.bounds, x: '1' } })],
  ])('is forgotten when the file holds %s', (_, text) => {
    const file = join(folder, 'damaged.json');
    writeFileSync(file, text);
    expect(readWindowState(file)).toBeNull();
    expect(readWindowState(join(folder, 'missing.json'))).toBeNull();
  });

  it('is not written where it cannot be, and that is no error', () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect(() => {
      writeWindowState(join(file, 'window-state.json'), state);
    }).not.toThrow();
  });

  const display = { x: 0, y: 0, width: 1920, height: 1080 };
  const at = (bounds: Partial<WindowState['bounds']>) =>
    visibleBounds({ ...state, bounds: { ...state.bounds, ...bounds } }, [display]);

  it('counts only on a display that is there', () => {
    expect(at({})).toEqual(state.bounds);
    expect(at({ x: 3000 })).toBeNull();
    expect(at({ y: -100 })).toBeNull();
    expect(at({ y: 1060 })).toBeNull();
    expect(visibleBounds(null, [display])).toBeNull();
    expect(at({ width: 200, height: 100 })).toMatchObject({ width: 640, height: 480 });
  });
});
