import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors/app-error.ts';
import { findPowerShell, type ExecutableFacts } from './executable.ts';
import { windowsFolder } from './windows-folder.ts';

const windows = (facts: Omit<ExecutableFacts, 'platform'>) =>
  findPowerShell({
    platform: 'win32',
    cwd: 'C:\\work',
    windows: () => 'D:\\Windows',
    isProgram: () => true,
    ...facts,
  });

const linux = (facts: Omit<ExecutableFacts, 'platform'>) =>
  findPowerShell({ platform: 'linux', cwd: '/here', path: '', isProgram: () => true, ...facts });

function refusal(find: () => string): AppError {
  try {
    throw new Error(`found ${find()}`);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

describe('the Windows folder', () => {
  it('is where ntdll was loaded from', () => {
    const loaded = ['C:\\Program Files\\node.exe', 'E:\\WINDOWS\\SYSTEM32\\ntdll.dll', 'C:\\x\\ntdll.dll'];
    expect(windowsFolder(loaded)).toBe('E:\\WINDOWS');
  });

  it('is unknown without ntdll, and with one beside System32', () => {
    expect(windowsFolder(['/lib/libc.so.6', 'C:\\evil\\ntdll.dll', '\\\\server\\System32\\ntdll.dll'])).toBe(
      null,
    );
  });

  it.skipIf(process.platform === 'win32')('is none on this machine', () => {
    expect(windowsFolder()).toBe(null);
  });
});

describe('PowerShell', () => {
  it('on Windows is the one of the Windows folder, whatever PATH says', () => {
    const expected = 'D:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';
    expect(windows({ path: 'C:\\evil' })).toBe(expected);
  });

  it('on Windows is refused with advice when it is missing, or when the folder is unknown', () => {
    expect(refusal(() => windows({ isProgram: () => false }))).toMatchObject({
      code: 'NoPowerShell',
      hint: expect.stringContaining('--powershell') as string,
    });
    expect(refusal(() => windows({ windows: () => null })).code).toBe('NoPowerShell');
  });

  it('elsewhere is the first pwsh on PATH, made absolute', () => {
    const isProgram = (path: string) => path === '/opt/ps/pwsh' || path === '/usr/bin/pwsh';
    expect(linux({ path: '/none:/opt/ps:/usr/bin', isProgram })).toBe('/opt/ps/pwsh');
  });

  it('is never looked for in a relative folder of PATH', () => {
    expect(refusal(() => linux({ path: '.:bin::' })).code).toBe('NoPowerShell');
  });

  it('is the typed one, made absolute', () => {
    expect(linux({ typed: 'tools/pwsh' })).toBe(posix.join('/here', 'tools/pwsh'));
    expect(windows({ typed: 'pwsh.exe' })).toBe(win32.join('C:\\work', 'pwsh.exe'));
    expect(windows({ typed: 'C:\\PS\\pwsh.exe' })).toBe('C:\\PS\\pwsh.exe');
  });

  it('is not looked for elsewhere when the typed one does not exist', () => {
    const isProgram = (path: string) => path === '/usr/bin/pwsh';
    const error = refusal(() => linux({ typed: 'pwsh', path: '/usr/bin', isProgram }));
    expect(error.code).toBe('NoPowerShell');
    expect(error.message).toContain('/here/pwsh');
    expect(error.hint).toContain('full path');
    expect(refusal(() => linux({ typed: '' })).code).toBe('NoPowerShell');
  });

  it('is a program, not a folder', () => {
    expect(refusal(() => findPowerShell({ typed: import.meta.dirname })).code).toBe('NoPowerShell');
  });
});
