import type { CommanderError } from 'commander';
import type { AppError } from '../../shared/errors/app-error.ts';
import { TerminalError } from '../../shared/errors/terminal-error.ts';

const HINTS: Readonly<Record<string, string>> = {
  'commander.unknownCommand': 'The commands are status, plan, enable, disable, undo, console and lab.',
  'commander.unknownOption': 'The options of a command are listed by that command with --help.',
  'commander.excessArguments': 'Put a name with a space in it in quotes; a lab is named with --lab.',
};

/** What the parser refuses, in the form of every other error; a hint only where there is one to give. */
export function usageError({ code, message }: CommanderError): AppError {
  return new TerminalError('BadInput', sentence(message.replace(/^error: /, '')), {
    hint: HINTS[code] ?? null,
  });
}

/** Help that was shown because there is no command to run: none was given, or help was asked for one that is not there. */
export function noCommandError(argv: readonly string[]): AppError {
  const help = argv.indexOf('help');
  const name = help < 0 ? undefined : argv.slice(help + 1).find((each) => !each.startsWith('-'));
  return new TerminalError(
    'BadInput',
    name === undefined ? 'No command was given.' : `Unknown command '${name}'.`,
    {
      hint: HINTS['commander.unknownCommand'] ?? null,
    },
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;
}
