import { open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';

/** How long the others are waited for: each holds the lock for one read and one write. */
const WAIT_MS = 10_000;
const LOOK_EVERY_MS = 5;
/** A lock in which nobody has signed after this was left by a process that died between two lines. */
const UNSIGNED_MS = 2000;

/**
 * Does something while no other process that asks for the same lock does.
 *
 * The lock is a file beside the one it is about, with the name of its holder in it. One whose holder
 * has died is taken away, and only by who holds a second lock for that: a lock that somebody has just
 * taken is never mistaken for the one that was left. Throws AppError `ObjectInUse` when it is not to
 * be had, `OperationFailed` where no file can be made.
 */
export async function withFileLock<T>(
  file: string,
  act: () => Promise<T>,
  { waitMs = WAIT_MS }: { readonly waitMs?: number } = {},
): Promise<T> {
  // A file that is reached by a link has one lock all the same.
  const lock = `${await realpath(file).catch(() => file)}.lock`;
  const until = performance.now() + waitMs;
  while (!(await take(lock))) {
    if (performance.now() >= until) throw inUse(file, lock);
    if (await isLeft(lock)) await takeAway(lock);
    else await sleep(LOOK_EVERY_MS * (1 + Math.random()));
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Makes the lock and signs it; false where it is there already. */
async function take(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    await handle.writeFile(`${String(process.pid)} ${hostname()}\n`).finally(() => handle.close());
    return true;
  } catch (error) {
    // Windows says EPERM of a file that is just being taken away.
    if (codeOf(error) === 'EEXIST' || codeOf(error) === 'EPERM') return false;
    throw new AppError('OperationFailed', `${lock} cannot be written, so nothing was changed.`, {
      hint: hint('hint.check-lock-folder'),
      cause: error,
    });
  }
}

/** Whether the holder of the lock has died; on another computer that cannot be told. */
async function isLeft(lock: string): Promise<boolean> {
  try {
    const [pid, computer] = (await readFile(lock, 'utf8')).trimEnd().split(' ');
    if (computer === undefined) return Date.now() - (await stat(lock)).mtimeMs > UNSIGNED_MS;
    return computer === hostname() && !isAlive(Number(pid));
  } catch {
    return false;
  }
}

async function takeAway(lock: string): Promise<void> {
  const second = `${lock}.taking`;
  if (!(await take(second))) {
    await sleep(LOOK_EVERY_MS);
    return;
  }
  try {
    if (await isLeft(lock)) await rm(lock, { force: true });
  } finally {
    await rm(second, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function inUse(file: string, lock: string): AppError {
  return new AppError('ObjectInUse', `${file} is being changed by another program.`, {
    hint: hint('hint.delete-lock', { lock }),
  });
}

/** The code of an error of the system, for example ENOENT. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
