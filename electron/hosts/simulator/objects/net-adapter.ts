import type { Lab } from '../../../../shared/lab/lab.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { PhysicalAdapter } from '../../../../shared/model/physical-adapter.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import { derivedGuid } from './derived-guid.ts';
import { cardGuid } from './virtual-switch.ts';

/** A card of the host as Get-NetAdapter gives it: its MAC has dashes where Hyper-V's has none. */
export function cardObject(card: PhysicalAdapter): HyperVObject {
  return {
    $type: 'NetAdapter',
    Name: card.name,
    InterfaceDescription: card.description,
    InterfaceGuid: `{${cardGuid(card.description).toUpperCase()}}`,
    InterfaceIndex: card.interfaceIndex,
    ifIndex: card.interfaceIndex,
    MacAddress: card.mac,
    Status: card.status,
    LinkSpeed: card.linkSpeed,
    Virtual: false,
    HardwareInterface: true,
  };
}

/** What Windows sees of the management OS's adapters: `vEthernet (name)`, which is no hardware. */
export function hostCardObjects({ hostAdapters, physicalAdapters }: Lab): HyperVObject[] {
  const free = Math.max(0, ...physicalAdapters.map(({ interfaceIndex }) => interfaceIndex)) + 1;
  return hostAdapters.map((adapter: NetworkAdapter, index) => ({
    $type: 'NetAdapter',
    Name: `vEthernet (${adapter.name})`,
    InterfaceDescription: `Hyper-V Virtual Ethernet Adapter${index === 0 ? '' : ` #${String(index + 1)}`}`,
    InterfaceGuid: `{${derivedGuid('host adapter', adapter.id).toUpperCase()}}`,
    InterfaceIndex: free + index,
    ifIndex: free + index,
    MacAddress: adapter.mac?.replaceAll(/(..)(?!$)/g, '$1-') ?? null,
    Status: 'Up',
    LinkSpeed: '10 Gbps',
    Virtual: true,
    HardwareInterface: false,
  }));
}
