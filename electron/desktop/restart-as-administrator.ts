import { spawn } from 'node:child_process';
import { win32 } from 'node:path';
import type { App } from 'electron';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/** What decides whether restarting as administrator is offered. */
export interface RestartFacts {
  readonly packaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly elevated: boolean;
  /** The program, every link in its path resolved. */
  readonly program: string;
  /** From windowsFolder. */
  readonly windows: string | null;
}

/** The program's own path for PowerShell; it is never part of a script. */
const PROGRAM_VARIABLE = 'MIRROR_MANAGER_PROGRAM';

const ARGUMENTS = [
  '-NoLogo',
  '-NoProfile',
  '-NonInteractive',
  '-Command',
  `$ErrorActionPreference = 'Stop'; Start-Process -FilePath $env:${PROGRAM_VARIABLE} -Verb RunAs`,
] as const;

/**
 * Whether the program may be started again elevated.
 *
 * Only from Program Files, where nobody but an administrator can have put something in its place or
 * beside it; a portable program lies in a folder of the user's.
 */
export function canRestartAsAdministrator(facts: RestartFacts): boolean {
  const { packaged, platform, elevated, program, windows } = facts;
  if (!packaged || platform !== 'win32' || elevated || windows === null) return false;
  const folder = `${windows.slice(0, 2)}\\Program Files\\`;
  return win32.normalize(program).toLowerCase().startsWith(folder.toLowerCase());
}

/** What starts the program elevated: Windows' own PowerShell, for it asks Windows for the consent. */
export interface Start {
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Constant but for the program's own path: nothing of our arguments or settings is handed on. */
export function restartOf(program: string, windows: string): Start {
  const system = win32.join(windows, 'System32');
  return {
    file: win32.join(system, 'WindowsPowerShell', 'v1.0', 'powershell.exe'),
    args: ARGUMENTS,
    environment: {
      SystemRoot: windows,
      windir: windows,
      Path: system,
      PSModulePath: win32.join(system, 'WindowsPowerShell', 'v1.0', 'Modules'),
      [PROGRAM_VARIABLE]: program,
    },
  };
}

export interface RestartOptions {
  readonly facts: RestartFacts;
  readonly app: Pick<App, 'releaseSingleInstanceLock' | 'requestSingleInstanceLock' | 'quit'>;
  readonly isWorking: () => boolean;
  readonly run?: (start: Start) => Promise<boolean>;
}

/**
 * Ends this program and starts it again as administrator.
 *
 * The lock of the single instance goes first, or the new one would find us and leave. Where Windows
 * (or the person) says no, we take it again and stay. Throws AppError NotSupported, Blocked, Cancelled.
 */
export async function restartAsAdministrator({
  facts,
  app,
  isWorking,
  run = runHidden,
}: RestartOptions): Promise<void> {
  const { windows, program } = facts;
  if (!canRestartAsAdministrator(facts) || windows === null) {
    throw new AppError('NotSupported', 'This program cannot be restarted as administrator from here.', {
      hint: hint('hint.install-program'),
    });
  }
  if (isWorking()) {
    throw new AppError('Blocked', 'A run is under way; nothing was restarted.', {
      hint: hint('hint.wait-or-cancel'),
    });
  }
  app.releaseSingleInstanceLock();
  if (await run(restartOf(program, windows))) {
    app.quit();
    return;
  }
  app.requestSingleInstanceLock();
  throw new AppError('Cancelled', 'Windows did not start the program as administrator.', {
    hint: hint('hint.accept-elevation'),
  });
}

function runHidden({ file, args, environment }: Start): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(file, [...args], { env: { ...environment }, stdio: 'ignore', windowsHide: true });
    child.once('error', () => {
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
}
