import { win32 } from 'node:path';
import type { EnvironmentFacts } from './environment.ts';

/**
 * PSModulePath for a shell on Windows.
 *
 * Started under PowerShell 7, Windows PowerShell inherits that one's folders and loads modules that
 * it cannot run; and whoever runs as administrator must not load a module from a folder that a plain
 * user can write to. Undefined leaves the shell its own default.
 */
export function modulePath({
  environment,
  windows,
  executable,
  elevated,
}: EnvironmentFacts): string | undefined {
  const isWindowsPowerShell = win32.basename(executable).toLowerCase() === 'powershell.exe';
  const inherited = valueOf(environment, 'PSModulePath');
  if (!elevated && !isWindowsPowerShell) return inherited;
  if (windows === null) return elevated ? '' : inherited;

  const system = win32.join(windows, 'System32', 'WindowsPowerShell', 'v1.0', 'Modules');
  const programFiles = `${windows.slice(0, 2)}\\Program Files`;
  const shared = `${programFiles}\\WindowsPowerShell\\Modules`;
  if (elevated && !isWindowsPowerShell) {
    return [`${programFiles}\\PowerShell\\Modules`, shared, system].join(';');
  }
  if (elevated || inherited === undefined) return [system, shared].join(';');

  const others = inherited
    .split(';')
    .filter((folder) => win32.isAbsolute(folder) && !isOfPowerShell7(folder))
    .filter((folder) => normal(folder) !== normal(system));
  return [system, ...others].join(';');
}

function isOfPowerShell7(folder: string): boolean {
  return folder
    .toLowerCase()
    .split(/[\\/]/)
    .some((part) => part === 'powershell' || part.startsWith('microsoft.powershell_'));
}

function normal(folder: string): string {
  return win32.normalize(folder).replace(/\\+$/, '').toLowerCase();
}

function valueOf(environment: NodeJS.ProcessEnv, name: string): string | undefined {
  return Object.entries(environment).find(([key]) => key.toUpperCase() === name.toUpperCase())?.[1];
}
