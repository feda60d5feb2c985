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
  const groups = KINDS.map((kind) => ({
    key: groupKey(kind, virtualSwitch.id),
    kind,
    hidden: beyond(topology, unfolded, kind).filter(({ key }) => !unfolded.revealed.has(key)),
  })).filter(({ hidden }) => hidden.length > 0);
  const hidden = new Set(groups.flatMap((each) => each.hidden));
  return { topology, shown: owners.filter((owner) => !hidden.has(owner)), groups };
}

/** Whether there is anything on the switch that folds. */
export function isFoldable(topology: SwitchTopology): boolean {
  return KINDS.some((kind) => foldable(topology, kind).length > 0);
}

/** The next part of a group unfolded. */
export function unfold(unfolded: Unfolded, kind: GroupKind): Unfolded {
  return { ...unfolded, [kind]: unfolded[kind] + CHUNK };
}

/**
 * What is selected shown in cards of its own, at most so many at once, and first what the keyboard is at.
 *
 * What was shown so before stays while there is room, so that nothing moves under the pointer. Said
 * twice it is the same object, and so it is where nothing of it folds: a large selection unfolds a
 * part of a large host, and no more.
 */
export function reveal(
  unfolded: Unfolded,
  topology: SwitchTopology,
  keys: ReadonlySet<string>,
  current: string | null,
): Unfolded {
  const selected = hits(topology, unfolded, keys);
  const isCurrent = (owner: TopologyOwner) => current !== null && hasKey(owner, (key) => key === current);
  const first = selected.filter(isCurrent);
  const before = [...unfolded.revealed];
  const wanted = [...first.map(({ key }) => key), ...selected.map(({ key }) => key), ...before];
  const revealed = new Set([...new Set(wanted)].slice(0, CHUNK));
  const isSame = revealed.size === before.length && before.every((key) => revealed.has(key));
  return isSame ? unfolded : { ...unfolded, revealed };
}

/** What was found shown beside what is shown already: its first ones, for as long as it is searched for. */
export function revealFound(
  unfolded: Unfolded,
  topology: SwitchTopology,
  found: ReadonlySet<string>,
): Unfolded {
  const owners = hits(topology, unfolded, found).slice(0, CHUNK);
  if (owners.every(({ key }) => unfolded.revealed.has(key))) return unfolded;
  return { ...unfolded, revealed: new Set([...unfolded.revealed, ...owners.map(({ key }) => key)]) };
}

const KINDS: readonly GroupKind[] = ['sources', 'idle'];

function groupKey(kind: GroupKind, switchId: string): string {
  return `group:${kind}:${switchId}`;
}

/** The VMs that fold into a group, whether they are folded now or not; none where there are few. */
function foldable({ owners, sources }: SwitchTopology, kind: GroupKind): readonly TopologyOwner[] {
  const role = kind === 'sources' ? 'source' : 'idle';
  const owned = owners.filter((owner) => owner.key !== MANAGEMENT_OS && roleOf(owner) === role);
  // The switch's Sources count, whoever has them: the management OS, the external port, a receiver.
  const isMany = kind === 'sources' ? sources.length > SOURCES_SHOWN : owned.length > IDLE_SHOWN;
  return isMany ? owned : [];
}

/** Those of a group that were not unfolded with it. */
function beyond(topology: SwitchTopology, unfolded: Unfolded, kind: GroupKind): readonly TopologyOwner[] {
  return foldable(topology, kind).slice(unfolded[kind]);
}

function hits(topology: SwitchTopology, unfolded: Unfolded, keys: ReadonlySet<string>): TopologyOwner[] {
  if (keys.size === 0) return [];
  return KINDS.flatMap((kind) => beyond(topology, unfolded, kind)).filter((owner) =>
    hasKey(owner, (key) => keys.has(key)),
  );
}

function hasKey({ key, ports }: TopologyOwner, is: (key: string) => boolean): boolean {
  return is(key) || ports.some((port) => is(port.key));
}
