import type { AppErrorShape } from '../errors/app-error.ts';

/**
 * What a call across a door answers, always: a value, or an error that a person can read.
 *
 * Nothing crosses as a thrown exception: Electron would keep only its message, a socket nothing.
 */
export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppErrorShape };
