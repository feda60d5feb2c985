import { spawn } from 'node:child_process';

/** What the desktop app needs of the machine besides its binary. */
export interface DisplayFacts {
  readonly platform?: NodeJS.Platform;
  readonly environment?: NodeJS.ProcessEnv;
  readonly userId?: number | undefined;
}

/** Why no window can be shown here, as the rest of a sentence; null where one can. */
export function noWindowBecause({
  platform = process.platform,
  environment = process.env,
  userId = process.getuid?.(),
}: DisplayFacts = {}): string | null {
  if (platform === 'win32' || platform === 'darwin') return null;
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) return 'there is no display';
  // Chromium's sandbox refuses root, and we do not go without it.
  return userId === 0 ? 'Electron does not run as root' : null;
}

/** Could not be started at all: no program of that format, or libraries that are missing. */
const NOT_STARTED = 127;

/**
 * Runs the desktop app until it ends and gives its exit code, or null where it could not be started.
 *
 * @param args what follows the binary: the checkout, then fixed options.
 */
export function startDesktop(
  binary: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<number | null> {
  const env = { ...environment };
  // With it the binary would be a bare Node.js; some editors set it for their terminals.
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve) => {
    const child = spawn(binary, args, { stdio: 'inherit', env });
    child.once('error', () => {
      resolve(null);
    });
    child.once('exit', (code) => {
      resolve(code === NOT_STARTED ? null : (code ?? 1));
    });
  });
}
