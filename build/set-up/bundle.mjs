import { join } from 'node:path';
import { root } from './folders.mjs';
import { runCommand } from './run-command.mjs';

/** The bundler, which is there only where the development packages are. */
export const bundler = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
export const bundlerConfig = join('build', 'vite.config.ts');

/**
 * Builds one of the things that the bundler's configuration describes; its arguments say which.
 *
 * @param {string[]} args
 */
export async function bundle(...args) {
  const given = ['build', '--config', bundlerConfig, '--logLevel', 'warn', ...args];
  await runCommand(process.execPath, [bundler, ...given]);
}
