import { join } from 'node:path';
import { _electron, type Page } from 'playwright';
import { findElectron } from '../../electron/desktop/find-electron.ts';
import { noWindowBecause } from '../../electron/desktop/start-desktop.ts';

const root = join(import.meta.dirname, '..', '..');

/** The built program under the real Electron. */
export interface RunningElectron {
  readonly page: Page;
  close(): Promise<void>;
}

export interface StartElectronOptions {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Why the real Electron cannot be started here, for a spec to say that it skipped; null where it can. */
export function noElectronBecause(): string | null {
  if (findElectron(root) === null) return "Electron's binary is not here";
  return noWindowBecause();
}

/** The twin of `startDesktop`: the same main, preload and page, and Electron itself around them. */
export async function startElectron({
  args = [],
  environment = {},
}: StartElectronOptions = {}): Promise<RunningElectron> {
  const executablePath = findElectron(root);
  if (executablePath === null) throw new Error("Electron's binary is not here");
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  const electron = await _electron.launch({
    executablePath,
    args: [root, ...args],
    env: { ...Object.fromEntries(inherited), ...environment },
  });
  return { page: await electron.firstWindow(), close: () => electron.close() };
}
