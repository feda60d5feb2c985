import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';

/** From and to, both included; VLAN 0 stands for frames without a tag. */
export type VlanRange = readonly [from: number, to: number];

/**
 * The VLANs of a port: what it carries, or that this cannot be said.
 *
 * `unknown`: isolation, private VLANs, external ports (the physical network decides) and what could
 * not be read. Nothing is documented about these and mirroring.
 */
export type PortVlan =
  | { readonly kind: 'untagged' }
  | { readonly kind: 'access'; readonly id: number }
  | {
      readonly kind: 'trunk';
      readonly allowed: string;
      readonly native: number;
      readonly ranges: readonly VlanRange[];
    }
  | { readonly kind: 'unknown' };

/** Whether copies of a VLAN should arrive at a Destination, by the VLANs that both are set to. */
export type Reach = 'expected' | 'not-expected' | 'unknown';

/** The VLANs of an adapter's port. */
export function vlanOf(adapter: NetworkAdapter): PortVlan {
  const { isolationMode, vlanMode, accessVlanId, nativeVlanId, allowedVlanIds } = adapter;
  if (isolationMode !== null && isolationMode !== 'None') return { kind: 'unknown' };
  switch (vlanMode) {
    case 'Untagged':
      return { kind: 'untagged' };
    case 'Access':
      return accessVlanId === null ? { kind: 'unknown' } : { kind: 'access', id: accessVlanId };
    case 'Trunk': {
      const ranges = rangesOf(allowedVlanIds ?? '');
      if (ranges === null || nativeVlanId === null) return { kind: 'unknown' };
      return { kind: 'trunk', allowed: allowedVlanIds ?? '', native: nativeVlanId, ranges };
    }
    case 'Private':
    case null:
      return { kind: 'unknown' };
  }
}

/** `1-100,200` as ranges; null where it is no such list. */
function rangesOf(list: string): VlanRange[] | null {
  if (list.trim() === '') return [];
  const ranges = list.split(',').map((part) => /^\s*(\d{1,4})\s*(?:-\s*(\d{1,4})\s*)?$/.exec(part));
  return ranges.every((match) => match !== null)
    ? ranges.map(([, from, to]): VlanRange => [Number(from), Number(to ?? from)])
    : null;
}

/**
 * Whether copies of frames of `source` should arrive at `destination`.
 *
 * No page of Microsoft's gives a rule for mirroring across VLANs; what is published is that the
 * monitoring adapter be a trunk that allows the watched VLANs. So: a Destination in the same VLAN, or a
 * trunk that carries all of the Source's, is expected to receive; one that carries none of them is not;
 * one that carries some, or whose VLANs are not told, is unknown. None of it is a proof.
 */
export function reachOf(source: PortVlan, destination: PortVlan): Reach {
  const [from, to] = [carried(source), carried(destination)];
  if (from === null || to === null) return 'unknown';
  if (from.every((range) => isCovered(range, to))) return 'expected';
  return from.some((range) => to.some((other) => range[0] <= other[1] && other[0] <= range[1]))
    ? 'unknown'
    : 'not-expected';
}

function carried(vlan: PortVlan): readonly VlanRange[] | null {
  switch (vlan.kind) {
    case 'untagged':
      return [[0, 0]];
    case 'access':
      return [[vlan.id, vlan.id]];
    case 'trunk':
      return [...vlan.ranges, [vlan.native, vlan.native]];
    case 'unknown':
      return null;
  }
}

/** Whether all of a range lies in the others, taken together. */
function isCovered([from, to]: VlanRange, others: readonly VlanRange[]): boolean {
  let next = from;
  for (const [start, end] of [...others].sort((a, b) => a[0] - b[0])) {
    if (start > next) return false;
    next = Math.max(next, end + 1);
    if (next > to) return true;
  }
  return next > to;
}

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
