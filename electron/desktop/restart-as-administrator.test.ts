import { describe, expect, it, vi } from 'vitest';
import {
  canRestartAsAdministrator,
  restartAsAdministrator,
  restartOf,
  type RestartFacts,
  type Start,
} from './restart-as-administrator.ts';

const program = 'C:\\Program Files\\Mirror Manager for Hyper-V\\Mirror Manager for Hyper-V.exe';
const facts: RestartFacts = {
  packaged: true,
  platform: 'win32',
  elevated: false,
  program,
  windows: 'C:\\Windows',
};

describe('restarting as administrator', () => {
  it('is offered to an installed program', () => {
    expect(canRestartAsAdministrator(facts)).toBe(true);
  });

  it.each<[string, Partial<RestartFacts>]>([
    ['from the checkout', { packaged: false }],
    ['elsewhere than on Windows', { platform: 'linux' }],
    ['to one that is elevated', { elevated: true }],
    ['to a portable one', { program: 'C:\\Users\\a\\AppData\\Local\\Temp\\x\\mirror.exe' }],
    ['to one beside Program Files', { program: 'C:\\Program Files evil\\mirror.exe' }],
    ['through a path that leads out', { program: 'C:\\Program Files\\..\\Users\\a\\mirror.exe' }],
    ['on another drive', { program: 'D:\\Program Files\\mirror.exe' }],
    ['where the Windows folder is unknown', { windows: null }],
  ])('is not offered %s', async (_, other) => {
    expect(canRestartAsAdministrator({ ...facts, ...other })).toBe(false);
    const run = vi.fn(() => Promise.resolve(true));
    const restart = restartAsAdministrator({
      facts: { ...facts, ...other },
      app: appOf([]),
      isWorking: () => false,
      run,
    });
    await expect(restart).rejects.toMatchObject({ code: 'NotSupported' });
    expect(run).not.toHaveBeenCalled();
  });

  it('has constant arguments, by an absolute path, with nothing of our environment', () => {
    const start = restartOf(program, 'C:\\Windows');
    expect(start.file).toBe('C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe');
    expect(start.args).toEqual(restartOf('C:\\Program Files\\other.exe', 'C:\\Windows').args);
    expect(start.args.join(' ')).not.toContain('Program Files');
    expect(Object.keys(start.environment).sort()).toEqual([
      'MIRROR_MANAGER_PROGRAM',
      'PSModulePath',
      'Path',
      'SystemRoot',
      'windir',
    ]);
  });

  it('releases the lock first and quits last', async () => {
    const done: string[] = [];
    await restartAsAdministrator({
      facts,
      app: appOf(done),
      isWorking: () => false,
      run: (start: Start) => {
        done.push(start.environment['MIRROR_MANAGER_PROGRAM'] ?? '');
        return Promise.resolve(true);
      },
    });
    expect(done).toEqual(['release', program, 'quit']);
  });

  it('stays, with its lock, when Windows says no', async () => {
    const done: string[] = [];
    const restart = restartAsAdministrator({
      facts,
      app: appOf(done),
      isWorking: () => false,
      run: () => Promise.resolve(false),
    });
    await expect(restart).rejects.toMatchObject({ code: 'Cancelled' });
    expect(done).toEqual(['release', 'request']);
  });

  it('waits for a run that is under way', async () => {
    const done: string[] = [];
    const restart = restartAsAdministrator({ facts, app: appOf(done), isWorking: () => true });
    await expect(restart).rejects.toMatchObject({ code: 'Blocked' });
    expect(done).toEqual([]);
  });
});

function appOf(done: string[]) {
  return {
    releaseSingleInstanceLock: () => void done.push('release'),
    requestSingleInstanceLock: () => done.push('request') > 0,
    quit: () => void done.push('quit'),
  };
}
