#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { runProgram } from './cli/program.ts';
import { terminal } from './cli/terminal.ts';
import { connect } from './connect.ts';
import { guardOutput } from './guard-output.ts';

/**
 * The command line's door: process in, exit code out.
 *
 * Ctrl+C, a closed terminal and a request to end cancel between steps; a second one ends at once.
 */
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}
guardOutput([process.stdout, process.stderr]);

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: terminal(process.stdout, process.stderr),
  signal: stop.signal,
  version,
  connect,
});
