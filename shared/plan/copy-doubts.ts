import { pairReach, type ReachReason } from '../checks/pair-reach.ts';
import type { Reach } from '../checks/vlan-reach.ts';
import { sameId } from '../model/same-id.ts';
import { groupBy } from './group-by.ts';
import type { Copies, MirrorPort } from './who-receives.ts';

/** Sources whose copies are not expected at a Destination, or of which that is unknown, for one reason. */
export interface CopyDoubt {
  readonly reach: Exclude<Reach, 'expected'>;
  readonly reason: ReachReason;
  readonly sources: readonly MirrorPort[];
  readonly destination: MirrorPort;
}

/**
 * What is in doubt among the Sources and Destinations of one list, switch by switch, the worst first.
 *
 * A setting makes a port a Destination; whether copies get there is another matter, and whoever says
 * that they go there has to say this too.
 */
export function doubtsAmong(ports: readonly MirrorPort[]): CopyDoubt[] {
  const switches = groupBy(ports, ({ switchId }) => switchId.toLowerCase());
  const doubts = [...switches.values()].flatMap((own) => {
    const sources = own.filter(({ mode }) => mode === 'Source');
    return own
      .filter(({ mode }) => mode === 'Destination')
      .flatMap((destination) => doubtsAt(destination, sources));
  });
  return [
    ...doubts.filter(({ reach }) => reach === 'not-expected'),
    ...doubts.filter(({ reach }) => reach === 'unknown'),
  ];
}

/** The same of one port and those on the other side of its copying. */
export function doubtsOf(ports: readonly MirrorPort[], id: string): CopyDoubt[] {
  const own = ports.find((port) => sameId(port.id, id));
  if (own === undefined) return [];
  const others = ports.filter(({ mode, switchId }) => mode !== own.mode && sameId(switchId, own.switchId));
  return doubtsAmong([own, ...others]);
}

/** The same of all that a plan's picture of its receivers shows. */
export function copyDoubts({ newSources, newDestinations, standing }: Copies): CopyDoubt[] {
  const fresh = [...newSources, ...newDestinations].map(({ port }) => port);
  return doubtsAmong([...fresh, ...standing]);
}

function doubtsAt(destination: MirrorPort, sources: readonly MirrorPort[]): CopyDoubt[] {
  const found = sources.flatMap((source) => {
    const { reach, reasons } = pairReach(source, destination);
    return reach === 'expected' ? [] : reasons.map((reason) => ({ source, reach, reason }));
  });
  return [...groupBy(found, ({ reason }) => reason).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { reach, reason } = first;
    return [{ reach, reason, sources: alike.map(({ source }) => source), destination }];
  });
}
