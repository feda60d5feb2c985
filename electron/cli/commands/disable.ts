import { TerminalError } from '../../../shared/errors/terminal-error.ts';
import type { DisableScope } from '../../../shared/plan/request.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { Service } from '../../service/service.ts';
import type { ExitCode } from '../exit-code.ts';
import { resolveAcceptance, resolveSwitch } from '../resolve-names.ts';
import { runRequest, type CommandContext } from '../run-command.ts';

export interface DisableOptions {
  readonly all?: boolean;
  readonly switch?: string;
  readonly session?: string;
  readonly accept?: readonly string[];
  readonly yes?: boolean;
}

export async function disableCommand(
  context: CommandContext,
  service: Service,
  options: DisableOptions,
): Promise<ExitCode> {
  const inventory = await service.read(context.signal);
  return runRequest(
    context,
    service,
    {
      kind: 'disable',
      scope: scopeOf(inventory, options),
      remove: [],
      accepted: (options.accept ?? []).map((given) => resolveAcceptance(inventory, given)),
    },
    options.yes === true,
  );
}

function scopeOf(inventory: Inventory, options: DisableOptions): DisableScope {
  if (options.session !== undefined) {
    throw new TerminalError(
      'NotFound',
      `There is no mirroring session "${options.session}": named sessions come later.`,
      {
        hint: 'Use --all or --switch NAME.',
      },
    );
  }
  if (options.switch !== undefined) return { switch: resolveSwitch(inventory, options.switch).id };
  if (options.all === true) return { all: true };
  throw new TerminalError('BadInput', 'Disable needs to be told where: --all or --switch NAME.', {
    hint: 'Add --all for the whole host.',
  });
}
