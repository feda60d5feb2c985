import { type FoldedTopology, type FoldGroup } from './fold.ts';
import { placeLane } from './place-lane.ts';
import { MANAGEMENT_OS, roleOf, type TopologyOwner, type TopologyPort } from './topology-model.ts';
import type { PortVlan } from '../../../shared/checks/vlan-reach.ts';
import { byVlan, vlanKey, type VlanGroup } from './vlan-groups.ts';

/** In units of the drawing, which are pixels at 100 %. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Lane = 'left' | 'middle' | 'right';

/** A port's row in its card; `y` is the height of its line to the switch. */
export interface PlacedPort {
  readonly port: TopologyPort;
  readonly box: Box;
  readonly y: number;
}

/** The card of a VM or of the management OS. */
export interface PlacedCard {
  readonly owner: TopologyOwner;
  readonly lane: 'left' | 'right';
  readonly box: Box;
  readonly ports: readonly PlacedPort[];
}

/** The node of what is folded. */
export interface PlacedGroup {
  readonly group: FoldGroup;
  readonly box: Box;
  readonly y: number;
}

/** What Sources that stand together have in common: their VLANs, above the first of them. */
export interface VlanLabel {
  readonly x: number;
  /** The height of the letters' feet. */
  readonly y: number;
  readonly vlans: readonly PortVlan[];
  readonly count: number;
}

/** Where everything of a switch is drawn. */
export interface TopologyLayout {
  readonly width: number;
  readonly height: number;
  readonly switchBox: Box;
  /** The bus that carries the copies; null where no port mirrors. */
  readonly bus: { readonly x: number; readonly from: number; readonly to: number } | null;
  readonly cards: readonly PlacedCard[];
  readonly groups: readonly PlacedGroup[];
  readonly external: { readonly port: TopologyPort; readonly box: Box } | null;
  /** Sources by VLAN, as each Destination lists them. */
  readonly vlans: readonly VlanGroup<TopologyPort>[];
  /** Labels of the Sources' lane; none where there is only one VLAN, and that without a tag. */
  readonly labels: readonly VlanLabel[];
}

const MARGIN = 16;
const CARD = { left: 216, right: 248 };
const LINK = 64;
const SWITCH_WIDTH = 208;
/** Name, type and counts of the switch stand above its first port. */
const SWITCH_HEAD = 78;
/** Below the last line; with room for the copies of the external port where that mirrors. */
const SWITCH_FOOT = { plain: 22, mirrored: 44 };
const LEAST_LANE = 96;
export const CARD_HEAD = 31;
const CARD_FOOT = 6;
export const PORT_ROW = 38;
export const VLAN_LINE = 16;
/** A Destination lists so many VLANs; the rest is a count. */
export const VLANS_LISTED = 4;
const GROUP_HEIGHT = 58;
const EXTERNAL = { gap: 22, height: 46 };
const BUS_END = 14;

/**
 * Lays out a switch in three lanes: Sources and idle VMs, the switch with its bus, Destinations.
 *
 * Every line is level and joins a port to the one switch, so no lines cross and no general graph
 * layout is needed: lanes always suffice. What was placed before stays where it was (see placeLane).
 */
export function layOut(folded: FoldedTopology, before: TopologyLayout | null = null): TopologyLayout {
  const { topology, shown, groups } = folded;
  const vlans = byVlan(topology.sources);
  // A VLAN has a line for those of its Sources that SR-IOV divides from the others.
  const kinds = vlans.flatMap(({ ports }) => [...new Set(ports.map(({ srIov }) => srIov))]);
  const lines = Math.min(kinds.length, VLANS_LISTED + 1);
  const x = { left: MARGIN, middle: MARGIN + CARD.left + LINK, right: 0 };
  x.right = x.middle + SWITCH_WIDTH + LINK;
  const top = MARGIN + SWITCH_HEAD;

  const laneOf = (owner: TopologyOwner) => (roleOf(owner) === 'destination' ? 'right' : 'left');
  const placed = (['left', 'right'] as const).map((lane) => {
    const owners = inOrder(
      shown.filter((owner) => laneOf(owner) === lane),
      vlans,
    );
    const was = before?.cards.filter((card) => card.lane === lane) ?? [];
    return placeLane(
      owners.map((owner) => ({ key: owner.key, height: cardHeight(owner, lines) })),
      new Map(was.map(({ owner, box: { y, height } }) => [owner.key, { y, height }])),
      top,
    );
  });
  const [left = { tops: new Map<string, number>(), end: top }, right = left] = placed;
  const cards = shown.map((owner): PlacedCard => {
    const lane = laneOf(owner);
    const y = (lane === 'left' ? left : right).tops.get(owner.key) ?? top;
    const box = { x: x[lane], y, width: CARD[lane], height: cardHeight(owner, lines) };
    return { owner, lane, box, ports: placePorts(owner, box, lines) };
  });

  const placedGroups = groups.map((group, index): PlacedGroup => {
    const y = left.end + index * (GROUP_HEIGHT + 14);
    return {
      group,
      box: { x: x.left, y, width: CARD.left, height: GROUP_HEIGHT },
      y: y + GROUP_HEIGHT / 2,
    };
  });
  const end = Math.max(left.end + groups.length * (GROUP_HEIGHT + 14), right.end, top + LEAST_LANE);
  const foot =
    topology.external !== null && isMirrored(topology.external) ? SWITCH_FOOT.mirrored : SWITCH_FOOT.plain;
  const switchBox = {
    x: x.middle,
    y: MARGIN,
    width: SWITCH_WIDTH,
    height: end + foot - MARGIN,
  };
  const bottom = switchBox.y + switchBox.height;
  const external =
    topology.external === null
      ? null
      : {
          port: topology.external,
          box: { x: x.middle, y: bottom + EXTERNAL.gap, width: SWITCH_WIDTH, height: EXTERNAL.height },
        };
  const hasRight = cards.some(({ lane }) => lane === 'right');
  return {
    width: (hasRight ? x.right + CARD.right : x.right - LINK) + MARGIN,
    height: (external === null ? bottom : external.box.y + EXTERNAL.height) + MARGIN,
    switchBox,
    bus: busOf({
      cards,
      groups: placedGroups,
      x: x.middle + SWITCH_WIDTH / 2,
      top,
      bottom,
      external: external?.port,
    }),
    cards,
    groups: placedGroups,
    external,
    vlans,
    labels: vlanLabels(cards, vlans),
  };
}

/** Sources by VLAN, then the others as the host has them, the management OS last. */
function inOrder(
  owners: readonly TopologyOwner[],
  vlans: readonly VlanGroup<TopologyPort>[],
): readonly TopologyOwner[] {
  const ranks = new Map(vlans.map(({ key }, index) => [key, index]));
  const rank = (owner: TopologyOwner) => {
    if (owner.key === MANAGEMENT_OS) return vlans.length + 1;
    const [vlan] = sourceVlans(owner);
    return vlan === undefined ? vlans.length : (ranks.get(vlanKey(vlan)) ?? vlans.length);
  };
  return [...owners].sort((a, b) => rank(a) - rank(b));
}

function sourceVlans({ ports }: TopologyOwner): readonly PortVlan[] {
  return byVlan(ports.filter(({ mode }) => mode === 'Source')).map(({ vlan }) => vlan);
}

/** A label above the first of those Sources that stand below each other and are in the same VLANs. */
function vlanLabels(
  cards: readonly PlacedCard[],
  vlans: readonly VlanGroup<TopologyPort>[],
): readonly VlanLabel[] {
  if (vlans.length === 0 || (vlans.length === 1 && vlans[0]?.vlan.kind === 'untagged')) return [];
  const lane = cards.filter((card) => card.lane === 'left').sort((a, b) => a.box.y - b.box.y);
  const labels: VlanLabel[] = [];
  let last = '';
  for (const { owner, box } of lane) {
    const own = sourceVlans(owner);
    const key = own.map(vlanKey).join();
    const count = owner.ports.filter(({ mode }) => mode === 'Source').length;
    const label = labels.at(-1);
    if (key !== '' && key === last && label !== undefined) {
      labels[labels.length - 1] = { ...label, count: label.count + count };
    } else if (key !== '') {
      labels.push({ x: box.x, y: box.y - 4, vlans: own, count });
    }
    last = key;
  }
  return labels;
}

function rowHeight({ mode }: TopologyPort, lines: number): number {
  return PORT_ROW + (mode === 'Destination' ? lines * VLAN_LINE : 0);
}

function cardHeight({ ports }: TopologyOwner, lines: number): number {
  return CARD_HEAD + ports.reduce((sum, port) => sum + rowHeight(port, lines), 0) + CARD_FOOT;
}

function placePorts({ ports }: TopologyOwner, card: Box, lines: number): PlacedPort[] {
  let y = card.y + CARD_HEAD;
  return ports.map((port) => {
    const height = rowHeight(port, lines);
    const box = { x: card.x, y, width: card.width, height };
    y += height;
    return { port, box, y: box.y + PORT_ROW / 2 };
  });
}

function busOf({
  cards,
  groups,
  x,
  top,
  bottom,
  external,
}: {
  readonly cards: readonly PlacedCard[];
  readonly groups: readonly PlacedGroup[];
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  readonly external: TopologyPort | undefined;
}): TopologyLayout['bus'] {
  const joins = [
    ...cards.flatMap(({ ports }) => ports).filter(({ port }) => isMirrored(port)),
    ...groups.filter(({ group }) => group.kind === 'sources'),
  ].map(({ y }) => y);
  if (external !== undefined && isMirrored(external)) joins.push(bottom - SWITCH_FOOT.mirrored);
  if (joins.length === 0) return null;
  return { x, from: Math.min(top + 4, ...joins), to: Math.max(...joins) + BUS_END };
}

/** Whether the port joins the bus. */
export function isMirrored({ mode }: Pick<TopologyPort, 'mode'>): boolean {
  return mode === 'Source' || mode === 'Destination';
}
