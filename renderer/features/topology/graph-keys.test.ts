import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { foldTopology, NOTHING_UNFOLDED } from './fold.ts';
import { graphMove } from './graph-keys.ts';
import { graphNodes } from './graph-nodes.ts';
import { BUS, litKeys } from './highlight.ts';
import { layOut } from './layout.ts';
import { switchTopology } from './topology-model.ts';

const inventory = anInventory(
  [
    aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] }),
    aVm(2),
    aVm(3, { adapters: [anAdapter(3, 1), anAdapter(3, 2, { mode: 'Destination' })] }),
  ],
  { switches: [aSwitch(SWITCH, 'vSwitch0', { type: 'External', externalPortMode: 'None' })] },
);
const topology = switchTopology(inventory, SWITCH, [])!;
const layout = layOut(foldTopology(topology, NOTHING_UNFOLDED));
const nodes = graphNodes(layout, SWITCH);
const external = `external:${SWITCH}`;
const vm = inventory.virtualMachines[2]!.id;

const press = (
  key: string,
  at: string | null,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'altKey', boolean>> = {},
) => graphMove({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held }, nodes, at);
const go = (to: string) => ({ kind: 'go', to });

describe('the nodes of a drawing', () => {
  it('are the adapters, a VM with several, the switch and its external port', () => {
    expect(nodes.map(({ key, kind }) => [key, kind])).toEqual([
      [adapterId(1), 'adapter'],
      [adapterId(2), 'adapter'],
      [SWITCH, 'switch'],
      [external, 'external'],
      [vm, 'vm'],
      [adapterId(3, 1), 'adapter'],
      [adapterId(3, 2), 'adapter'],
    ]);
  });
});

describe('the keys of the drawing', () => {
  it('go up and down in a lane, and no further', () => {
    expect(press('ArrowDown', adapterId(1))).toEqual(go(adapterId(2)));
    expect(press('ArrowDown', adapterId(2))).toEqual(go(adapterId(2)));
    expect(press('ArrowUp', adapterId(3, 2))).toEqual(go(adapterId(3, 1)));
    expect(press('PageUp', adapterId(3, 2))).toEqual(go(vm));
    expect(press('End', vm)).toEqual(go(adapterId(3, 2)));
  });

  it('go from lane to lane', () => {
    expect(press('ArrowRight', adapterId(1))).toEqual(go(SWITCH));
    expect(press('ArrowRight', SWITCH)).toEqual(go(vm));
    expect(press('ArrowLeft', SWITCH)).toEqual(go(adapterId(1)));
    expect(press('ArrowLeft', external)).toEqual(go(adapterId(2)));
    expect(press('ArrowLeft', adapterId(1))).toEqual(go(adapterId(1)));
    expect(press('End', SWITCH, { ctrlKey: true })).toEqual(go(adapterId(3, 2)));
    expect(press('Home', vm, { ctrlKey: true })).toEqual(go(adapterId(1)));
  });

  it('begin at the first node where the last one is gone', () => {
    expect(press('ArrowDown', 'gone')).toEqual(go(adapterId(2)));
  });

  it('open, select, and ask for the menu', () => {
    expect(press('Enter', vm)).toEqual({ kind: 'open' });
    expect(press(' ', vm)).toEqual({ kind: 'select' });
    expect(press('F10', vm, { shiftKey: true })).toEqual({ kind: 'menu' });
    expect(press('ContextMenu', vm)).toEqual({ kind: 'menu' });
    expect(press('-', vm)).toEqual({ kind: 'zoom', by: 'out' });
  });

  it('leave the window its own', () => {
    expect(press('Enter', vm, { altKey: true })).toBeNull();
    expect(press('f', vm, { ctrlKey: true })).toBeNull();
    expect(press('F6', vm)).toBeNull();
  });
});

describe('what is lit', () => {
  const lit = (key: string) =>
    litKeys(
      nodes.find((node) => node.key === key),
      layout,
      SWITCH,
    );

  it('is everything while nothing is pointed at', () => {
    expect(litKeys(undefined, layout, SWITCH)).toBeNull();
  });

  it('of a Source is who receives its copies, and the other way round', () => {
    expect(lit(adapterId(1))).toEqual(
      new Set([adapterId(1), SWITCH, adapterId(3, 2), vm, inventory.virtualMachines[0]!.id, BUS]),
    );
    expect(lit(adapterId(3, 2))?.has(adapterId(1))).toBe(true);
    expect(lit(SWITCH)?.has(adapterId(3, 2))).toBe(true);
  });

  it('of what is not mirrored is itself', () => {
    expect(lit(adapterId(2))?.has(BUS)).toBe(false);
    expect(lit(adapterId(2))?.has(adapterId(1))).toBe(false);
  });
});
