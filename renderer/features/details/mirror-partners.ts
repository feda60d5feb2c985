import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters } from '../../../shared/model/look-up.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { Text } from '../../i18n/i18n.ts';
import { namesApart } from '../plan/told-apart.ts';

/** A port that takes part in the mirroring of a switch; or a machine or a switch, where things of all kinds are listed. */
export type Partner =
  | { readonly kind: 'thing'; readonly key: string; readonly name: string }
  | { readonly kind: 'adapter'; readonly key: string; readonly vm: string | null; readonly name: string }
  | { readonly kind: 'external-port'; readonly key: string; readonly name: string };

/** The ports of a switch that are in a mode, by names that fit nothing else, its external port last. */
export function portsInMode(inventory: Inventory, switchId: string, mode: MirroringMode): Partner[] {
  const names = namesApart(inventory);
  const adapters = ownedAdapters(inventory)
    .filter(({ adapter }) => adapter.mode === mode && adapter.switchId !== null)
    .filter(({ adapter }) => sameId(adapter.switchId ?? '', switchId))
    .map(({ adapter, vm }): Partner => ({
      kind: 'adapter',
      key: adapter.id,
      vm: vm === null ? null : names.vm(vm),
      name: names.adapter(adapter),
    }));
  const external = inventory.switches
    .filter(({ id, externalPortMode }) => sameId(id, switchId) && externalPortMode === mode)
    .map((each): Partner => ({
      kind: 'external-port',
      key: `external:${each.id}`,
      name: names.virtualSwitch(each),
    }));
  return [...adapters, ...external];
}

/** Those on the other side of the copying: of a Source its receivers, of a Destination those copied. */
export function partnersOf(
  inventory: Inventory,
  switchId: string | null,
  mode: MirroringMode | null,
): Partner[] {
  if (switchId === null || mode === null || mode === 'None') return [];
  return portsInMode(inventory, switchId, mode === 'Source' ? 'Destination' : 'Source');
}

/** A port's name in the language of the screen: adapter and owner. */
export function partnerText(t: Text, partner: Partner): string {
  if (partner.kind === 'thing') return partner.name;
  if (partner.kind === 'external-port') return t('details.external-port-of', { switch: partner.name });
  return t('details.adapter-of', { adapter: partner.name, owner: partner.vm ?? t('list.management-os') });
}
