import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The PowerShell that engine tests run: a real one, or the engine host of this folder. */
export interface Engine {
  readonly executable: string;
  readonly kind: 'windows-powershell' | 'pwsh' | 'engine-host';
}

const root = join(import.meta.dirname, '..', '..');

/**
 * The best PowerShell there is, by absolute path, or null.
 *
 * A real one goes first: where a machine has it, the engine host is neither needed nor built.
 */
export function findEngine(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Engine | null {
  const onWindows = platform === 'win32';
  if (onWindows) {
    const windows = environment['SystemRoot'] ?? 'C:\\Windows';
    const executable = join(windows, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    if (isExecutable(executable)) return { executable, kind: 'windows-powershell' };
  }
  const name = onWindows ? 'pwsh.exe' : 'pwsh';
  for (const folder of (environment['PATH'] ?? '').split(delimiter).filter((path) => path !== '')) {
    const executable = join(folder, name);
    if (isExecutable(executable)) return { executable, kind: 'pwsh' };
  }
  const executable = join(root, '.build', 'engine', onWindows ? 'mirror-engine.exe' : 'mirror-engine');
  return isExecutable(executable) ? { executable, kind: 'engine-host' } : null;
}

/**
 * The engine, or null with the reason printed; where CI is set, a missing engine is an error instead.
 *
 * For the head of a suite: `const engine = requireEngine();` and `describe.skipIf(engine === null)`.
 */
export function requireEngine(environment: NodeJS.ProcessEnv = process.env): Engine | null {
  return orComplain(findEngine(), environment);
}

/** What requireEngine does with what was found. */
export function orComplain(
  engine: Engine | null,
  environment: NodeJS.ProcessEnv,
  print: (line: string) => void = (line) => process.stderr.write(line),
): Engine | null {
  if (engine !== null) return engine;
  const reason = 'no PowerShell: neither powershell.exe nor pwsh, and .build/engine/ is not built';
  if ((environment['CI'] ?? '') !== '') throw new Error(reason);
  print(`skipped: ${reason}\n`);
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
