import { describe, expect, it } from 'vitest';
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
import { createRowMaker } from './mirror-rows.ts';

const source = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source', mac: '00155D0A0B01' })] });
const receiver = aVm(2, {
  adapters: [anAdapter(2), anAdapter(2, 2, { name: 'LAN2-SPAN', mode: 'Destination' })],
});
const bystander = aVm(3);
const rowsOf = (inventory: Inventory | null, ours: readonly string[] = []) =>
  createRowMaker()(inventory, ours);
const port = (of: string, adapter: string) => ({ owner: 'vm', of, adapter });

describe('the rows of a host', () => {
  it('are none before it was read', () => {
    expect(rowsOf(null)).toEqual([]);
  });

  it('are one for each adapter', () => {
    expect(
      rowsOf(anInventory([source, receiver])).map(({ vmName, adapterName }) => [vmName, adapterName]),
    ).toEqual([
      ['VM1', 'Network Adapter'],
      ['VM2', 'Network Adapter'],
      ['VM2', 'LAN2-SPAN'],
    ]);
  });

  it('are one for a VM without adapters', () => {
    const [row, ...more] = rowsOf(anInventory([aVm(1, { adapters: [] })]));
    expect(row).toMatchObject({ adapter: null, switchId: null, switchName: null, mode: null, others: [] });
    expect(more).toEqual([]);
  });

  it('tell who is on the other side of the copying, of one switch, however its id is spelled', () => {
    const [hex, other] = ['0000000A-0000-4000-8000-00000000ABCD', '0000000b-0000-4000-8000-00000000abcd'];
    const inventory = anInventory(
      [
        aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source', switchId: hex })] }),
        aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination', switchId: hex.toLowerCase() })] }),
        aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination', switchId: other })] }),
        aVm(4, { adapters: [anAdapter(4, 1, { mode: 'Destination', switchId: null })] }),
      ],
      { switches: [aSwitch(hex), aSwitch(other, 'Lab')] },
    );
    expect(rowsOf(inventory).map(({ others }) => others)).toEqual([
      [port('VM2', 'Network Adapter')],
      [port('VM1', 'Network Adapter')],
      [],
      [],
    ]);
  });

  it('show of the host itself what mirrors, and only that', () => {
    const hostAdapters = (['Destination', 'None', null] as const).map((mode, n) =>
      anAdapter(9, n + 1, { mode }),
    );
    const switches = [aSwitch(SWITCH, 'Out', { externalPortMode: 'Source' }), aSwitch(OTHER_SWITCH, 'Lab')];
    const rows = rowsOf(anInventory([], { hostAdapters, switches }));
    expect(rows.map(({ key, owner, mode }) => ({ key, owner, mode }))).toEqual([
      { key: adapterId(9, 1), owner: 'host', mode: 'Destination' },
      { key: `external:${SWITCH}`, owner: 'external-port', mode: 'Source' },
    ]);
    expect(rows.map(({ others }) => others)).toEqual([
      [{ owner: 'external-port', of: 'Out', adapter: null }],
      [{ owner: 'host', of: null, adapter: 'Network Adapter' }],
    ]);
  });

  it('tell VMs and switches of one name apart', () => {
    const twins = [
      aVm(1, { name: 'Web' }),
      aVm(2, { name: 'web', adapters: [anAdapter(2, 1, { switchId: OTHER_SWITCH })] }),
    ];
    const switches = [aSwitch(SWITCH, 'vSwitch0'), aSwitch(OTHER_SWITCH, 'vSwitch0')];
    const [one, other] = rowsOf(anInventory(twins, { switches }));
    expect(one?.vmName).not.toBe('Web');
    expect(one?.switchName).toMatch(/^vSwitch0 \(.*900\)$/);
    expect(other?.switchName).toMatch(/^vSwitch0 \(.*901\)$/);
  });

  it('mark what our records say that we added', () => {
    const rows = rowsOf(anInventory([receiver]), [adapterId(2, 2).toUpperCase()]);
    expect(rows.map(({ ours }) => ours)).toEqual([false, true]);
  });

  it('can be found by MAC in any spelling, by name, switch and address', () => {
    const [row] = rowsOf(
      anInventory([
        aVm(1, {
          name: 'Ｗin-VM',
          adapters: [anAdapter(1, 1, { mac: '00155D0A0B01', guestAddresses: ['10.0.0.7'] })],
        }),
      ]),
    );
    for (const text of [
      'win-vm',
      'network a',
      'vswitch0',
      '00155d0a0b01',
      '00-15-5d-0a',
      '00:15:5d:0a',
      '10.0.0.',
    ]) {
      expect(row?.text).toContain(text);
    }
  });
});

describe('the rows of the next reading', () => {
  const before = anInventory([source, receiver, bystander]);

  it('are the very same where nothing changed', () => {
    const make = createRowMaker();
    expect(make({ ...before }, [])).toBe(make(before, []));
  });

  it('are new for the VM that changed, and for nobody else', () => {
    const make = createRowMaker();
    const old = make(before, []);
    const next = make({ ...before, virtualMachines: [source, receiver, { ...bystander, state: 'Off' }] }, []);
    expect(next.map((row, index) => row === old[index])).toEqual([true, true, true, false]);
  });

  it('are new on the other side of the copying too, and keep what was read meanwhile', () => {
    const make = createRowMaker();
    const old = make(before, []);
    const renamed = { ...source, name: 'Renamed' };
    const next = make({ ...before, virtualMachines: [renamed, receiver, bystander] }, []);
    expect(next.map((row, index) => row === old[index])).toEqual([false, true, false, true]);
    expect(next[2]?.others).toEqual([port('Renamed', 'Network Adapter')]);
    expect(make(before, [adapterId(3)]).at(-1)?.ours).toBe(true);
  });
});
