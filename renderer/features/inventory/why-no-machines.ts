import type { HostState } from '../../../shared/contract/host-state.ts';

/**
 * Why no virtual machine is listed, as far as it is known.
 *
 * `no-vms` is said only of a host that was read whole by somebody who may see it: Hyper-V shows those
 * without rights an empty host.
 */
export function whyNoMachines({
  inventory,
  identity,
  prerequisites,
}: Pick<HostState, 'inventory' | 'identity' | 'prerequisites'>): 'no-vms' | 'none-read' | 'not-allowed' {
  if (inventory?.unread.some(({ what }) => what === 'virtual machine') === true) return 'none-read';
  const isKept = identity.rights === 'none' || prerequisites.some(({ code }) => code === 'no-rights');
  return isKept ? 'not-allowed' : 'no-vms';
}
