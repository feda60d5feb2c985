import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import type { Text } from '../../i18n/i18n.ts';
import { isKey } from '../../i18n/is-key.ts';
import { vlanText } from '../../i18n/vlan-text.ts';

/** A VM's state in the language of the screen; a state that a newer Windows says stays its own word. */
export function stateText(t: Text, { state }: Pick<VirtualMachine, 'state'>): string {
  const key = `state.${state}`;
  return isKey(key) ? t(key) : state;
}

/** A VM's state and generation in a few words. */
export function machineText(t: Text, vm: VirtualMachine): string {
  const generation =
    vm.generation === null
      ? t('wizard.generation-unknown')
      : t('wizard.generation', { number: vm.generation });
  return `${stateText(t, vm)} · ${generation}`;
}

/** What of an adapter decides what a mirror sees: VLAN, address, and what sets it apart. */
export function adapterText(t: Text, adapter: NetworkAdapter): string {
  return [vlanText(t, adapter), adapter.guestAddresses.slice(0, 2).join(', '), ...marksOf(t, adapter)]
    .filter((part) => part !== '')
    .join(' · ');
}

function marksOf(t: Text, { legacy, iovWeight, iovDataPathActive }: NetworkAdapter): string[] {
  const marks: string[] = [];
  if (legacy === true) marks.push(t('wizard.mark.legacy'));
  if (iovDataPathActive === true) marks.push(t('wizard.mark.sr-iov-active'));
  else if (iovWeight !== null && iovWeight > 0) marks.push(t('wizard.mark.sr-iov'));
  return marks;
}
