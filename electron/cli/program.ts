import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { visible } from '../../shared/text/visible.ts';
import type { Service } from '../service/service.ts';
import type { ConsoleCommandOptions } from './commands/console.ts';
import { disableCommand, type DisableOptions } from './commands/disable.ts';
import { enableCommand, type MirrorOptions } from './commands/enable.ts';
import { labList, labNew, labShow } from './commands/lab.ts';
import { planCommand } from './commands/plan.ts';
import { statusCommand } from './commands/status.ts';
import { undoCommand, type UndoOptions } from './commands/undo.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { DEFAULT_LAB, isPractice, type HostChoice } from './host-choice.ts';
import { withPracticeHint } from './practice-hint.ts';
import { finishWithError, type CommandContext } from './run-command.ts';
import { noCommandError, usageError } from './usage-error.ts';
import type { Terminal } from './terminal.ts';

const EXAMPLES = `
Examples:
  mirror-manager status
  mirror-manager plan    --source Wind0ws-VM --destination Win-VM-Dest --add-adapter LAN2-SPAN
  mirror-manager enable  --source Wind0ws-VM --destination Win-VM-Dest --add-adapter LAN2-SPAN --yes
  mirror-manager disable --all --yes
  mirror-manager undo --yes
  mirror-manager lab new walkthrough my-lab.json
  mirror-manager status --lab my-lab.json
  mirror-manager console

On a machine without Hyper-V add --lab walkthrough (or soc) to practise: nothing real is changed.

A VM, an adapter or a switch is given by its name or its id (a GUID; an adapter's whole Id or its last
part). A name that fits two things is refused with both ids. VM/ADAPTER takes names and ids alike.

Exit codes: 0 done, or nothing to do; 1 failed; 2 bad usage; 3 blocked by a check; 4 outcome unknown`;

/** What the command line needs from outside. */
export interface ProgramOptions {
  readonly terminal: Terminal;
  readonly signal: AbortSignal;
  readonly version: string;
  /** Opens the service on the host that was chosen. Throws AppError where it cannot. */
  readonly connect: (choice: HostChoice) => Promise<Service>;
}

/** What a command may be given; each reads only what was defined for it. */
type AnyOptions = HostChoice &
  MirrorOptions &
  DisableOptions &
  UndoOptions &
  ConsoleCommandOptions & { readonly json?: boolean };

/**
 * The command line: parses `argv` (without node and script), runs one command, gives its exit code.
 *
 * Nothing throws out of here; every end has an exit code, and with `--json` one object on stdout.
 */
export async function runProgram(argv: readonly string[], options: ProgramOptions): Promise<ExitCode> {
  const { terminal, signal, version, connect } = options;
  let exitCode: ExitCode = EXIT.done;
  const json = argv.includes('--json');
  const context: CommandContext = { terminal, json, signal };

  const withService = async (choice: HostChoice, act: (service: Service) => Promise<ExitCode>) => {
    let service: Service | null = null;
    try {
      service = await connect(choice);
      if (!json && isPractice(choice)) {
        terminal.error(
          `Practice lab ${visible(choice.lab ?? DEFAULT_LAB)}: a simulated host. Nothing real is changed.`,
        );
      }
      exitCode = await act(service);
    } catch (error) {
      exitCode = await finishWithError(context, withPracticeHint(error), service);
    } finally {
      await service?.dispose();
    }
  };

  const program = new Command('mirror-manager')
    .description(
      'Sets up, shows and removes port mirroring on Microsoft Hyper-V, and puts everything back as it was.',
    )
    .version(version)
    .addHelpText('after', EXAMPLES)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.replace(/\n$/, ''));
      },
      writeErr: (text) => {
        if (!json) terminal.error(text.replace(/\n$/, ''));
      },
      // What is wrong is said below, in the one form that all errors have.
      outputError: () => undefined,
    })
    .exitOverride();

  const onHost = (command: Command): Command =>
    command
      .addOption(
        new Option('--host <host>', 'the host: this computer, or the practice lab').default(
          'local',
          'local; practice with --lab',
        ),
      )
      .option(
        '--lab <file|name>',
        'a practice lab: a file that is read and written, or a lab that ships with it',
      )
      .option('--powershell <exe>', 'the PowerShell to use, instead of Windows PowerShell 5.1');
  const common = (command: Command): Command =>
    onHost(command).option('--json', 'print one JSON object for scripts');
  const mirroring = (command: Command): Command =>
    common(command)
      .requiredOption('--source <name...>', 'what to watch, as VM or VM/ADAPTER: its frames are copied')
      .requiredOption('--destination <name...>', 'where to send the copies, as VM or VM/ADAPTER')
      .option('--add-adapter <name>', 'add a SPAN adapter of this name to the destination VM')
      .option('--name <text>', 'what you call it: a name for status and undo')
      .option('--accept <code:name...>', 'accept a finding by name, for example foreign-receiver:VM/ADAPTER');
  const consent = (command: Command): Command =>
    command.option('--yes', 'consent to the plan as "plan" shows it, a guest shutdown included');
  const run = (
    act: (
      context: CommandContext,
      service: Service,
      options: AnyOptions,
      ...args: string[]
    ) => Promise<ExitCode>,
  ) =>
    async function action(this: Command): Promise<void> {
      const given = this.opts<AnyOptions>();
      const choice = { ...given, hostGiven: this.getOptionValueSource('host') === 'cli' };
      await withService(choice, (service) => act(context, service, given, ...this.args));
    };

  common(program.command('status'))
    .description('show adapters, switches and mirroring modes')
    .action(run(statusCommand));
  mirroring(program.command('plan'))
    .description('show what enable would do, and change nothing')
    .addOption(
      new Option('--script', 'print the plan as a PowerShell script').conflicts(['undoScript', 'json']),
    )
    .addOption(
      new Option('--undo-script', 'print the script that takes it back').conflicts(['script', 'json']),
    )
    .action(run(planCommand));
  consent(mirroring(program.command('enable')))
    .description('set mirroring up: plan, check, run, read back')
    .action(run(enableCommand));
  consent(common(program.command('disable')))
    .description('end mirroring: every mode None, and the SPAN adapters that were added removed')
    .addOption(new Option('--all', 'on the whole host').conflicts(['switch', 'session']))
    .addOption(new Option('--switch <name>', 'on one virtual switch').conflicts(['session']))
    .addOption(new Option('--session <name>', 'of one mirroring session (named sessions come later)'))
    .option('--accept <code:name...>', 'accept a finding by name')
    .action(run(disableCommand));
  consent(common(program.command('undo')))
    .argument('[entry]', 'the run to take back, as status and reports name it; the last one unless given')
    .option('--accept <code:name...>', 'accept a finding by name')
    .description('put back the state before a run')
    .action(run(undoCommand));
  onHost(program.command('console'))
    .description('the screen in a browser on this computer, until Ctrl+C or the end of the terminal')
    .addOption(
      new Option('--port <number>', 'the port; any that is free').default(0, 'any').argParser(portOf),
    )
    .option('--no-open', 'open no browser')
    .action(
      run(async (context_, service, given) => {
        // The server is loaded for this command only; the others start without it.
        const { consoleCommand } = await import('./commands/console.ts');
        return consoleCommand(context_, service, given, version);
      }),
    );

  const lab = program.command('lab').description('practice labs: simulated hosts in a file');
  const labAction =
    <A extends unknown[]>(act: (context: CommandContext, ...args: A) => Promise<ExitCode>) =>
    async (...args: A): Promise<void> => {
      try {
        exitCode = await act(context, ...args);
      } catch (error) {
        exitCode = await finishWithError(context, error, null);
      }
    };
  lab
    .command('list')
    .description('the labs that ship with Mirror Manager')
    .option('--json')
    .action(labAction(labList));
  lab
    .command('new')
    .description('write a lab into a new file')
    .argument('<name>', 'walkthrough, soc, or datacentre:VMS[xADAPTERS]')
    .argument('<file>', 'the file, which must not exist yet')
    .option('--json')
    .action(labAction((context_, name: string, file: string) => labNew(context_, name, file)));
  lab
    .command('show')
    .description('show a lab')
    .argument('<file|name>')
    .option('--json')
    .action(labAction((context_, name: string) => labShow(context_, name)));

  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return finishWithError(context, error, null);
    if (error.exitCode === 0) return EXIT.done;
    const said = error.code === 'commander.help' ? noCommandError(argv) : usageError(error);
    return finishWithError(context, said, null);
  }
  return exitCode;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number up to 65535.');
}
