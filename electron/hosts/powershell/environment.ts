import { win32 } from 'node:path';
import { modulePath } from './module-path.ts';

export interface EnvironmentFacts {
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** From windowsFolder; null elsewhere. */
  readonly windows: string | null;
  /** From findPowerShell. */
  readonly executable: string;
  /** Whether a person typed the executable: then they get their own environment, mostly. */
  readonly typed: boolean;
  /** Whether we run as administrator; true where that is not known. */
  readonly elevated: boolean;
}

/** Variables that load code into a .NET process, or change what node-powershell does. */
const DANGEROUS = /^(COR_|CORECLR_|COMPLUS_|DOTNET_|NODE_POWERSHELL$|NODE_OPTIONS$|DEBUG$)/i;

/** Needed to find .NET where it is not installed in its usual place; on Windows nothing is. */
const HARMLESS = /^DOTNET_(ROOT|ROOT_[A-Z0-9]+|SYSTEM_GLOBALIZATION_INVARIANT)$/i;

/** What Windows PowerShell and the cmdlets need of a person's environment. */
const ALLOWED = new Set(
  [
    'ALLUSERSPROFILE APPDATA COMPUTERNAME HOMEDRIVE HOMEPATH LOCALAPPDATA LOGONSERVER',
    'NUMBER_OF_PROCESSORS OS PROCESSOR_ARCHITECTURE PROCESSOR_IDENTIFIER PROCESSOR_LEVEL PROCESSOR_REVISION',
    'PROGRAMDATA PUBLIC SESSIONNAME TEMP TMP USERDNSDOMAIN USERDOMAIN USERNAME USERPROFILE',
  ].flatMap((names) => names.split(' ')),
);

/**
 * The environment that a shell is started with; pure, so that Windows' rules are tested anywhere.
 *
 * Whoever starts us chooses our variables, and we may be elevated where they were not: a profiler or
 * a start-up hook named there would run inside the shell. So on Windows the default shell gets a
 * short list of variables, and folders that are derived from where Windows was loaded from.
 */
export function shellEnvironment(facts: EnvironmentFacts): NodeJS.ProcessEnv {
  const { environment, platform, windows, typed } = facts;
  const entries = Object.entries(environment).filter(([name]) => !isDangerous(name, platform));
  if (platform !== 'win32') return { ...Object.fromEntries(entries), TERM: 'dumb' };

  const kept = typed ? entries : entries.filter(([name]) => ALLOWED.has(name.toUpperCase()));
  const ours = { ...systemVariables(windows, typed), PSModulePath: modulePath(facts), TERM: 'dumb' };
  // Windows takes names in any case, so one of ours drives out every spelling of it.
  const names = new Set(Object.keys(ours).map((name) => name.toUpperCase()));
  return Object.fromEntries([
    ...kept.filter(([name]) => !names.has(name.toUpperCase())),
    ...Object.entries(ours).filter(([, value]) => value !== undefined),
  ]);
}

function isDangerous(name: string, platform: NodeJS.Platform): boolean {
  return DANGEROUS.test(name) && (platform === 'win32' || !HARMLESS.test(name));
}

function systemVariables(windows: string | null, typed: boolean): NodeJS.ProcessEnv {
  if (windows === null) return {};
  const system = win32.join(windows, 'System32');
  const drive = windows.slice(0, 2);
  const certain = { SystemRoot: windows, windir: windows, SystemDrive: drive };
  if (typed) return certain;
  const programFiles = `${drive}\\Program Files`;
  return {
    ...certain,
    ComSpec: win32.join(system, 'cmd.exe'),
    Path: [system, windows, win32.join(system, 'Wbem'), win32.join(system, 'WindowsPowerShell', 'v1.0')].join(
      ';',
    ),
    PATHEXT: '.COM;.EXE;.BAT;.CMD',
    ProgramFiles: programFiles,
    ProgramW6432: programFiles,
    CommonProgramFiles: `${programFiles}\\Common Files`,
  };
}
