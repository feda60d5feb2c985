import { describe, expect, it, vi } from 'vitest';
import { desktopFolders } from './desktop-folders.ts';

const ownFolder = () => '/home-of-user/mirror-manager';

describe('the folders of the desktop app', () => {
  it("are the user's own where it is not elevated", () => {
    const closedFolder = vi.fn(() => 'closed');
    const makeFolder = vi.fn();
    const folders = desktopFolders({
      elevated: false,
      platform: 'win32',
      ownFolder,
      closedFolder,
      makeFolder,
    });
    expect(makeFolder.mock.calls).toEqual([['/home-of-user/mirror-manager/desktop']]);
    expect(folders.home).toBe('/home-of-user/mirror-manager/desktop');
    expect(folders.profile()).toBe(folders.home);
    expect(closedFolder).not.toHaveBeenCalled();
  });

  it("are never the user's where it is: a closed home, and a fresh profile in it", () => {
    const folders = desktopFolders({
      elevated: true,
      platform: 'win32',
      windows: () => 'C:\\Windows',
      ownFolder,
      closedFolder: (windows) => `${windows}/closed`,
      fresh: (parent) => `${parent}/session-1`,
    });
    expect(folders).toMatchObject({ home: 'C:\\Windows/closed', logs: 'C:\\Windows/closed/logs' });
    expect(folders.profile()).toBe('C:\\Windows/closed/session-1');
    expect(JSON.stringify(folders)).not.toContain('home-of-user');
  });

  it.each([
    ['the Windows folder is unknown', (): string | null => null, () => 'closed'],
    [
      'it cannot be closed',
      () => 'C:\\Windows',
      (): string => {
        throw new Error('icacls failed');
      },
    ],
  ])('are refused where it is elevated and %s', (_, windows, closedFolder) => {
    expect(() => desktopFolders({ elevated: true, platform: 'win32', windows, closedFolder })).toThrow(
      expect.objectContaining({ code: 'AccessDenied' }),
    );
  });
});
