import { TerminalError } from '../../../shared/errors/terminal-error.ts';
import { RunId } from '../../../shared/records/run-record.ts';
import { visible } from '../../../shared/text/visible.ts';
import type { UndoneRun } from '../../service/run-to-undo.ts';
import type { Service } from '../../service/service.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { quotedName } from '../name-of-run.ts';
import { resolveAcceptance } from '../resolve-names.ts';
import { runRequest, type CommandContext, type CommandResult } from '../run-command.ts';
import { showFinding } from '../show.ts';

export interface UndoOptions {
  readonly accept?: readonly string[];
  readonly yes?: boolean;
}

export async function undoCommand(
  context: CommandContext,
  service: Service,
  options: UndoOptions,
  entry?: string,
): Promise<ExitCode> {
  const run = entry === undefined ? null : RunId.safeParse(entry);
  if (run?.success === false) {
    throw new TerminalError('BadInput', `"${String(entry)}" is not the name of a run.`, {
      hint: 'Runs are named in reports and by status, for example 20261122T231500123Z-k3x9qa.',
    });
  }
  const accepted =
    options.accept === undefined
      ? []
      : await service
          .read(context.signal)
          .then((inventory) => (options.accept ?? []).map((given) => resolveAcceptance(inventory, given)));
  const request = { kind: 'undo' as const, run: run?.data ?? null, accepted };
  const { undoes, plan } = await service.plan(request, context.signal);
  if (!context.json) {
    context.terminal.out(visible(showUndoneRun(undoes)));
    const stillStands = undoes?.undoneBy === null;
    if (!stillStands) {
      for (const finding of plan.findings) context.terminal.out(showFinding(finding));
      return EXIT.done;
    }
  }
  return runRequest(naming(context, undoes), service, request, options.yes === true);
}

/** Which run the plan below takes back, or why there is no plan. */
function showUndoneRun(undoes: UndoneRun | null): string {
  if (undoes === null) return 'There is no run to undo.';
  const { run, startedAt, name: given, did, undoneBy } = undoes;
  const name = `run ${run}${quotedName(given)} of ${startedAt} (${did})`;
  return undoneBy === null
    ? `Undo of ${name}.`
    : `There is nothing to undo: ${name} was taken back by run ${undoneBy}.`;
}

/** The same context, whose JSON names the run too: a plan knows it by its id only. */
function naming(context: CommandContext, undoes: UndoneRun | null): CommandContext {
  const { terminal } = context;
  const json = (result: CommandResult) => {
    terminal.json({ ...result, undoes });
  };
  return { ...context, terminal: { ...terminal, json } };
}
