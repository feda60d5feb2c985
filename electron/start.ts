#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../shared/errors/app-error.ts';
import { EXIT } from './cli/exit-code.ts';
import { isPractice } from './cli/host-choice.ts';
import { runProgram } from './cli/program.ts';
import { showError } from './cli/show.ts';
import { terminal as terminalOf } from './cli/terminal.ts';
import { connect } from './connect.ts';
import { defaultHost } from './default-host.ts';
import { findElectron } from './desktop/find-electron.ts';
import { guardOutput } from './guard-output.ts';
import { noWindowBecause, startDesktop } from './desktop/start-desktop.ts';
import {
  hostArguments,
  ignoredText,
  START_USAGE,
  startArguments,
  type StartArguments,
} from './start-arguments.ts';

/**
 * `npm start`: the desktop app where Electron's binary and a display are, else the console; on this
 * computer's Hyper-V, or on a practice lab where it has none.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const terminal = terminalOf(process.stdout, process.stderr);
const stop = new AbortController();

async function start(given: StartArguments): Promise<number> {
  const choice = given.named ?? defaultHost();
  if (given.named === null && isPractice(choice)) {
    terminal.out('There is no Hyper-V on this computer: PRACTICE MODE, on a simulated host.');
  }
  const desktop = given.console ? null : await tryDesktop(hostArguments(choice), given.consoleOnly);
  return desktop ?? startConsole([...hostArguments(choice), ...given.consoleOnly]);
}

/** The desktop app's exit code, or null where it cannot be opened; then it is said why. */
async function tryDesktop(args: readonly string[], ignored: readonly string[]): Promise<number | null> {
  const binary = findElectron(root);
  const because =
    binary === null || !existsSync(join(root, 'out', 'electron', 'main.js'))
      ? 'Electron is not here (get it with: node node_modules/electron/install.js)'
      : noWindowBecause();
  const said = because === null ? ignoredText(ignored) : null;
  if (said !== null) terminal.out(said);
  const exitCode = binary === null || because !== null ? null : await startDesktop(binary, [root, ...args]);
  if (exitCode === null) {
    terminal.out(`The screen is for a browser this time: ${because ?? 'Electron could not be started'}.`);
  }
  return exitCode;
}

async function startConsole(args: readonly string[]): Promise<number> {
  process.once('SIGINT', () => {
    stop.abort();
  });
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return runProgram(['console', ...args], { terminal, signal: stop.signal, version, connect });
}

guardOutput([process.stdout, process.stderr]);
try {
  const given = startArguments(process.argv.slice(2));
  if (given === 'help') terminal.out(START_USAGE);
  else process.exitCode = await start(given);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  terminal.error(showError(error.toShape()));
  process.exitCode = EXIT.badUsage;
}
