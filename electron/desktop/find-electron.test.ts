import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findElectron } from './find-electron.ts';
import { noWindowBecause } from './start-desktop.ts';

describe("Electron's binary", () => {
  it.each([
    ['win32', 'electron.exe'],
    ['linux', 'electron'],
    ['darwin', join('Electron.app', 'Contents', 'MacOS', 'Electron')],
  ] as const)('is looked for as a file on %s', (platform, binary) => {
    const path = join('/checkout', 'node_modules', 'electron', 'dist', binary);
    const exists = vi.fn((asked: string) => asked === path);
    expect(findElectron('/checkout', platform, exists)).toBe(path);
    expect(exists.mock.calls).toEqual([[path]]);
    expect(findElectron('/checkout', platform, () => false)).toBeNull();
  });

  it('is in no other place that a variable could name', () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', '/evil');
    const exists = vi.fn(() => false);
    findElectron('/checkout', 'linux', exists);
    vi.unstubAllEnvs();
    expect(exists.mock.calls).toHaveLength(1);
    expect(findElectron('/checkout', 'aix', () => true)).toBeNull();
  });
});

it('shows no window without a display, nor as root where the sandbox refuses that', () => {
  const linux = { platform: 'linux', userId: 1000 } as const;
  expect(noWindowBecause({ ...linux, environment: {} })).toBe('there is no display');
  expect(noWindowBecause({ ...linux, environment: { WAYLAND_DISPLAY: 'w' } })).toBeNull();
  expect(noWindowBecause({ ...linux, userId: 0, environment: { DISPLAY: ':0' } })).toContain('root');
  expect(noWindowBecause({ platform: 'win32', environment: {} })).toBeNull();
});
