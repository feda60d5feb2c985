import type { Inventory } from '../../shared/model/inventory.ts';
import { labelOf, ownedAdapters, type OwnedAdapter } from '../../shared/model/look-up.ts';
import { isOurs } from '../../shared/plan/is-ours.ts';
import type { OurAdapter } from '../../shared/records/ours.ts';
import { visible } from '../../shared/text/visible.ts';
import { adapterByIds } from './ambiguous.ts';
import { count } from './count.ts';
import { showMirroring } from './show-mirroring.ts';
import { connectionText } from '../../shared/model/switch-label.ts';
import { table } from './table.ts';
import { vlanText } from './vlan-text.ts';

/** The host's adapters with their modes, who copies to whom, and what could not be read. */
export function showStatus(inventory: Inventory, ours: readonly OurAdapter[]): string {
  const vms = count(inventory.virtualMachines.length, 'virtual machine');
  const switches = count(inventory.switches.length, 'virtual switch', 'virtual switches');
  return [
    `Host ${visible(inventory.host.name)}: ${vms}, ${switches}`,
    table([
      ['SWITCH', 'TYPE', 'NETWORK CARD', 'ID'],
      ...inventory.switches.map(({ name, type, uplinks, id }) => [name, type, uplinks.join(', '), id]),
    ]),
    adapterTable(inventory, ours),
    ...byIds(inventory),
    showMirroring(inventory),
    ...inventory.unread.map(({ what, name, message }) => visible(`Not read: ${what} ${name}: ${message}`)),
  ].join('\n\n');
}

function adapterTable(inventory: Inventory, ours: readonly OurAdapter[]): string {
  const rows = ownedAdapters(inventory).map((owned) => {
    const { adapter, vm } = owned;
    return [
      vm === null ? '(management OS)' : vm.name,
      vm === null ? '' : (vm.generation?.toString() ?? '?'),
      vm === null ? '' : vm.state,
      adapter.name,
      connectionText(inventory, adapter),
      vlanText(adapter),
      adapter.mode ?? 'unknown',
      notes(owned, ours),
    ];
  });
  const heading = ['VM', 'GEN', 'STATE', 'ADAPTER', 'SWITCH', 'VLAN', 'MIRRORING', 'NOTE'];
  const width = rows.some((row) => row[7] !== '') ? 8 : 7;
  return table([heading, ...rows].map((row) => row.slice(0, width)));
}

function notes(owned: OwnedAdapter, ours: readonly OurAdapter[]): string {
  const noted: [boolean, string][] = [
    [isOurs(ours, owned), 'added by Mirror Manager'],
    [owned.adapter.iovDataPathActive === true, 'SR-IOV in use'],
    [owned.adapter.legacy === true, 'legacy'],
  ];
  return noted.flatMap(([is, text]) => (is ? [text] : [])).join(', ');
}

/** The adapters that a command can be given by id only: their names repeat or have a slash in them. */
function byIds(inventory: Inventory): string[] {
  const owned = ownedAdapters(inventory).filter(({ vm }) => vm !== null);
  const key = (text: string) => text.toLowerCase();
  const labels = countOf(owned.map((each) => key(labelOf(each))));
  const names = countOf(inventory.virtualMachines.map(({ name }) => key(name)));
  const rows = owned
    .filter((each) => {
      const label = key(labelOf(each));
      const repeats = (labels.get(label) ?? 0) > 1 || (names.get(key(each.vm?.name ?? '')) ?? 0) > 1;
      return repeats || label.split('/').length > 2;
    })
    .map((each) => [
      labelOf(each),
      each.vm?.state ?? '',
      connectionText(inventory, each.adapter),
      adapterByIds(each),
    ]);
  return rows.length === 0
    ? []
    : [
        `Names that fit more than one, or have a slash in them; give these by id:\n${table([['NAME', 'STATE', 'SWITCH', 'VM ID/ADAPTER ID'], ...rows])}`,
      ];
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Adapters of ours that wait for their VM to be off. */
export function showLeftOver(inventory: Inventory, ours: readonly OurAdapter[]): string[] {
  return ownedAdapters(inventory)
    .filter((owned) => owned.adapter.switchId === null && isOurs(ours, owned))
    .map((owned) =>
      visible(
        `To remove when its VM is off: ${labelOf(owned)} (run disable then; enable would use it again).`,
      ),
    );
}
