import { spawn } from 'node:child_process';
import { childEnvironment } from './child-environment.mjs';
import { root } from './folders.mjs';
import { SetUpError } from './set-up-error.mjs';

const firstLines = 20;
const lastLines = 40;

/**
 * Runs a command in the checkout and gives back what it printed.
 *
 * Its output is kept back and shown only when it fails, so that a good run is one line.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ shell?: boolean }} [options]
 * @returns {Promise<string>}
 * @throws {SetUpError} with both ends of the output, when it cannot be started or exits with anything but 0
 */
export function runCommand(command, args, options = {}) {
  const { promise, resolve, reject } = withResolvers();
  const child = spawn(command, args, {
    cwd: root,
    env: childEnvironment(),
    shell: options.shell ?? false,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  const typed = [command, ...args].join(' ');
  child.on('error', (error) => reject(new SetUpError(`could not start ${typed}: ${error.message}`)));
  child.on('close', (code, signal) => {
    if (code === 0) return resolve(output);
    reject(new SetUpError(`${typed} ended with ${signal ?? code}:\n${shortened(output)}`));
  });
  return promise;
}

/** Both ends of a long output: npm says what is wrong first, compilers last. @param {string} output */
function shortened(output) {
  const lines = output.trimEnd().split('\n');
  const left = lines.length - firstLines - lastLines;
  if (left <= 0) return lines.join('\n');
  return [...lines.slice(0, firstLines), `… ${left} more lines …`, ...lines.slice(-lastLines)].join('\n');
}

/** `Promise.withResolvers`, which Node.js 20 lacks. */
function withResolvers() {
  let resolve, reject;
  const promise = new Promise((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}
