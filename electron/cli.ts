#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { runProgram } from './cli/program.ts';
import { terminal } from './cli/terminal.ts';
import { connect } from './connect.ts';

/** The command line's door: process in, exit code out. Ctrl+C cancels between steps. */
const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: terminal(process.stdout, process.stderr),
  signal: stop.signal,
  version,
  connect,
});
