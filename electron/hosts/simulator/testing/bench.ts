import type { Lab } from '../../../../shared/lab/lab.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { CmdletCall, CmdletReply, ObjectReference } from '../cmdlet-call.ts';
import { createSimulator, type Simulator } from '../simulator.ts';
import { memoryStore } from '../store/lab-store.ts';
import { jumpingClock } from './jumping-clock.ts';

/** A simulator on a lab in memory, with short ways to call it and to see what became of the lab. */
export interface Bench {
  readonly simulator: Simulator;
  readonly call: (cmdlet: string, set: string, parameters?: CmdletCall['parameters']) => Promise<CmdletReply>;
  readonly lab: () => Promise<Lab>;
  /** All adapters of VMs as they are now. */
  readonly adapters: () => Promise<NetworkAdapter[]>;
}

/** A bench whose new ids are counted, so that a test can name them. */
export function bench(lab: Lab, clock = jumpingClock()): Bench {
  const store = memoryStore(lab);
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `aaaaaaaa-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  const simulator = createSimulator({ store, clock, newId });
  return {
    simulator,
    call: (cmdlet, set, parameters = {}) => simulator.call({ cmdlet, set, parameters }),
    lab: store.read,
    adapters: async () => (await store.read()).virtualMachines.flatMap(({ adapters }) => adapters),
  };
}

/** The error ids of a reply. */
export function errorIds({ errors }: CmdletReply): string[] {
  return errors.map(({ id }) => id);
}

export function vmRef(id: string): ObjectReference {
  return { $ref: 'VirtualMachine', id };
}

export function adapterRef(id: string): ObjectReference {
  return { $ref: 'VMNetworkAdapter', id };
}

export function switchRef(id: string): ObjectReference {
  return { $ref: 'VMSwitch', id };
}
