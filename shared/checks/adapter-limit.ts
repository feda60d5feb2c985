import type { VirtualMachine } from '../model/virtual-machine.ts';

const STANDARD = { generation1: 8, generation2: 64 } as const;

/**
 * How many standard network adapters Hyper-V allows a VM; legacy ones are counted apart, and none is ever added here.
 *
 * Microsoft: "Plan for Hyper-V scalability in Windows Server": 64 with generation 2, 8 with generation 1; a generation
 * that could not be read counts as 1. Windows Server 2016 allows 8 with generation 2 too, but an inventory does not
 * tell which Windows it is of: there Hyper-V itself refuses, and no VM was shut down for it.
 */
export function adapterLimit({ generation }: Pick<VirtualMachine, 'generation'>): number {
  return generation === 2 ? STANDARD.generation2 : STANDARD.generation1;
}

/** Whether the VM has no place for another standard adapter, once it has got so many `more`. */
export function isFull(vm: Pick<VirtualMachine, 'generation' | 'adapters'>, more: number): boolean {
  return vm.adapters.filter(({ legacy }) => legacy !== true).length + more >= adapterLimit(vm);
}
