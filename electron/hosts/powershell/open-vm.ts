import { spawn } from 'node:child_process';
import { isIP } from 'node:net';
import { win32 } from 'node:path';
import { hint } from '../../../shared/errors/advice.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { Guid } from '../../../shared/model/ids.ts';
import type { OpenWith } from '../hyperv-host.ts';
import { windowsFolder } from './windows-folder.ts';

/** A program by its absolute path, with its arguments as a list: nothing here passes a shell. */
export interface Opening {
  readonly executable: string;
  readonly args: readonly string[];
}

export interface OpenFacts {
  readonly platform?: NodeJS.Platform;
  readonly windows?: () => string | null;
  readonly start?: (opening: Opening) => Promise<void>;
}

/**
 * What opens a VM's screen: VMConnect by the VM's id, or RDP to an address that a person confirmed.
 *
 * An address comes from the guest and is a claim: anything that is not one address is refused, for
 * `mstsc` would take it as an option or as a file. Throws AppError BadInput.
 */
export function openingOf(vm: { readonly id: string }, how: OpenWith, windows: string): Opening {
  const program = (name: string) => win32.join(windows, 'System32', name);
  if (how.with === 'rdp') {
    const version = isIP(how.address);
    if (version === 0 || how.address.includes('%')) {
      throw new AppError('BadInput', 'Remote Desktop is opened to an IP address only.', {
        hint: hint('hint.use-guest-address'),
      });
    }
    return {
      executable: program('mstsc.exe'),
      args: [`/v:${version === 6 ? `[${how.address}]` : how.address}`],
    };
  }
  const id = Guid.safeParse(vm.id);
  if (!id.success) throw new AppError('BadInput', 'A virtual machine is opened by its id.');
  return { executable: program('vmconnect.exe'), args: ['localhost', '-G', id.data] };
}

/** Opens a VM's screen on this machine. Throws AppError NotSupported where there is no Windows. */
export async function openVm(
  vm: { readonly id: string; readonly name: string },
  how: OpenWith,
  { platform = process.platform, windows = windowsFolder, start = startProgram }: OpenFacts = {},
): Promise<void> {
  const folder = platform === 'win32' ? windows() : null;
  if (folder === null) {
    throw new AppError('NotSupported', 'VMConnect and Remote Desktop are programs of Windows.', {
      hint: hint('hint.open-from-host'),
    });
  }
  await start(openingOf(vm, how, folder));
}

function startProgram({ executable, args }: Opening): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown): void => {
      reject(new AppError('NotSupported', `${executable} cannot be started on this host.`, { cause: error }));
    };
    try {
      const child = spawn(executable, args, { detached: true, stdio: 'ignore', shell: false });
      child.once('error', refuse);
      child.once('spawn', () => {
        child.unref();
        resolve();
      });
    } catch (error) {
      refuse(error);
    }
  });
}
