import { access, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isElevated } from '../is-elevated.ts';
import { browserOpener, isRemote, openBrowser, type Opener } from './open-browser.ts';

const ADDRESS = 'http://127.0.0.1:4711/#the-TOKEN_of-43-letters';
const plain = { elevated: false, environment: { DISPLAY: ':0', PATH: 'bin:/usr/bin' } } as const;
const linux = {
  ...plain,
  platform: 'linux',
  isProgram: (path: string) => path === '/usr/bin/xdg-open',
} as const;

describe('what opens a browser', () => {
  it('is a program by its absolute path', () => {
    expect(browserOpener(linux)?.('F')).toEqual({ executable: '/usr/bin/xdg-open', args: ['F'] });
    expect(browserOpener({ ...plain, platform: 'darwin' })?.('F')).toEqual({
      executable: '/usr/bin/open',
      args: ['F'],
    });
    expect(browserOpener({ ...plain, platform: 'win32', windows: () => 'C:\\Windows' })?.('F')).toEqual({
      executable: 'C:\\Windows\\System32\\rundll32.exe',
      args: ['url.dll,FileProtocolHandler', 'F'],
    });
  });

  it('is nothing in an elevated process, nor where that could not be told', () => {
    for (const elevated of [true, null]) {
      for (const platform of ['win32', 'darwin', 'linux'] as const) {
        const windows = () => 'C:\\Windows';
        expect(browserOpener({ ...linux, elevated, platform, windows })).toBeNull();
      }
    }
  });

  it('is nothing without a display, over SSH, or without the program', () => {
    expect(browserOpener({ ...linux, environment: { PATH: '/usr/bin' } })).toBeNull();
    expect(
      browserOpener({ ...linux, environment: { ...plain.environment, SSH_CONNECTION: 'x' } }),
    ).toBeNull();
    expect(browserOpener({ ...linux, isProgram: () => false })).toBeNull();
    expect(browserOpener({ ...plain, platform: 'win32', windows: () => null })).toBeNull();
    expect(isRemote({ SSH_CLIENT: 'x' })).toBe(true);
  });
});

describe('opening it', () => {
  it('gives the browser a file of this user alone: no token in any argument', async () => {
    const started: Opener[] = [];
    const start = (opener: Opener) => {
      started.push(opener);
      return Promise.resolve(true);
    };
    const file = await openBrowser(ADDRESS, { ...linux, start });
    if (file === null) throw new Error('no file');
    expect(started).toEqual([{ executable: '/usr/bin/xdg-open', args: [file.path] }]);
    expect(JSON.stringify(started)).not.toContain('TOKEN');
    expect(await readFile(file.path, 'utf8')).toContain(`url=${ADDRESS}"`);
    if (process.platform !== 'win32') {
      expect((await stat(file.path)).mode & 0o777).toBe(0o600);
      expect((await stat(dirname(file.path))).mode & 0o777).toBe(0o700);
    }
    await file.remove();
    await expect(access(dirname(file.path))).rejects.toThrow();
  });

  it('leaves no file where it cannot be opened, and starts nothing when elevated', async () => {
    const start = vi.fn(() => Promise.resolve(false));
    expect(await openBrowser(ADDRESS, { ...linux, start })).toBeNull();
    expect(start).toHaveBeenCalledOnce();
    expect(await openBrowser(ADDRESS, { ...linux, elevated: true, start })).toBeNull();
    expect(start).toHaveBeenCalledOnce();
  });
});

describe('whether this process is elevated', () => {
  const windows = (groups: () => Promise<string>) => isElevated({ platform: 'win32', groups });

  it('is told by the integrity level on Windows, whatever its language', async () => {
    const of = (sid: string) =>
      windows(() => Promise.resolve(`"Etichetta obbligatoria","Etichetta","${sid}",""`));
    expect(await of('S-1-16-12288')).toBe(true);
    expect(await of('S-1-16-16384')).toBe(true);
    expect(await of('S-1-16-8192')).toBe(false);
    expect(await windows(() => Promise.reject(new Error('not asked')))).toBeNull();
  });

  it('is told by the user elsewhere', async () => {
    expect(await isElevated({ platform: 'linux', userId: 0 })).toBe(true);
    expect(await isElevated({ platform: 'linux', userId: 1000 })).toBe(false);
  });
});
