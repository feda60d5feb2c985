import type { Text } from '../../i18n/i18n.ts';
import { vlanWords } from '../../i18n/vlan-words.ts';
import { pairReach, type PortSight } from '../../../shared/checks/pair-reach.ts';
import type { Reach } from '../../../shared/checks/vlan-reach.ts';
import type { VlanGroup } from './vlan-groups.ts';

/** What a Destination can expect of the Sources of one VLAN, or of those of them that SR-IOV makes alike. */
export interface ReachLine {
  readonly key: string;
  readonly reach: Reach;
  readonly text: string;
}

/** The VLANs of a Destination's Sources in so many lines, and what the rest comes to; null where that is none. */
export interface ReachLines {
  readonly lines: readonly ReachLine[];
  readonly rest: string | null;
}

const ORDER: readonly Reach[] = ['not-expected', 'unknown', 'expected'];

/**
 * Whether a Destination can expect copies, a line for each VLAN of the Sources; two where SR-IOV divides them.
 *
 * What is not expected comes first, then what is unknown: of many VLANs those stay in sight.
 */
export function reachLines(
  t: Text,
  vlans: readonly VlanGroup<PortSight>[],
  destination: PortSight,
  limit: number,
): ReachLines {
  const all = vlans
    .flatMap((group) => {
      const reaches = group.ports.map((port) => ({ port, reach: pairReach(port, destination).reach }));
      return ORDER.flatMap((reach) => {
        const ports = reaches.filter((each) => each.reach === reach).map(({ port }) => port);
        return ports.length === 0 ? [] : [{ group: { ...group, ports }, reach }];
      });
    })
    .sort((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach));
  const rest = all.slice(limit);
  const counts = ORDER.map((reach) => [reach, rest.filter((each) => each.reach === reach).length] as const);
  return {
    lines: all.slice(0, limit).map(({ group, reach }) => ({
      key: `${group.key} ${reach}`,
      reach,
      text: reachWords(t, group, reach),
    })),
    rest:
      rest.length === 0
        ? null
        : t('topology.reach-rest', {
            more: t('copies.more', { count: rest.length }),
            reaches: counts
              .filter(([, count]) => count > 0)
              .map(([reach, number]) =>
                t('topology.reach-number', { reach: t(`topology.reach.${reach}`), number }),
              )
              .join(', '),
          }),
  };
}

function reachWords(t: Text, { vlan, ports }: VlanGroup<PortSight>, reach: Reach): string {
  const count = ports.length;
  if (vlan.kind === 'unknown' && reach === 'unknown') return t('topology.reach-untold', { count });
  return t('topology.reach-line', {
    vlan: vlanWords(t, vlan),
    count,
    reach: t(`topology.reach.${reach}`),
  });
}
