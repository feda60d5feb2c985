import { MANAGEMENT_OS, roleOf, type SwitchTopology, type TopologyOwner } from './topology-model.ts';

/** More Sources than this on a switch fold into a count. */
export const SOURCES_SHOWN = 12;
/** More VMs without mirroring than this fold into one node. */
export const IDLE_SHOWN = 6;
/** How many a folded group shows each time that it is unfolded: a screen of thousands helps nobody. */
export const CHUNK = 40;

export type GroupKind = 'sources' | 'idle';

/** What was unfolded by hand on a switch. */
export interface Unfolded {
  /** How many of each group are shown, from its beginning. */
  readonly sources: number;
  readonly idle: number;
  /** Owners that are shown wherever they stand in their group: what was selected or found. */
  readonly revealed: ReadonlySet<string>;
}

export const NOTHING_UNFOLDED: Unfolded = { sources: 0, idle: 0, revealed: new Set() };

/** Owners that stand together in one node. */
export interface FoldGroup {
  /** `group:sources:<switch id>` or `group:idle:<switch id>`. */
  readonly key: string;
  readonly kind: GroupKind;
  readonly hidden: readonly TopologyOwner[];
}

/** A switch as it is drawn: what has a card of its own, and what is folded. */
export interface FoldedTopology {
  readonly topology: SwitchTopology;
  readonly shown: readonly TopologyOwner[];
  readonly groups: readonly FoldGroup[];
}

/**
 * Folds Sources and idle VMs where there are many; Destinations and the management OS never.
 *
 * Every port of the switch is in `shown` or in one group, so that counts stay true.
 */
export function foldTopology(topology: SwitchTopology, unfolded: Unfolded): FoldedTopology {
  const { owners, virtualSwitch } = topology;
  const group = (kind: GroupKind, owned: readonly TopologyOwner[], many: boolean): FoldGroup => ({
    key: `group:${kind}:${virtualSwitch.id}`,
    kind,
    hidden: many
      ? owned.filter(({ key }, index) => index >= unfolded[kind] && !unfolded.revealed.has(key))
      : [],
  });
  const ofVms = owners.filter(({ key }) => key !== MANAGEMENT_OS);
  const sources = ofVms.filter((owner) => roleOf(owner) === 'source');
  const idle = ofVms.filter((owner) => roleOf(owner) === 'idle');
  const sourcePorts = sources.flatMap(({ ports }) => ports).filter(({ mode }) => mode === 'Source').length;
  const groups = [
    group('sources', sources, sourcePorts > SOURCES_SHOWN),
    group('idle', idle, idle.length > IDLE_SHOWN),
  ].filter(({ hidden }) => hidden.length > 0);
  const hidden = new Set(groups.flatMap((each) => each.hidden));
  return { topology, shown: owners.filter((owner) => !hidden.has(owner)), groups };
}

/** The next part of a group unfolded. */
export function unfold(unfolded: Unfolded, kind: GroupKind): Unfolded {
  return { ...unfolded, [kind]: unfolded[kind] + CHUNK };
}

/** What is selected shown in a card of its own, if it is folded now; else the same object. */
export function reveal(unfolded: Unfolded, folded: FoldedTopology, keys: ReadonlySet<string>): Unfolded {
  const owners = folded.groups
    .flatMap(({ hidden }) => hidden)
    .filter(({ key, ports }) => keys.has(key) || ports.some((port) => keys.has(port.key)))
    .slice(0, CHUNK);
  if (owners.length === 0) return unfolded;
  return { ...unfolded, revealed: new Set([...unfolded.revealed, ...owners.map(({ key }) => key)]) };
}
