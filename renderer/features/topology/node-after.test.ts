import { describe, expect, it } from 'vitest';
import { adapterId, anInventory, aVm, SWITCH } from '../../../shared/testing/an-inventory.ts';
import { foldTopology, NOTHING_UNFOLDED, unfold } from './fold.ts';
import { graphNodes } from './graph-nodes.ts';
import { layOut } from './layout.ts';
import { nodeAfter } from './node-after.ts';
import { switchTopology } from './topology-model.ts';

function drawn(vms: readonly number[], unfolded = NOTHING_UNFOLDED) {
  const folded = foldTopology(switchTopology(anInventory(vms.map((n) => aVm(n))), SWITCH, [])!, unfolded);
  return { nodes: graphNodes(layOut(folded), SWITCH), groups: folded.groups };
}
const after = (at: string | null, before: ReturnType<typeof drawn>, now: ReturnType<typeof drawn>) =>
  nodeAfter(at, before.nodes, now.nodes, now.groups);

describe('the node that the keyboard is at after a change', () => {
  const three = drawn([1, 2, 3]);

  it('is the same while it is there, and none where it was at none', () => {
    expect(after(adapterId(2), three, drawn([2, 3]))).toBe(adapterId(2));
    expect(after(null, three, drawn([2]))).toBeNull();
  });

  it('is the next one where it is gone, or the one before, and not the first', () => {
    expect(after(adapterId(2), three, drawn([1, 3]))).toBe(adapterId(3));
    const many = drawn([1, 2, 3, 4, 5]);
    expect(after(adapterId(4), many, drawn([1, 2, 3, 5]))).toBe(adapterId(5));
    expect(after(SWITCH, three, { nodes: drawn([1, 2]).nodes.slice(0, 2), groups: [] })).toBe(adapterId(2));
  });

  it('is the group into which it was folded', () => {
    const vms = Array.from({ length: 20 }, (_, n) => n + 1);
    const open = drawn(vms, unfold(NOTHING_UNFOLDED, 'idle'));
    expect(after(adapterId(12), open, drawn(vms))).toBe(`group:idle:${SWITCH}`);
  });
});
