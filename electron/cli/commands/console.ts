import { openConsole } from '../../console/open-console.ts';
import type { Service } from '../../service/service.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { HostChoice } from '../host-choice.ts';
import type { CommandContext } from '../run-command.ts';

export interface ConsoleCommandOptions {
  readonly port: number;
  readonly open: boolean;
}

/** The screen in a browser, until the terminal ends it. */
export async function consoleCommand(
  { terminal, signal }: CommandContext,
  service: Service,
  options: HostChoice & ConsoleCommandOptions,
  version: string,
): Promise<ExitCode> {
  const { port, open } = options;
  const { stdin: input } = process;
  await openConsole({ service, choice: options, version, port, open, terminal, input, signal });
  return EXIT.done;
}
