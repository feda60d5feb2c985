import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { onPath } from './on-path.mjs';

/**
 * Finds npm as a command and its first arguments, or nothing.
 *
 * Inside `npm start` the npm that runs is the one to use; npm's own script is preferred to `npm.cmd`, which Node.js
 * starts only through a shell.
 *
 * @returns {{ command: string, first: string[], shell: boolean } | undefined}
 */
export function findNpm() {
  const running = process.env['npm_execpath'];
  if (running !== undefined && basename(running) === 'npm-cli.js' && existsSync(running)) {
    return { command: process.execPath, first: [running], shell: false };
  }
  const found = onPath('npm');
  if (found === undefined) return undefined;
  return found.endsWith('.cmd')
    ? { command: `"${found}"`, first: [], shell: true }
    : { command: found, first: [], shell: false };
}
