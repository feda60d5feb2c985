import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { en } from '../../i18n/en.ts';
import type { Text } from '../../i18n/i18n.ts';
import { topologyEn } from '../../i18n/texts/topology.en.ts';
import { namesApart } from '../plan/told-apart.ts';
import { foldTopology, NOTHING_UNFOLDED } from './fold.ts';
import { layOut } from './layout.ts';
import { legendLines } from './legend-lines.ts';
import { nodeNames } from './node-names.ts';
import { foundKeys, switchTopology, withWholeVms } from './topology-model.ts';
import { vlanOf } from '../../../shared/checks/vlan-reach.ts';
import { byVlan } from './vlan-groups.ts';
import { reachLines } from './reach-lines.ts';

let t: Text;
beforeAll(async () => {
  const texts = i18next.createInstance();
  await texts.init({
    lng: 'en',
    resources: { en: { translation: { ...en, ...topologyEn } } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  t = texts.t;
});

const vlan = (accessVlanId: number): Partial<NetworkAdapter> => ({ vlanMode: 'Access', accessVlanId });
const source = (n: number, id: number, change: Partial<NetworkAdapter> = {}) =>
  aVm(n, { name: `S${String(n)}`, adapters: [anAdapter(n, 1, { mode: 'Source', ...vlan(id), ...change })] });

function named(inventory: Inventory, switchName = 'vSwitch0') {
  const topology = switchTopology(inventory, SWITCH, [])!;
  const layout = layOut(foldTopology(topology, NOTHING_UNFOLDED));
  return { topology, layout, names: nodeNames(t, namesApart(inventory), topology, switchName, layout.vlans) };
}

describe('names that others bear too', () => {
  it('are told apart for VMs, adapters and switches, wherever they stand', () => {
    const twin = (n: number, mode: 'Source' | 'None') =>
      aVm(n, { name: 'Twin', adapters: [anAdapter(n, 1, { mode }), anAdapter(n, 2)] });
    const inventory = anInventory(
      [twin(1, 'Source'), twin(2, 'None'), aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination' })] })],
      { switches: [aSwitch(SWITCH, 'Same'), aSwitch(OTHER_SWITCH, 'Same')] },
    );
    const { topology, names } = named(inventory, 'Same (…900)');
    const [one, two] = topology.owners.map((owner) => names.ownerTitle(owner));
    expect(one).not.toBe(two);
    const [first, second] = topology.owners[0]!.ports;
    expect(names.portTitle(first!)).not.toBe(names.portTitle(second!));
    expect(names.port(first!)).toContain('Source on Same (…900)');
    expect(names.theSwitch()).toContain('Same (…900)');
    expect(names.theSwitch()).toContain(`1 Source: ${names.label(first!)}`);
    expect(names.copies(topology.destinations[0]!)).toBe(`receives copies of ${names.label(first!)}`);
  });
});

describe('the name of a node', () => {
  it('promises no copies where none are expected, of a port or of what is folded', () => {
    const receiver = aVm(9, { name: 'D', adapters: [anAdapter(9, 1, { mode: 'Destination', ...vlan(30) })] });
    const { topology, names } = named(anInventory([source(1, 20), source(2, 30), receiver]));
    const [apart, met] = topology.sources;
    expect(names.port(apart!)).toContain('copies are meant for D/Network Adapter: copies not expected');
    expect(names.port(met!)).toContain('copies go to D/Network Adapter');
    expect(names.copies(topology.destinations[0]!)).toMatch(
      /^is meant to receive copies of .*: 1 of 2 not expected$/,
    );
    const hidden = topology.owners.filter(({ ports }) => ports.some(({ mode }) => mode === 'Source'));
    expect(names.groupCopies({ key: 'g', kind: 'sources', hidden } as never)).toMatch(
      /: copies not expected, copies go to D/,
    );
  });

  it('says to whom and of whom copies go, of a whole VM too', () => {
    const inventory = anInventory([
      aVm(1, {
        name: 'Both',
        adapters: [
          anAdapter(1, 1, { mode: 'Source', name: 'out' }),
          anAdapter(1, 2, { mode: 'Destination', name: 'in' }),
        ],
      }),
    ]);
    const { topology, names } = named(inventory);
    expect(names.owner(topology.owners[0]!)).toBe(
      'Both, 2 network adapters, copies go to Both/in, receives copies of Both/out',
    );
  });

  it('names what passes the switch by as a note', () => {
    const { topology, names } = named(anInventory([source(1, 10, { iovDataPathActive: true })]));
    expect(names.notes(topology.sources[0]!).join()).toContain('bypass the switch');
  });
});

describe('what a Destination can expect', () => {
  const groups = (...ids: number[]) =>
    byVlan(ids.map((id) => ({ vlan: vlanOf(anAdapter(1, 1, vlan(id))), srIov: 'off' as const })));
  const trunk = {
    vlan: vlanOf(anAdapter(1, 1, { vlanMode: 'Trunk', allowedVlanIds: '10-20', nativeVlanId: 0 })),
    srIov: 'off' as const,
  };

  it('says first what is not expected, with how many Sources', () => {
    const { lines, rest } = reachLines(t, groups(10, 10, 30, 11), trunk, 4);
    expect(lines.map(({ text }) => text)).toEqual([
      'VLAN 30 (1 Source): copies not expected',
      'VLAN 10 (2 Sources): copies expected',
      'VLAN 11 (1 Source): copies expected',
    ]);
    expect(rest).toBeNull();
  });

  it('says apart what SR-IOV keeps from it, of one VLAN or of all', () => {
    const divided = byVlan(
      (['off', 'active', 'enabled'] as const).map((srIov) => ({
        vlan: vlanOf(anAdapter(1, 1, vlan(10))),
        srIov,
      })),
    );
    expect(reachLines(t, divided, trunk, 4).lines.map(({ text }) => text)).toEqual([
      'VLAN 10 (1 Source): copies not expected',
      'VLAN 10 (1 Source): cannot be determined',
      'VLAN 10 (1 Source): copies expected',
    ]);
    const active = { ...trunk, srIov: 'active' as const };
    expect(reachLines(t, groups(10, 10), active, 4).lines.map(({ text }) => text)).toEqual([
      'VLAN 10 (2 Sources): copies not expected',
    ]);
  });

  it('of many counts the rest by what is expected', () => {
    const many = groups(...Array.from({ length: 300 }, (_, n) => n + 1));
    const { lines, rest } = reachLines(t, many, trunk, 4);
    expect(lines.every(({ reach }) => reach === 'not-expected')).toBe(true);
    expect(rest).toBe('and 296 more (copies not expected: 285, copies expected: 11)');
  });

  it('stays short in a name, however many VLANs there are', () => {
    const inventory = anInventory([
      ...Array.from({ length: 300 }, (_, n) => source(n + 1, n + 1)),
      aVm(999, { adapters: [anAdapter(999, 1, { mode: 'Destination' })] }),
    ]);
    const { topology, names } = named(inventory);
    expect(names.reaches(topology.destinations[0]!)).toHaveLength(9);
  });
});

describe('Sources in their lane', () => {
  it('stand by VLAN, labelled with how many there are', () => {
    const { layout } = named(
      anInventory([source(1, 20), source(2, 10), source(3, 20), aVm(4), source(5, 10)]),
    );
    const lane = layout.cards.toSorted((a, b) => a.box.y - b.box.y).map(({ owner }) => owner.vm?.name);
    expect(lane).toEqual(['S2', 'S5', 'S1', 'S3', 'VM4']);
    expect(layout.labels.map(({ vlans, count }) => [vlans, count])).toEqual([
      [[{ kind: 'access', id: 10 }], 2],
      [[{ kind: 'access', id: 20 }], 2],
    ]);
    const [label] = layout.labels;
    expect(layout.cards.some(({ box }) => label!.y > box.y && label!.y < box.y + box.height)).toBe(false);
  });

  it('have no label where no VLAN is used', () => {
    expect(
      named(anInventory([aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] })])).layout.labels,
    ).toEqual([]);
  });
});

describe('the legend', () => {
  it('has the marks that the drawing has', () => {
    const marks = (inventory: Inventory, isSearching = false) =>
      legendLines(t, named(inventory).layout, isSearching).map(({ text }) => text);
    const plain = marks(anInventory([aVm(1)]));
    expect(plain).toHaveLength(4);
    const all = marks(
      anInventory([
        source(1, 10),
        aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination', ...vlan(11) })] }),
        aVm(3, { adapters: [anAdapter(3, 1, { mode: null })] }),
      ]),
      true,
    );
    expect(all.filter((line) => !plain.includes(line))).toEqual([
      'whether it is mirrored could not be read',
      'VLAN: copies not expected',
      'found',
    ]);
  });
});

describe('the search on a switch', () => {
  const inventory = anInventory([aVm(1, { name: 'Sensor' })], {
    switches: [aSwitch(SWITCH, 'vSwitch0', { type: 'External', uplinks: ['Intel X710'] })],
  });
  const topology = switchTopology(inventory, SWITCH, [])!;

  it('finds adapters, the switch and its uplinks', () => {
    expect(foundKeys(topology, 'sensor')).toEqual([adapterId(1)]);
    expect(foundKeys(topology, 'vswitch')).toEqual([SWITCH]);
    expect(foundKeys(topology, 'x710')).toEqual([`external:${SWITCH}`]);
    expect(foundKeys(topology, '')).toEqual([]);
  });
});

describe('a VM whose every adapter is selected', () => {
  it('is selected as a whole, and not before', () => {
    const vm = aVm(1, { adapters: [anAdapter(1, 1), anAdapter(1, 2)] });
    const topology = switchTopology(anInventory([vm]), SWITCH, [])!;
    expect(withWholeVms(topology, new Set([adapterId(1, 1)])).has(vm.id)).toBe(false);
    expect(withWholeVms(topology, new Set([adapterId(1, 1), adapterId(1, 2)])).has(vm.id)).toBe(true);
  });
});
