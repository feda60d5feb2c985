import { parseArgs } from 'node:util';
import { TerminalError } from '../shared/errors/terminal-error.ts';
import type { HostChoice } from './cli/host-choice.ts';

/** What `npm start --` was given. */
export interface StartArguments {
  /** The console is wanted, whatever else could be opened. */
  readonly console: boolean;
  /** The host that was named by any of its options; null where none was. */
  readonly named: HostChoice | null;
  /** What only the console takes, as it was given. */
  readonly consoleOnly: readonly string[];
}

export const START_USAGE = `npm start -- [options]

  --console            the console in a browser, even where the desktop app could be opened
  --host <host>        local or practice; unless given, this computer where it has Hyper-V
  --lab <file|name>    a practice lab
  --powershell <exe>   the PowerShell to use
  --port <number>      the console's port
  --no-open            open no browser`;

/** Reads the arguments; `help` where they ask for it. Throws AppError BadInput. */
export function startArguments(argv: readonly string[]): StartArguments | 'help' {
  const { console, help, host, lab, powershell, port, 'no-open': noOpen } = parsed(argv);
  if (help === true) return 'help';
  const named = host !== undefined || lab !== undefined || powershell !== undefined;
  return {
    console: console === true,
    consoleOnly: [...(port === undefined ? [] : ['--port', port]), ...(noOpen === true ? ['--no-open'] : [])],
    named: named
      ? {
          host: host ?? 'local',
          hostGiven: host !== undefined,
          ...(lab === undefined ? {} : { lab }),
          ...(powershell === undefined ? {} : { powershell }),
        }
      : null,
  };
}

/** The options that name this host, for the door that opens it. */
export function hostArguments({ host, hostGiven = true, lab, powershell }: HostChoice): string[] {
  return [
    ...(hostGiven ? ['--host', host] : []),
    ...(lab === undefined ? [] : ['--lab', lab]),
    ...(powershell === undefined ? [] : ['--powershell', powershell]),
  ];
}

/** What is said of options that only the console takes where the desktop app opens; null where there are none. */
export function ignoredText(consoleOnly: readonly string[]): string | null {
  const names = consoleOnly.filter((each) => each.startsWith('--'));
  if (names.length === 0) return null;
  return `The desktop app opens, which takes no ${names.join(' and no ')}: add --console for the console in a browser.`;
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      strict: true,
      allowPositionals: false,
      options: {
        console: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        host: { type: 'string' },
        lab: { type: 'string' },
        powershell: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : '').split('. ', 1);
    throw new TerminalError('BadInput', `${message.replace(/\.$/, '')}.`, {
      hint: 'npm start -- --help lists the options.',
      cause: error,
    });
  }
}
