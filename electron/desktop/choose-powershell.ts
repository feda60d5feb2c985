import { posix, win32 } from 'node:path';
import type { BrowserWindow, Dialog } from 'electron';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { DesktopText } from './desktop-text.ts';
import { writeSavedPowerShell } from './saved-powershell.ts';

export interface ChoosePowerShellFacts {
  readonly dialog: Pick<Dialog, 'showOpenDialog'>;
  readonly window: () => BrowserWindow | null;
  readonly text: DesktopText;
  /** Whether we run as administrator, or it cannot be told. */
  readonly elevated: boolean;
  /** Where the choice is kept. */
  readonly file: string;
  readonly platform?: NodeJS.Platform;
  readonly write?: typeof writeSavedPowerShell;
}

/** Has the person choose which PowerShell the next start uses; false where they chose none. */
export type ChoosePowerShell = (which: 'usual' | 'ask') => Promise<boolean>;

/**
 * Choosing by Windows' own dialog: which program it is stays between the person and it.
 *
 * Throws AppError NotSupported where we run as administrator and would not use it, BadInput for a
 * file that is no PowerShell, OperationFailed where the choice cannot be kept.
 */
export function choosePowerShellWith({
  dialog,
  window,
  text,
  elevated,
  file,
  platform = process.platform,
  write = writeSavedPowerShell,
}: ChoosePowerShellFacts): ChoosePowerShell {
  const save = async (executable: string | null): Promise<void> => {
    try {
      await write(file, executable);
    } catch (error) {
      throw new AppError('OperationFailed', 'The choice could not be saved.', {
        hint: hint('hint.check-disk'),
        detail: error instanceof Error ? error.message : String(error),
        cause: error,
      });
    }
  };
  return async (which) => {
    if (which === 'usual') {
      await save(null);
      return true;
    }
    if (elevated) {
      throw new AppError(
        'NotSupported',
        'As administrator the program uses the PowerShell of Windows only.',
        {
          hint: hint('hint.start-not-elevated'),
        },
      );
    }
    const options = {
      title: text.choosePowerShell,
      properties: ['openFile' as const],
      ...(platform === 'win32'
        ? { filters: [{ name: 'powershell.exe, pwsh.exe', extensions: ['exe'] }] }
        : {}),
    };
    const owner = window();
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options));
    const [executable] = filePaths;
    if (canceled || executable === undefined) return false;
    if (!isPowerShell(executable, platform)) {
      throw new AppError('BadInput', 'That file is no PowerShell.', {
        hint: hint('hint.choose-powershell'),
      });
    }
    await save(executable);
    return true;
  };
}

/** By its name: what it does is seen when it is asked. */
function isPowerShell(path: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32'
    ? ['powershell.exe', 'pwsh.exe'].includes(win32.basename(path).toLowerCase())
    : posix.basename(path) === 'pwsh';
}
