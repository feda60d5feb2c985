import type { Service } from '../../service/service.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { finish, type CommandContext } from '../run-command.ts';
import { showLeftOver, showStatus } from '../show.ts';

export async function statusCommand(context: CommandContext, service: Service): Promise<ExitCode> {
  const { terminal, json, signal } = context;
  const inventory = await service.read(signal);
  if (!json) {
    const { runs, ours } = await service.runs(inventory);
    terminal.out(showStatus(inventory, ours));
    for (const line of showLeftOver(inventory, ours)) terminal.out(line);
    const [last] = runs;
    if (last !== undefined)
      terminal.out(`Last run: ${last.run} (${last.purpose}, ${last.outcome ?? 'broken off'})`);
  }
  return finish(context, { outcome: 'done', exitCode: EXIT.done, state: inventory });
}
