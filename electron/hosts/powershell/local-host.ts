import { recordFile, runRecordFiles } from '../../records/run-record-files.ts';
import type { HyperVHost } from '../hyperv-host.ts';
import { shellEnvironment } from './environment.ts';
import { toAppError } from './error-codes.ts';
import { findPowerShell } from './executable.ts';
import { readOperationFiles } from './operation-files.ts';
import { createPowerShellHost } from './powershell-host.ts';
import { openSession, type Session } from './session.ts';
import { windowsFolder } from './windows-folder.ts';

export interface LocalHostOptions {
  /** What a person named, with `--powershell` or in the desktop app's dialog. */
  readonly powershell?: string;
  /** An absolute path; made by whoever writes the first record. */
  readonly recordsFolder: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * This machine's own Hyper-V; its shell starts with the first call.
 *
 * Whether we are elevated is not asked of Windows before there is a shell, so the stricter rule for
 * module folders always holds. Throws AppError NoPowerShell.
 */
export function localHost({
  powershell,
  recordsFolder,
  environment = process.env,
}: LocalHostOptions): HyperVHost {
  const executable = findPowerShell({ typed: powershell });
  const typed = powershell !== undefined;
  const shell = shellEnvironment({
    environment,
    platform: process.platform,
    windows: windowsFolder(),
    executable,
    typed,
    elevated: true,
  });
  return createPowerShellHost({
    session: lazySession(executable, async () =>
      openSession({ executable, environment: shell, functions: await readOperationFiles(), toAppError }),
    ),
    records: runRecordFiles(recordsFolder),
    recordFile: (run) => recordFile(recordsFolder, run),
    label: 'local',
  });
}

/** A session that reads its scripts when it is first used. */
function lazySession(executable: string, open: () => Promise<Session>): Session {
  let opened: Promise<Session> | null = null;
  return {
    executable,
    async invoke(operation, args, options) {
      opened ??= open();
      return (await opened).invoke(operation, args, options);
    },
    async dispose() {
      await (await opened)?.dispose();
    },
  };
}
