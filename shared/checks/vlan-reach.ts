import { z } from 'zod';
import type { NetworkAdapter } from '../model/network-adapter.ts';

/** From and to, both included; VLAN 0 stands for frames without a tag. */
type VlanRange = readonly [from: number, to: number];

/**
 * The VLANs of a port: what it carries, or that this cannot be said.
 *
 * `unknown`: isolation, private VLANs, external ports (the physical network decides) and what could
 * not be read. Nothing is documented about these and mirroring.
 */
export const PortVlan = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('untagged') }).readonly(),
  z.strictObject({ kind: z.literal('access'), id: z.int() }).readonly(),
  z.strictObject({ kind: z.literal('trunk'), allowed: z.string(), native: z.int() }).readonly(),
  z.strictObject({ kind: z.literal('unknown') }).readonly(),
]);
export type PortVlan = z.infer<typeof PortVlan>;

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
      const allowed = allowedVlanIds ?? '';
      if (rangesOf(allowed) === null || nativeVlanId === null) return { kind: 'unknown' };
      return { kind: 'trunk', allowed, native: nativeVlanId };
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
      return [...(rangesOf(vlan.allowed) ?? []), [vlan.native, vlan.native]];
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
