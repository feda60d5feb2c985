import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { administratorsFolder, freshFolder } from './administrators-folder.ts';

it('lies where users may not write, and is then closed to them', () => {
  const done: unknown[] = [];
  const folder = administratorsFolder({
    windows: 'D:\\Windows',
    mkdir: (path) => done.push(path),
    run: (file, args) => done.push([file, ...args]),
  });
  expect(folder).toBe('D:\\Program Files\\Mirror Manager for Hyper-V data');
  expect(done).toEqual([
    folder,
    [
      'D:\\Windows\\System32\\icacls.exe',
      folder,
      '/inheritance:r',
      '/grant:r',
      '*S-1-5-32-544:(OI)(CI)F',
      '*S-1-5-18:(OI)(CI)F',
    ],
  ]);
});

it('is not used when it could not be closed', () => {
  const run = vi.fn(() => {
    throw new Error('icacls failed');
  });
  expect(() => administratorsFolder({ windows: 'C:\\Windows', mkdir: () => undefined, run })).toThrow(
    'icacls',
  );
});

it('holds a fresh folder for each run', () => {
  const parent = mkdtempSync(join(tmpdir(), 'mirror-'));
  mkdirSync(join(parent, 'logs'));
  mkdirSync(join(parent, 'session-old'));
  writeFileSync(join(parent, 'session-old', 'Preferences'), '{}');
  const fresh = freshFolder(parent);
  expect(readdirSync(fresh)).toEqual([]);
  expect(existsSync(join(parent, 'session-old'))).toBe(false);
  expect(existsSync(join(parent, 'logs'))).toBe(true);
  rmSync(parent, { recursive: true });
});
