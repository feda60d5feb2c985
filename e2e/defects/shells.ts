import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import type { OperationName } from '../../electron/hosts/powershell/operation-name.ts';
import { openSession, type Session, type SessionOptions } from '../../electron/hosts/powershell/session.ts';

export const fakeShell = join(import.meta.dirname, 'fake-shell.mjs');

/** Whether this system starts a script by its first line; Windows does not. */
export const canFake = process.platform !== 'win32';

/** The environment of a fake shell whose output has these traits. */
export function fakeEnvironment(traits = ''): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], FAKE_SHELL: traits };
}

/** A session with a fake shell, which takes any function for sent. */
export function fakeSession(traits = '', options: Partial<SessionOptions> = {}): Session {
  return openSession({
    executable: fakeShell,
    environment: fakeEnvironment(traits),
    functions: [],
    ...options,
  });
}

/** A session with a real engine and the few operations of tiny-operations.ps1. */
export function engineSession(executable: string, options: Partial<SessionOptions> = {}): Session {
  const name = 'tiny-operations.ps1';
  return openSession({
    executable,
    environment: process.env,
    functions: [{ name, text: readFileSync(join(import.meta.dirname, name), 'utf8') }],
    ...options,
  });
}

/** The fakes and the tiny operations have names of their own. */
export const operation = (name: string): OperationName => name as OperationName;

/** The code of the AppError with which a promise rejects; an answer is told instead of a code. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => ({ answered: value }),
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );
}

/** Whether a promise has settled once everything that was ready to run has run. */
export async function hasSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const note = () => {
    settled = true;
  };
  promise.then(note, note);
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  return settled;
}
