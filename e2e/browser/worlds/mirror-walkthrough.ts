import { practiceService } from '../../../electron/connect.ts';
import type { SetUpRequest } from '../../../shared/plan/request.ts';
import { acceptAll } from '../../suite/accept-all.ts';

/**
 * Mirrors Wind0ws-VM to a SPAN adapter of Win-VM-Dest in a practice lab, as the program does it.
 *
 * What the host then says is read back, and the run is on record, as after the wizard; a page that is
 * about something else need not go through it.
 */
export async function mirrorWalkthrough(labFile: string): Promise<void> {
  const service = await practiceService(labFile);
  try {
    const { host, virtualMachines } = await service.read();
    const named = (name: string) => virtualMachines.find((vm) => vm.name === name);
    const source = named('Wind0ws-VM')?.adapters[0];
    const target = named('Win-VM-Dest');
    if (source === undefined || target === undefined) throw new Error('this is not the walkthrough');
    const request: SetUpRequest = {
      kind: 'set-up',
      sources: [{ host: host.name, adapter: source.id }],
      destinations: [{ host: host.name, vm: target.id, addAdapter: 'LAN2-SPAN' }],
      setToNone: [],
      name: null,
      accepted: [],
    };
    const { plan } = await service.plan(request);
    const planned = await service.plan({ ...request, accepted: acceptAll(plan.findings) });
    const { outcome } = await service.run(planned);
    if (outcome !== 'done') throw new Error(`the set-up ended as ${outcome}`);
  } finally {
    await service.dispose();
  }
}
