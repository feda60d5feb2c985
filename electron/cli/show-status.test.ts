import { describe, expect, it } from 'vitest';
import type { OurAdapter } from '../../shared/records/ours.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../shared/testing/an-inventory.ts';
import { resolveAdapter } from './resolve-names.ts';
import { showLeftOver, showStatus } from './show-status.ts';

const lineOf = (inventory: Inventory, word: string, ours: readonly OurAdapter[] = []) =>
  showStatus(inventory, ours)
    .split('\n')
    .find((line) => line.includes(word));

describe('status', () => {
  it('counts in the singular and in the plural', () => {
    const one = anInventory([aVm(1)], { switches: [aSwitch()] });
    expect(lineOf(one, 'Host')).toBe('Host HV1: 1 virtual machine, 1 virtual switch');
    expect(lineOf(anInventory([]), 'Host')).toBe('Host HV1: 0 virtual machines, 2 virtual switches');
  });

  it('shows generation and VLAN of each adapter, and notes only where there are some', () => {
    const sensor = anAdapter(2, 1, { vlanMode: 'Trunk', allowedVlanIds: '10-30', nativeVlanId: 5 });
    const plain = anInventory([aVm(1, { generation: 1 }), aVm(2, { adapters: [sensor] })]);
    expect(showStatus(plain, [])).not.toContain('NOTE');
    expect(lineOf(plain, 'VM1')).toMatch(/^VM1 +1 +Running +Network Adapter +vSwitch0 +untagged +None$/);
    expect(lineOf(plain, 'VM2')).toMatch(/trunk 10-30 native 5 +None$/);
    const iov = anInventory([aVm(1, { adapters: [anAdapter(1, 1, { iovDataPathActive: true })] })]);
    expect(lineOf(iov, 'VM1')).toMatch(/None +SR-IOV in use$/);
  });

  it('gives ids, as a command takes them, where a name fits more than one', () => {
    const inventory = anInventory([
      aVm(1),
      aVm(2, { name: 'Twin' }),
      aVm(3, { name: 'twin' }),
      aVm(4, { name: 'a/b' }),
    ]);
    const ids = [...showStatus(inventory, []).matchAll(/\S{36}\/\S{36}/g)].map(([id]) => id);
    expect(ids.map((id) => resolveAdapter(inventory, id).adapter.id)).toEqual(
      [2, 3, 4].map((n) => adapterId(n)),
    );
    expect(showStatus(anInventory([aVm(1)]), [])).not.toContain('more than one');
  });

  it('tells two switches of one name apart', () => {
    const switches = [aSwitch(), aSwitch(OTHER_SWITCH, 'vSwitch0', { type: 'Internal' })];
    expect(lineOf(anInventory([aVm(1)], { switches }), 'VM1')).toContain('vSwitch0 (Private)');
    const alike = [aSwitch(), aSwitch(OTHER_SWITCH, 'vSwitch0')];
    expect(lineOf(anInventory([aVm(1)], { switches: alike }), 'VM1')).toContain(`vSwitch0 (${SWITCH})`);
  });

  it('says which copies cannot be expected by the settings', () => {
    const there = aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination' })] });
    const iov = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source', iovDataPathActive: true })] });
    expect(showStatus(anInventory([iov, there]), [])).toContain(
      [
        'On vSwitch0, copies of VM1/Network Adapter are meant for VM2/Network Adapter.',
        'Not expected: copies of VM1/Network Adapter at VM2/Network Adapter (SR-IOV is in use at the Source, whose frames bypass the switch).',
      ].join('\n'),
    );
  });

  it('says who copies to whom, and what is half set', () => {
    const source = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] });
    const destination = aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination' })] });
    expect(showStatus(anInventory([aVm(1)]), [])).toContain('Nothing is mirrored.');
    expect(showStatus(anInventory([source, destination]), [])).toContain(
      'On vSwitch0, copies of VM1/Network Adapter go to VM2/Network Adapter.\nThat is how it is set',
    );
    expect(showStatus(anInventory([destination]), [])).toContain(
      'VM2/Network Adapter is a Destination on vSwitch0; nothing is being copied to it.',
    );
    expect(showStatus(anInventory([source]), [])).toContain(
      'VM1/Network Adapter is a Source on vSwitch0; nothing receives its copies.',
    );
  });

  it('names what is ours and waits for its VM to be off', () => {
    const loose = anAdapter(1, 2, { name: 'SPAN', switchId: null, switchName: null });
    const inventory = anInventory([aVm(1, { adapters: [anAdapter(1), loose] })]);
    const ours = [{ id: adapterId(1, 2).toUpperCase(), vmId: aVm(1).id, name: 'SPAN', switchId: null }];
    expect(showLeftOver(inventory, ours)).toHaveLength(1);
    expect(lineOf(inventory, '(not connected)', ours)).toMatch(/added by Mirror Manager$/);
    expect(showLeftOver(inventory, [])).toEqual([]);
  });
});
