import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { electronBinary } from './electron-binary.mjs';

vi.mock('../folders.mjs', async () => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const path = await import('node:path');
  const checkout = mkdtempSync(path.join(tmpdir(), 'mirror electron '));
  return { root: checkout, generated: path.join(checkout, '.build') };
});
vi.mock('../run-command.mjs', () => ({ runCommand: vi.fn() }));

describe("Electron's binary", () => {
  beforeEach(() => {
    vi.resetAllMocks();
    rmSync(join(root, '.build'), { recursive: true, force: true });
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is there once it was installed', async () => {
    const binary = join(root, 'node_modules', 'electron', 'dist', 'electron.exe');
    expect(electronBinary.exists()).toBe(false);
    vi.mocked(runCommand).mockImplementation(() => {
      mkdirSync(dirname(binary), { recursive: true });
      writeFileSync(binary, '');
      return Promise.resolve('');
    });
    expect(await electronBinary.run({ npm: undefined })).toBe('installed');
    expect(electronBinary.exists()).toBe(true);
    rmSync(binary);
  });

  it('stops nothing where it cannot be downloaded, and is not tried again at every start', async () => {
    vi.mocked(runCommand).mockRejectedValue(new SetUpError('no network'));
    expect(await electronBinary.run({ npm: undefined })).toBe(
      'could not be downloaded; the screen will open in a browser. To try again: node node_modules/electron/install.js',
    );
    expect(electronBinary.exists()).toBe(true);
  });

  it('hides no bug of the set-up itself', async () => {
    vi.mocked(runCommand).mockRejectedValue(new TypeError('boom'));
    await expect(electronBinary.run({ npm: undefined })).rejects.toThrow('boom');
    expect(electronBinary.exists()).toBe(false);
  });

  it('depends on the version of its package', () => {
    const manifest = join(root, 'node_modules', 'electron', 'package.json');
    mkdirSync(dirname(manifest), { recursive: true });
    writeFileSync(manifest, '{"version":"1.0.0"}');
    const first = electronBinary.inputs();
    writeFileSync(manifest, '{"version":"1.0.1"}');
    expect(electronBinary.inputs()).not.toBe(first);
  });
});
