import { randomInt } from 'node:crypto';

const NAME = /^[a-z-]+$/;
const HIGHEST_CALL = 2 ** 31 - 1;

/**
 * The one line that stands on the shell's standard input for a call.
 *
 * Values travel as base64 of JSON and so never become script text: no quote, no dollar sign, no
 * newline and nothing beyond ASCII can reach the shell. Throws a TypeError for a name outside
 * `a-z-`, or for arguments that JSON does not know.
 */
export function commandLine(operation: string, call: number, args: object): string {
  if (!NAME.test(operation)) throw new TypeError('An operation is named by a-z and hyphens alone.');
  if (!Number.isInteger(call) || call < 1 || call > HIGHEST_CALL)
    throw new TypeError(`No call number: ${call}`);
  return `Invoke-MirrorManager ${operation} ${call} ${toBase64(args)}`;
}

/**
 * A number for a call, which nobody can guess.
 *
 * What a cmdlet prints may hold a virtual machine's name, and that may hold a newline and a whole
 * reply; without the number of the call it passes for none. It fits PowerShell's `[int]`.
 */
export function newCall(): number {
  return randomInt(1, HIGHEST_CALL);
}

/** JSON as base64 of its UTF-8 bytes. */
export function toBase64(value: object): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64');
}
