import type { PortVlan } from '../../../shared/checks/vlan-reach.ts';

/** Those of one VLAN, for which every Destination says what is expected. */
export interface VlanGroup<T> {
  readonly key: string;
  readonly vlan: PortVlan;
  readonly ports: readonly T[];
}

/** Ports by VLAN: without a tag first, then by number, trunks, and what is unknown last. */
export function byVlan<T extends { readonly vlan: PortVlan }>(ports: readonly T[]): VlanGroup<T>[] {
  const groups = new Map<string, { vlan: PortVlan; ports: T[] }>();
  for (const port of ports) {
    const key = vlanKey(port.vlan);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { vlan: port.vlan, ports: [port] });
    else group.ports.push(port);
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((a, b) => rank(a.vlan) - rank(b.vlan) || (a.key < b.key ? -1 : 1));
}

/** The same for all that carry the same. */
export function vlanKey(vlan: PortVlan): string {
  switch (vlan.kind) {
    case 'untagged':
    case 'unknown':
      return vlan.kind;
    case 'access':
      return `access ${String(vlan.id)}`;
    case 'trunk':
      return `trunk ${vlan.allowed} ${String(vlan.native)}`;
  }
}

const ABOVE_ALL_VLANS = 5000;

function rank(vlan: PortVlan): number {
  switch (vlan.kind) {
    case 'untagged':
      return 0;
    case 'access':
      return vlan.id;
    case 'trunk':
      return ABOVE_ALL_VLANS;
    case 'unknown':
      return ABOVE_ALL_VLANS + 1;
  }
}
