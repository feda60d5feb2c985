import { sameId } from '../model/same-id.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Hyper-V's states in which a VM sends and receives no frames; the others pass or are close to running. */
const AT_REST = /^(Off|Saved|FastSaved|Paused)/;

/** `ReplicationMode` of a VM that waits for the failover of another one. */
const REPLICA = ['Replica', 'ExtendedReplica'];

/**
 * Which of the VMs that are to mirror are not running: copies are made only while they do.
 *
 * One finding for each VM, however many of its adapters take part.
 */
export function vmPowerFindings(vms: readonly VirtualMachine[]): Finding[] {
  return vms
    .filter((vm, index) => vms.findIndex(({ id }) => sameId(id, vm.id)) === index)
    .filter(({ state }) => AT_REST.test(state))
    .map(({ id, name, state, replicationMode }) =>
      REPLICA.includes(replicationMode ?? '')
        ? makeFinding('vm-replica', { target: id, name })
        : makeFinding('vm-off', { target: id, name, details: [{ code: 'vm-state', state }] }),
    );
}
