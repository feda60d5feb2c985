import type { HostState } from '../../../shared/contract/host-state.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { dateText } from '../../i18n/date-text.ts';
import type { Text } from '../../i18n/i18n.ts';
import { currentLocale } from '../../i18n/locale.ts';
import type { Fact } from './fact.ts';
import { yesNo } from './status-text.ts';

/** What is known of a host besides its inventory. */
export type HostAround = Pick<HostState, 'shell' | 'identity' | 'readAt' | 'readMs' | 'practice' | 'label'>;

/** What is known of a host as a whole. */
export function hostFacts(t: Text, inventory: Inventory, around: HostAround): Fact[] {
  const unknown = t('details.unknown');
  const { name, fullyQualifiedName, iovSupport } = inventory.host;
  const { shell, identity, readAt, practice, label } = around;
  const count = (value: number) => value.toLocaleString(currentLocale());
  const adapters = inventory.virtualMachines.reduce((sum, vm) => sum + vm.adapters.length, 0);
  return [
    { label: t('details.name'), value: name },
    { label: t('details.full-name'), value: fullyQualifiedName ?? unknown },
    ...(practice ? [{ label: t('details.kind'), value: t('details.practice-lab', { lab: label }) }] : []),
    { label: t('details.user'), value: identity.user ?? unknown },
    { label: t('details.rights'), value: t(`details.rights.${identity.rights}`) },
    { label: t('details.shell'), value: shell === null ? unknown : `${shell.edition} ${shell.version}` },
    { label: t('details.machines'), value: count(inventory.virtualMachines.length) },
    { label: t('details.adapters'), value: count(adapters) },
    { label: t('details.switches'), value: count(inventory.switches.length) },
    { label: t('details.host-sr-iov'), value: yesNo(t, iovSupport) },
    { label: t('details.read-at'), value: readAt === null ? unknown : readText(t, readAt, around.readMs) },
  ];
}

function readText(t: Text, readAt: string, readMs: number | null): string {
  if (readMs === null) return dateText(readAt);
  const seconds = (readMs / 1000).toLocaleString(currentLocale(), { maximumFractionDigits: 1 });
  return t('details.read-in', { at: dateText(readAt), seconds });
}
