import type { SrIovUse } from './sr-iov.ts';
import { reachOf, type PortVlan, type Reach } from './vlan-reach.ts';

/** What of a port decides whether a mirror sees its frames, or brings it copies. */
export interface PortSight {
  readonly vlan: PortVlan;
  readonly srIov: SrIovUse;
}

/** Why copies are not expected or why that is unknown: the VLANs of both, or SR-IOV at one of them. */
export type ReachReason =
  `vlan-${'apart' | 'part' | 'unknown'}` | `${'source' | 'destination'}-${Exclude<SrIovUse, 'off'>}`;

/** What can be expected of a Source and a Destination; no reason where copies are expected. */
export interface PairReach {
  readonly reach: Reach;
  readonly reasons: readonly ReachReason[];
}

/**
 * Whether copies of a Source should arrive at a Destination, and all that speaks against it.
 *
 * The reasons are those of the worst that is so: beside what is not expected, what is unknown changes
 * nothing. That copies are expected is no proof either.
 */
export function pairReach(source: PortSight, destination: PortSight): PairReach {
  const found = [
    vlanDoubt(source.vlan, destination.vlan),
    srIovDoubt('source', source.srIov),
    srIovDoubt('destination', destination.srIov),
  ].flatMap((doubt) => doubt ?? []);
  for (const reach of ['not-expected', 'unknown'] as const) {
    const reasons = found.filter((doubt) => doubt.reach === reach).map(({ reason }) => reason);
    if (reasons.length > 0) return { reach, reasons };
  }
  return { reach: 'expected', reasons: [] };
}

interface Doubt {
  readonly reach: Reach;
  readonly reason: ReachReason;
}

function vlanDoubt(source: PortVlan, destination: PortVlan): Doubt | null {
  const reach = reachOf(source, destination);
  if (reach === 'expected') return null;
  if (reach === 'not-expected') return { reach, reason: 'vlan-apart' };
  const isTold = source.kind !== 'unknown' && destination.kind !== 'unknown';
  return { reach, reason: isTold ? 'vlan-part' : 'vlan-unknown' };
}

function srIovDoubt(side: 'source' | 'destination', use: SrIovUse): Doubt | null {
  if (use === 'off') return null;
  return { reach: use === 'active' ? 'not-expected' : 'unknown', reason: `${side}-${use}` };
}
