import type { GraphNode } from './graph-nodes.ts';
import type { Lane } from './layout.ts';

/** What a key does in the drawing. */
export type GraphMove =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'open' | 'select' | 'menu' }
  | { readonly kind: 'zoom'; readonly by: 'in' | 'out' | 'whole-size' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const PAGE = 8;
const LANES: readonly Lane[] = ['left', 'middle', 'right'];

/**
 * The keys of the drawing, which is one tab stop: up and down in a lane, left and right to the next one.
 *
 * Home and End go to the lane's ends, with Ctrl to the drawing's; a lane without nodes is passed over.
 */
export function graphMove(
  pressed: Pressed,
  nodes: readonly GraphNode[],
  at: string | null,
): GraphMove | null {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = pressed;
  if (key === 'ContextMenu' || (shiftKey && key === 'F10')) return { kind: 'menu' };
  if (altKey || metaKey) return null;
  if (ctrlKey) {
    if (key === 'Home') return go(nodes[0]);
    return key === 'End' ? go(nodes.at(-1)) : null;
  }
  const here = nodes.find((node) => node.key === at) ?? nodes[0];
  if (here === undefined) return null;
  const lane = nodes.filter((node) => node.lane === here.lane);
  const place = lane.indexOf(here);
  const inLane = (index: number) => go(lane[Math.min(Math.max(index, 0), lane.length - 1)]);
  switch (key) {
    case 'ArrowUp':
      return inLane(place - 1);
    case 'ArrowDown':
      return inLane(place + 1);
    case 'PageUp':
      return inLane(place - PAGE);
    case 'PageDown':
      return inLane(place + PAGE);
    case 'Home':
      return inLane(0);
    case 'End':
      return inLane(lane.length - 1);
    case 'ArrowLeft':
      return go(beside(nodes, here, -1) ?? here);
    case 'ArrowRight':
      return go(beside(nodes, here, 1) ?? here);
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'select' };
    case '+':
    case '=':
      return { kind: 'zoom', by: 'in' };
    case '-':
      return { kind: 'zoom', by: 'out' };
    case '0':
      return { kind: 'zoom', by: 'whole-size' };
    default:
      return null;
  }
}

function go(node: GraphNode | undefined): GraphMove | null {
  return node === undefined ? null : { kind: 'go', to: node.key };
}

/** The node of the next lane that has any, at about the same height; of the switch, the lane's first. */
function beside(nodes: readonly GraphNode[], here: GraphNode, by: 1 | -1): GraphNode | undefined {
  const middleOf = ({ kind, box }: GraphNode) => (kind === 'switch' ? box.y : box.y + box.height / 2);
  const height = middleOf(here);
  for (let lane = LANES.indexOf(here.lane) + by; lane >= 0 && lane < LANES.length; lane += by) {
    const [first, ...others] = nodes.filter((node) => node.lane === LANES[lane]);
    if (first === undefined) continue;
    return others.reduce(
      (near, node) => (Math.abs(middleOf(node) - height) < Math.abs(middleOf(near) - height) ? node : near),
      first,
    );
  }
  return undefined;
}
