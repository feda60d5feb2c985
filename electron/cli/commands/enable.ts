import { TerminalError } from '../../../shared/errors/terminal-error.ts';
import { AdapterId, Guid } from '../../../shared/model/ids.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { SetUpRequest } from '../../../shared/plan/request.ts';
import type { Service } from '../../service/service.ts';
import type { ExitCode } from '../exit-code.ts';
import { nameOfRun } from '../name-of-run.ts';
import { resolveAcceptance, resolveAdapter, resolveVm } from '../resolve-names.ts';
import { runRequest, type CommandContext } from '../run-command.ts';

export interface MirrorOptions {
  readonly source: readonly string[];
  readonly destination: readonly string[];
  readonly addAdapter?: string;
  readonly name?: string;
  readonly accept?: readonly string[];
  readonly script?: boolean;
  readonly undoScript?: boolean;
}

/** The request that the options make, with every name resolved to one id. */
export function mirrorRequest(inventory: Inventory, options: MirrorOptions): SetUpRequest {
  const host = inventory.host.name;
  const endpoint = (given: string) => {
    const { adapter, vm } = resolveAdapter(inventory, given);
    if (vm !== null) return { host, adapter: adapter.id };
    throw new TerminalError('BadInput', `"${given}" is an adapter of the management OS.`, {
      hint: 'This version changes adapters of virtual machines only.',
    });
  };
  const { addAdapter } = options;
  if (addAdapter?.trim() === '') {
    throw new TerminalError('BadInput', '--add-adapter was given an empty name.', {
      hint: 'Name the SPAN adapter, for example --add-adapter LAN2-SPAN.',
    });
  }
  return {
    kind: 'set-up',
    sources: options.source.map(endpoint),
    destinations: options.destination.map((given) => {
      if (addAdapter === undefined) return endpoint(given);
      const adapterId = AdapterId.safeParse(given).success && !Guid.safeParse(given).success;
      if (adapterId || given.includes('/')) {
        throw new TerminalError('BadInput', `--add-adapter needs a VM, and "${given}" names an adapter.`, {
          hint: 'Give --destination VM with --add-adapter NAME, or --destination VM/ADAPTER without it.',
        });
      }
      return { host, vm: resolveVm(inventory, given).id, addAdapter };
    }),
    setToNone: [],
    name: nameOfRun(options.name),
    accepted: (options.accept ?? []).map((given) => resolveAcceptance(inventory, given)),
  };
}

export async function enableCommand(
  context: CommandContext,
  service: Service,
  options: MirrorOptions & { readonly yes?: boolean },
): Promise<ExitCode> {
  const inventory = await service.read(context.signal);
  return runRequest(context, service, mirrorRequest(inventory, options), options.yes === true);
}
