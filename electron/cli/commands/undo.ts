import { AppError } from '../../../shared/errors/app-error.ts';
import { RunId } from '../../../shared/records/run-record.ts';
import type { Service } from '../../service/service.ts';
import type { ExitCode } from '../exit-code.ts';
import { resolveAcceptance } from '../resolve-names.ts';
import { runRequest, type CommandContext } from '../run-command.ts';

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
    throw new AppError('BadInput', `"${String(entry)}" is not the name of a run.`, {
      hint: 'Runs are named in reports and by status, for example 20261122T231500123Z-k3x9qa.',
    });
  }
  const accepted =
    options.accept === undefined
      ? []
      : await service
          .read(context.signal)
          .then((inventory) => (options.accept ?? []).map((given) => resolveAcceptance(inventory, given)));
  return runRequest(
    context,
    service,
    { kind: 'undo', run: run?.data ?? null, accepted },
    options.yes === true,
  );
}
