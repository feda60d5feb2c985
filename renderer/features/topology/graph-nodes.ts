import type { GroupKind } from './fold.ts';
import { CARD_HEAD, type Box, type Lane, type TopologyLayout } from './layout.ts';

/** A thing of the drawing that can have the focus and be chosen. */
export interface GraphNode {
  /** As in the selection of the screen; of a group its own key, of a VM with several adapters its id. */
  readonly key: string;
  readonly kind: 'vm' | 'adapter' | 'external' | 'switch' | GroupKind;
  readonly lane: Lane;
  readonly box: Box;
}

/**
 * The nodes of a drawing, lane by lane and from top to bottom.
 *
 * A card with one adapter is one node, that adapter; with several, its head is the VM's node.
 */
export function graphNodes(layout: TopologyLayout, switchId: string): GraphNode[] {
  const cards = layout.cards.flatMap(({ owner, lane, box, ports }): GraphNode[] => {
    const [only] = ports;
    if (ports.length === 1 && only !== undefined) {
      return [{ key: only.port.key, kind: 'adapter', lane, box }];
    }
    const head = { ...box, height: CARD_HEAD };
    return [
      ...(owner.vm === null ? [] : [{ key: owner.vm.id, kind: 'vm' as const, lane, box: head }]),
      ...ports.map((placed) => ({ key: placed.port.key, kind: 'adapter' as const, lane, box: placed.box })),
    ];
  });
  const groups = layout.groups.map(({ group, box }): GraphNode => ({
    key: group.key,
    kind: group.kind,
    lane: 'left',
    box,
  }));
  const { external } = layout;
  const middle: GraphNode[] = [
    { key: switchId, kind: 'switch', lane: 'middle', box: layout.switchBox },
    ...(external === null
      ? []
      : [{ key: external.port.key, kind: 'external' as const, lane: 'middle' as const, box: external.box }]),
  ];
  const order: Readonly<Record<Lane, number>> = { left: 0, middle: 1, right: 2 };
  return [...cards, ...groups, ...middle].sort((a, b) => order[a.lane] - order[b.lane] || a.box.y - b.box.y);
}
