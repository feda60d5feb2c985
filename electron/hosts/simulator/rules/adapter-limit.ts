import type { Lab, LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { Refusal } from '../refusal.ts';
import type { Texts } from '../texts.ts';

/**
 * Refuses one adapter more than a VM can have.
 *
 * Microsoft: "Plan for Hyper-V scalability in Windows Server": 64 standard adapters with generation 2
 * (8 on Windows Server 2016), 8 standard and 4 legacy ones with generation 1.
 */
export function refuseTooMany(
  vm: LabVirtualMachine,
  { legacy, host, texts }: { legacy: boolean; host: Lab['host']; texts: Texts },
): void {
  const limit = legacy ? 4 : vm.generation === 2 && !/\b2016\b/.test(host.operatingSystem) ? 64 : 8;
  const there = vm.adapters.filter((adapter) => (adapter.legacy === true) === legacy).length;
  if (there >= limit) throw new Refusal('OperationFailed', texts.tooManyAdapters(vm.name, limit), vm.name);
}
