import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { CHUNK, foldTopology, NOTHING_UNFOLDED, reveal, revealFound, unfold, type Unfolded } from './fold.ts';
import { graphNodes } from './graph-nodes.ts';
import { layOut, type Box } from './layout.ts';
import { switchTopology, type SwitchTopology } from './topology-model.ts';

const mode = fc.constantFrom<MirroringMode>('None', 'None', 'Source', 'Destination');
const host = fc.array(fc.array(mode, { minLength: 1, maxLength: 3 }), { maxLength: 40 });

function hostOf(modes: readonly (readonly MirroringMode[])[], external: MirroringMode = 'None'): Inventory {
  return anInventory(
    modes.map((of, vm) =>
      aVm(vm + 1, { adapters: of.map((each, n) => anAdapter(vm + 1, n + 1, { mode: each })) }),
    ),
    { switches: [aSwitch(SWITCH, 'vSwitch0', { type: 'External', externalPortMode: external })] },
  );
}

function topologyOf(modes: readonly (readonly MirroringMode[])[], external?: MirroringMode): SwitchTopology {
  return switchTopology(hostOf(modes, external), SWITCH, [])!;
}

const many = (count: number, each: MirroringMode): MirroringMode[][] =>
  Array.from({ length: count }, () => [each]);
const ALL: Unfolded = { sources: 1e6, idle: 1e6, revealed: new Set() };

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('folding', () => {
  it('leaves few as they are', () => {
    const { shown, groups } = foldTopology(
      topologyOf([...many(12, 'Source'), ...many(6, 'None')]),
      NOTHING_UNFOLDED,
    );
    expect([shown.length, groups.length]).toEqual([18, 0]);
  });

  it('counts many, but never Destinations', () => {
    const topology = topologyOf([...many(13, 'Source'), ...many(7, 'None'), ...many(20, 'Destination')]);
    const { shown, groups } = foldTopology(topology, NOTHING_UNFOLDED);
    expect(shown.length).toBe(20);
    expect(groups.map(({ kind, hidden }) => [kind, hidden.length])).toEqual([
      ['sources', 13],
      ['idle', 7],
    ]);
  });

  it('counts Sources whoever has them', () => {
    const receiving = [...many(12, 'Source'), ['Source', 'Destination']] as MirroringMode[][];
    const hidden = (topology: SwitchTopology) =>
      foldTopology(topology, NOTHING_UNFOLDED).groups.map((group) => [group.kind, group.hidden.length]);
    expect(hidden(topologyOf(receiving))).toEqual([['sources', 12]]);
    expect(hidden(topologyOf(many(12, 'Source'), 'Source'))).toEqual([['sources', 12]]);
    expect(hidden(topologyOf(many(12, 'Source'), 'None'))).toEqual([]);
  });

  it('unfolds in parts, and shows what was selected', () => {
    const topology = topologyOf(many(CHUNK + 60, 'None'));
    const part = unfold(NOTHING_UNFOLDED, 'idle');
    const folded = foldTopology(topology, part);
    expect(folded.shown.length).toBe(CHUNK);
    const last = adapterId(CHUNK + 60);
    const revealed = reveal(part, topology, new Set([last]), last);
    expect(foldTopology(topology, revealed).shown.at(-1)?.ports[0]?.key).toBe(last);
    const first = adapterId(1);
    expect(reveal(part, topology, new Set([first]), first)).toBe(part);
  });

  it('of a host whose every adapter is selected shows a part, in one pass', () => {
    const topology = topologyOf(many(1024, 'None'));
    const all = new Set(topology.owners.flatMap(({ ports }) => ports.map(({ key }) => key)));
    const current = adapterId(1000);
    const once = reveal(NOTHING_UNFOLDED, topology, all, current);
    expect(reveal(once, topology, all, current)).toBe(once);
    const { shown, groups } = foldTopology(topology, once);
    expect(shown.length).toBe(CHUNK);
    expect(shown.some(({ ports }) => ports[0]?.key === current)).toBe(true);
    expect(groups.map(({ hidden }) => hidden.length)).toEqual([1024 - CHUNK]);
  });

  it('keeps what was shown before while there is room for it', () => {
    const topology = topologyOf(many(200, 'None'));
    const select = (from: number, to: number, before = NOTHING_UNFOLDED) => {
      const keys = Array.from({ length: to - from }, (_, n) => adapterId(from + n));
      return reveal(before, topology, new Set(keys), keys[0] ?? null);
    };
    const shownOf = (unfolded: Unfolded) => foldTopology(topology, unfolded).shown.length;
    const few = select(1, 6);
    expect(shownOf(select(100, 110, few))).toBe(15);
    expect(shownOf(select(100, 139, few))).toBe(CHUNK);
    expect(shownOf(revealFound(few, topology, new Set([adapterId(150)])))).toBe(6);
    const everything = new Set(topology.owners.map(({ key }) => key));
    expect(shownOf(revealFound(few, topology, everything))).toBeLessThanOrEqual(2 * CHUNK);
  });

  it('loses no port', () => {
    fc.assert(
      fc.property(host, (modes) => {
        const topology = topologyOf(modes);
        const { shown, groups } = foldTopology(topology, NOTHING_UNFOLDED);
        const keys = [...shown, ...groups.flatMap(({ hidden }) => hidden)].flatMap(({ ports }) =>
          ports.map(({ key }) => key),
        );
        expect(keys.sort()).toEqual(
          topology.owners.flatMap(({ ports }) => ports.map(({ key }) => key)).sort(),
        );
      }),
    );
  });
});

describe('the layout', () => {
  it('puts no card over another, and all within the drawing', () => {
    fc.assert(
      fc.property(host, mode, (modes, external) => {
        const layout = layOut(foldTopology(topologyOf(modes, external), NOTHING_UNFOLDED));
        const boxes = [
          ...layout.cards.map(({ box }) => box),
          ...layout.groups.map(({ box }) => box),
          layout.switchBox,
          layout.external!.box,
        ];
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
          expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        });
      }),
    );
  });

  it('has every port that mirrors, its line meets the switch, and all meet on the bus', () => {
    fc.assert(
      fc.property(host, mode, (modes, external) => {
        const topology = topologyOf(modes, external);
        const layout = layOut(foldTopology(topology, ALL));
        const nodes = new Set(graphNodes(layout, SWITCH).map(({ key }) => key));
        const mirrored = [...topology.sources, ...topology.destinations];
        expect(mirrored.filter(({ key }) => !nodes.has(key))).toEqual([]);
        expect(layout.bus === null).toBe(mirrored.length === 0);
        for (const { port, y } of layout.cards.flatMap(({ ports }) => ports)) {
          const { switchBox, bus } = layout;
          expect(y > switchBox.y && y < switchBox.y + switchBox.height).toBe(true);
          if (port.mode === 'None' || bus === null) continue;
          expect(y >= bus.from && y <= bus.to).toBe(true);
        }
      }),
    );
  });

  it('moves nothing that stays in its lane when modes change', () => {
    fc.assert(
      fc.property(host, fc.array(fc.nat(39), { maxLength: 4 }), (modes, changed) => {
        const before = layOut(foldTopology(topologyOf(modes), ALL));
        const changedModes = modes.map((each, index): MirroringMode[] =>
          changed.includes(index) && !each.includes('Destination')
            ? each.map((of) => (of === 'Source' ? 'None' : 'Source'))
            : each,
        );
        // Destinations list the Sources' VLANs: with the first Source or without the last they change height.
        const count = (of: MirroringMode[][]) => of.flat().filter((each) => each === 'Source').length;
        fc.pre(count(modes) > 0 === count(changedModes) > 0);
        const after = layOut(foldTopology(topologyOf(changedModes), ALL), before);
        expect(after.cards.map(({ owner, box }) => [owner.key, box])).toEqual(
          before.cards.map(({ owner, box }) => [owner.key, box]),
        );
      }),
    );
  });

  it('leaves the others where they are when one becomes a Destination, and gives its place to the next', () => {
    const before = layOut(foldTopology(topologyOf(many(5, 'Source')), ALL));
    const moved = layOut(
      foldTopology(topologyOf([['Source'], ['Destination'], ...many(3, 'Source')]), ALL),
      before,
    );
    const places = (layout: typeof before) => layout.cards.map(({ lane, box }) => [lane, box.y]);
    expect(places(moved)[1]?.[0]).toBe('right');
    expect(places(moved).toSpliced(1, 1)).toEqual(places(before).toSpliced(1, 1));
    const back = layOut(foldTopology(topologyOf(many(5, 'Source')), ALL), moved);
    expect(places(back)).toEqual(places(before));
  });

  it('of thousands of adapters is quick', () => {
    const topology = topologyOf([...many(2000, 'Source'), ...many(2000, 'None')]);
    // The quickest of several: what else the machine does meanwhile is not measured.
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      layOut(foldTopology(topology, NOTHING_UNFOLDED));
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(100);
  });
});
