import { makeFinding } from '../checks/make-finding.ts';
import type { Finding } from '../checks/finding.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { findVm } from '../model/look-up.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import type { RunId, RunRecord } from '../records/run-record.ts';
import type { Step } from '../steps/step.ts';

/**
 * The VMs that ran before a run and that it has left off, or asked to go off, as they are now.
 *
 * Power is a means of a run, not its end, so a run that started its VMs again has nothing to take
 * back here; one that broke off between may have. So may an attempt to take it back.
 */
export function leftOff(
  run: RunRecord,
  allRuns: readonly RunRecord[],
  inventory: Inventory,
): VirtualMachine[] {
  const power = withAttempts(run, allRuns)
    .flatMap(({ steps }) => steps)
    .filter(({ step }) => step.kind === 'stop-vm' || step.kind === 'start-vm');
  const vms = [...new Set(power.flatMap(({ step }) => ('vm' in step ? [step.vm.id] : [])))];
  return vms.flatMap((id) => {
    const own = power.filter(({ step }) => 'vm' in step && sameId(step.vm.id, id));
    const wasRunning = own[0]?.before.vm?.state === 'Running';
    const wasLeft = own.at(-1)?.step.kind === 'stop-vm' || own.at(-1)?.result !== 'done';
    return wasRunning && wasLeft ? (findVm(inventory, id) ?? []) : [];
  });
}

/** The starts of those that are off, besides what the steps start anyway. */
export function restart(vms: readonly VirtualMachine[], steps: readonly Step[]): Step[] {
  return vms
    .filter(({ id, state }) => {
      const starts = steps.some((step) => step.kind === 'start-vm' && sameId(step.vm.id, id));
      return state === 'Off' && !starts;
    })
    .map(({ id, name }) => ({ id: `restart ${id}`, kind: 'start-vm', vm: { id, name } }));
}

/** What keeps an undo waiting: a guest that was asked to shut down and is not done with it. */
export function stillGoingOff(vms: readonly VirtualMachine[]): Finding[] {
  return vms
    .filter(({ state }) => state === 'Stopping')
    .map(({ id, name, state }) =>
      makeFinding('vm-busy', { target: id, name, details: [{ code: 'vm-state', state }] }),
    );
}

/** The run, and the runs that took it back or tried to, in the order in which they began. */
function withAttempts(run: RunRecord, allRuns: readonly RunRecord[]): RunRecord[] {
  const ids = new Set<RunId>([run.run]);
  const later = allRuns.filter((each) => each.run > run.run).sort((a, b) => (a.run < b.run ? -1 : 1));
  const attempts = later.filter(({ run: id, undoes }) => undoes !== null && ids.has(undoes) && ids.add(id));
  return [run, ...attempts];
}
