import { describe, expect, it } from 'vitest';
import { shellEnvironment, type EnvironmentFacts } from './environment.ts';

const powershell = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe';
const pwsh = 'C:\\Program Files\\PowerShell\\7\\pwsh.exe';
const system = 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\Modules';
const shared = 'C:\\Program Files\\WindowsPowerShell\\Modules';

const hostile = {
  COR_PROFILER: '{evil}',
  Cor_Enable_Profiling: '1',
  CORECLR_PROFILER: '{evil}',
  COMPlus_Version: 'v1',
  DOTNET_STARTUP_HOOKS: '/evil.dll',
  DOTNET_ADDITIONAL_DEPS: '/evil',
  NODE_POWERSHELL: '/evil',
  NODE_OPTIONS: '--require /evil',
  DEBUG: '*',
};

function onWindows(facts: Partial<EnvironmentFacts>): NodeJS.ProcessEnv {
  return shellEnvironment({
    environment: {},
    platform: 'win32',
    windows: 'C:\\Windows',
    executable: powershell,
    typed: false,
    elevated: false,
    ...facts,
  });
}

function elsewhere(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return shellEnvironment({
    environment,
    platform: 'linux',
    windows: null,
    executable: '/usr/bin/pwsh',
    typed: false,
    elevated: true,
  });
}

describe('what would load code into the shell', () => {
  const environment = { ...hostile, TEMP: 'C:\\Temp' };

  it.each([
    ['the default shell on Windows', onWindows({ environment })],
    ['a typed shell on Windows', onWindows({ environment, typed: true, executable: pwsh })],
    ['elsewhere', elsewhere(environment)],
  ])('is absent: %s', (_, result) => {
    expect(Object.keys(result).filter((name) => name in hostile)).toEqual([]);
    expect(result['TEMP']).toBe('C:\\Temp');
    expect(result['TERM']).toBe('dumb');
  });
});

describe('a false SystemRoot', () => {
  const environment = {
    systemroot: 'C:\\evil',
    WINDIR: 'C:\\evil',
    Path: 'C:\\evil',
    ComSpec: 'C:\\evil\\cmd.exe',
  };

  it('is replaced in the default shell, and no value of it is left', () => {
    const result = onWindows({ environment });
    expect(result).toMatchObject({ SystemRoot: 'C:\\Windows', windir: 'C:\\Windows', SystemDrive: 'C:' });
    expect(Object.values(result).filter((value) => value?.includes('evil') === true)).toEqual([]);
    expect(result).not.toHaveProperty('systemroot');
  });

  it('is replaced in a typed shell too', () => {
    expect(onWindows({ environment, typed: true, executable: pwsh })).toMatchObject({
      SystemRoot: 'C:\\Windows',
    });
  });
});

describe('other variables', () => {
  it('reach the default shell on Windows only from a short list', () => {
    const environment = { UserName: 'anna', PSModuleAnalysisCachePath: 'C:\\evil', SECRET_TOKEN: 'x' };
    const result = onWindows({ environment });
    expect(result['UserName']).toBe('anna');
    expect(result).not.toHaveProperty('PSModuleAnalysisCachePath');
    expect(result).not.toHaveProperty('SECRET_TOKEN');
  });

  it('pass through to a typed shell, and elsewhere', () => {
    expect(onWindows({ environment: { MY_LAB: 'x' }, typed: true, executable: pwsh })['MY_LAB']).toBe('x');
    expect(elsewhere({ HOME: '/srv/anna', PSModulePath: '/opt/modules' })).toEqual({
      HOME: '/srv/anna',
      PSModulePath: '/opt/modules',
      TERM: 'dumb',
    });
  });

  it('tell an engine where .NET is, except on Windows', () => {
    expect(elsewhere({ DOTNET_ROOT: '/opt/dotnet', DOTNET_ROOT_X64: '/opt/dotnet' })).toMatchObject({
      DOTNET_ROOT: '/opt/dotnet',
      DOTNET_ROOT_X64: '/opt/dotnet',
    });
    const typed = { typed: true, executable: pwsh };
    expect(onWindows({ environment: { DOTNET_ROOT: 'C:\\evil' }, ...typed })).not.toHaveProperty(
      'DOTNET_ROOT',
    );
  });

  it('are not changed in the caller', () => {
    const environment = Object.freeze({ ...hostile });
    expect(elsewhere(environment)).toEqual({ TERM: 'dumb' });
  });
});

describe('PSModulePath', () => {
  const seven = [
    'C:\\Users\\anna\\Documents\\PowerShell\\Modules',
    'C:\\Program Files\\PowerShell\\Modules',
    'c:\\program files\\powershell\\7\\Modules',
    'C:\\Program Files\\WindowsApps\\Microsoft.PowerShell_7.5.0.0_x64__8wekyb3d8bbwe\\Modules',
  ];
  const own = 'C:\\Users\\anna\\Documents\\WindowsPowerShell\\Modules';
  const environment = { psmodulepath: [...seven, own, `${system}\\`, 'relative', shared].join(';') };

  it("of Windows PowerShell loses PowerShell 7's folders and begins with System32", () => {
    expect(onWindows({ environment })['PSModulePath']).toBe([system, own, shared].join(';'));
  });

  it('of Windows PowerShell has the folders of Windows when none is inherited', () => {
    expect(onWindows({})['PSModulePath']).toBe([system, shared].join(';'));
  });

  it('of an elevated shell holds no folder that a plain user can write to', () => {
    expect(onWindows({ environment, elevated: true })['PSModulePath']).toBe([system, shared].join(';'));
    const typed = onWindows({ environment, elevated: true, typed: true, executable: pwsh });
    expect(typed['PSModulePath']).toBe(['C:\\Program Files\\PowerShell\\Modules', shared, system].join(';'));
    expect(typed).not.toHaveProperty('psmodulepath');
  });

  it('of a typed pwsh that is not elevated passes through', () => {
    expect(onWindows({ environment, typed: true, executable: pwsh })['PSModulePath']).toBe(
      environment.psmodulepath,
    );
  });
});
