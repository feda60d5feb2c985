import type { GraphNode } from './graph-nodes.ts';
import { isMirrored, type TopologyLayout } from './layout.ts';
import type { TopologyPort } from './topology-model.ts';

/** Stands in the set of what is lit for the bus, which has no key of its own. */
export const BUS = 'bus';

/**
 * Keys of all that belongs to a node: itself, and those whose frames it receives or who receive its own.
 *
 * Null where nothing is pointed at, so that all is lit. The switch stands for everything that mirrors on it.
 */
export function litKeys(
  node: GraphNode | undefined,
  layout: TopologyLayout,
  switchId: string,
): ReadonlySet<string> | null {
  if (node === undefined) return null;
  const ports = [
    ...layout.cards.flatMap((card) => card.ports.map(({ port }) => port)),
    ...(layout.external === null ? [] : [layout.external.port]),
  ];
  const own = ownPorts(node, layout, ports);
  const modes = new Set(own.map(({ mode }) => mode));
  const sourcesFolded = layout.groups.filter(({ group }) => group.kind === 'sources');
  if (node.kind === 'sources') modes.add('Source');
  const lit = new Set([node.key, switchId, ...own.map(({ key }) => key)]);
  const others = ports.filter(
    ({ mode }) =>
      (mode === 'Destination' && modes.has('Source')) || (mode === 'Source' && modes.has('Destination')),
  );
  for (const { key, vm } of others) {
    lit.add(key);
    if (vm !== null) lit.add(vm.id);
  }
  if (modes.has('Destination')) for (const { group } of sourcesFolded) lit.add(group.key);
  if (modes.has('Source') || modes.has('Destination')) lit.add(BUS);
  for (const { vm } of own) if (vm !== null) lit.add(vm.id);
  return lit;
}

/** Keys of what can be taken where a receiver is chosen: adapters that can receive, and what hides some. */
export function targetKeys(
  { cards, groups }: TopologyLayout,
  canReceive: (key: string) => boolean,
): ReadonlySet<string> {
  const able = ({ ports }: { readonly ports: readonly TopologyPort[] }) =>
    ports.map(({ key }) => key).filter(canReceive);
  return new Set([
    ...cards.flatMap(({ owner }) => able(owner)),
    ...groups.flatMap(({ group }) =>
      group.hidden.some((owner) => able(owner).length > 0) ? [group.key] : [],
    ),
  ]);
}

/** What is lit while a receiver is chosen: the source, and all that can be taken. */
export function litTargets(
  source: string,
  targets: ReadonlySet<string>,
  { cards }: TopologyLayout,
  switchId: string,
): ReadonlySet<string> {
  const lit = new Set([source, switchId, BUS, ...targets]);
  for (const { owner } of cards) if (owner.ports.some(({ key }) => lit.has(key))) lit.add(owner.key);
  return lit;
}

function ownPorts(
  { kind, key }: GraphNode,
  { cards }: TopologyLayout,
  ports: readonly TopologyPort[],
): readonly TopologyPort[] {
  switch (kind) {
    case 'vm':
      return cards.find(({ owner }) => owner.key === key)?.owner.ports ?? [];
    case 'switch':
      return ports.filter(isMirrored);
    case 'adapter':
    case 'external':
      return ports.filter((port) => port.key === key);
    case 'sources':
    case 'idle':
      return [];
  }
}
