import { join } from 'node:path';
import type { HostChoice } from '../cli/host-choice.ts';
import type { Terminal } from '../cli/terminal.ts';
import { openHostWith } from '../connect.ts';
import { createProgram } from '../contract/program.ts';
import { guardOutput } from '../guard-output.ts';
import { hostFacts } from '../host-facts.ts';
import { isElevated } from '../is-elevated.ts';
import { diagnosticsText } from '../log/diagnostics-text.ts';
import { openLogFiles } from '../log/log-files.ts';
import { dataFolder } from '../records/data-folder.ts';
import type { Service } from '../service/service.ts';
import { createPages } from '../web/pages.ts';
import { startConsoleServer } from './console-server.ts';
import { runConsole } from './run-console.ts';
import type { TerminalInput } from './terminal-end.ts';

export interface OpenConsoleOptions {
  readonly service: Service;
  readonly choice: HostChoice;
  readonly version: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether a browser may be opened. */
  readonly open: boolean;
  readonly terminal: Terminal;
  readonly input: TerminalInput;
  /** Ctrl+C. */
  readonly signal: AbortSignal;
}

/**
 * The console door, put together: the program over one host, its server, its terminal.
 *
 * Ends with the terminal; the service is closed then too. Throws AppError where the screen was not
 * built or the port is not to be had.
 */
export async function openConsole(options: OpenConsoleOptions): Promise<void> {
  const { service, choice, version, port, open, terminal, input, signal } = options;
  // The terminal may go before we do, and its last line must not end us half way.
  guardOutput([process.stdout, process.stderr]);
  const log = openLogFiles(join(dataFolder(), 'logs'));
  const [pages, elevated] = await Promise.all([createPages(), isElevated()]);
  // The browser knows the person's language; this computer's may be somebody else's.
  const about = {
    version,
    door: 'console',
    language: null,
    elevated,
    canRestartAsAdministrator: false,
    windows: process.platform === 'win32',
    powershell: choice.powershell === undefined ? 'usual' : 'argument',
  } as const;
  const program = createProgram({
    about,
    hosts: [{ ...hostFacts(choice), service }],
    openHost: openHostWith(choice.powershell),
    diagnostics: () => Promise.resolve(diagnosticsText({ ...about, versions: process.versions, log })),
    report: (message, facts) => {
      log.error(message, facts);
    },
  });
  try {
    const server = await startConsoleServer({ program, pages, logger: log, port });
    await runConsole({ server, program, terminal, input, signal, browser: open ? { elevated } : null });
  } finally {
    await program.dispose();
  }
}
