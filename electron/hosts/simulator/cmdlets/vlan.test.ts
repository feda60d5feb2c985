import { describe, expect, it } from 'vitest';
import { anAdapter } from '../../../../shared/testing/an-inventory.ts';
import { bench, errorIds } from '../testing/bench.ts';
import { aGuest, smallLab } from '../testing/small-lab.ts';

describe('Set-VMNetworkAdapterVlan', () => {
  const set = (host: ReturnType<typeof bench>, parameters: Record<string, string | number | boolean>) =>
    host.call('Set-VMNetworkAdapterVlan', 'VMName', { VMName: 'VM1', ...parameters });

  it.each([
    [
      { Access: true, VlanId: 10 },
      { vlanMode: 'Access', accessVlanId: 10 },
    ],
    [
      { Trunk: true, AllowedVlanIdList: '1-100, 200', NativeVlanId: 0 },
      { vlanMode: 'Trunk', allowedVlanIds: '1-100,200', nativeVlanId: 0 },
    ],
    [
      { Isolated: true, PrimaryVlanId: 5, SecondaryVlanId: 6 },
      { vlanMode: 'Private', primaryVlanId: 5, secondaryVlanIds: '6' },
    ],
    [
      { Promiscuous: true, PrimaryVlanId: 5, SecondaryVlanIdList: '6-8' },
      { vlanMode: 'Private', secondaryVlanIds: '6-8' },
    ],
    [{ Untagged: true }, { vlanMode: 'Untagged', accessVlanId: 0 }],
  ])('sets %j', async (parameters, expected) => {
    const host = bench(
      smallLab([aGuest(1, { adapters: [anAdapter(1, 1, { vlanMode: 'Access', accessVlanId: 99 })] })]),
    );
    expect(errorIds(await set(host, parameters))).toEqual([]);
    expect((await host.adapters())[0]).toMatchObject(expected);
  });

  it.each([
    [{}],
    [{ Access: true }],
    [{ Access: true, VlanId: 0 }],
    [{ Access: true, VlanId: 4095 }],
    [{ Access: true, Trunk: true, VlanId: 1 }],
    [{ Access: true, VlanId: 1, NativeVlanId: 1 }],
    [{ Untagged: true, VlanId: 1 }],
    [{ Trunk: true, AllowedVlanIdList: '1-100' }],
    [{ Trunk: true, AllowedVlanIdList: '100-1', NativeVlanId: 0 }],
    [{ Trunk: true, AllowedVlanIdList: '1-5000', NativeVlanId: 0 }],
    [{ Trunk: true, AllowedVlanIdList: '$(x)', NativeVlanId: 0 }],
    [{ Promiscuous: true, PrimaryVlanId: 5, SecondaryVlanId: 6 }],
    [{ Community: true, PrimaryVlanId: 5, SecondaryVlanIdList: '6' }],
  ])('refuses %j and changes nothing', async (parameters) => {
    const lab = smallLab([aGuest(1)]);
    const host = bench(lab);
    expect(errorIds(await set(host, parameters))).toEqual(['InvalidParameter']);
    expect(await host.lab()).toBe(lab);
  });
});

describe('Get-VMNetworkAdapterVlan and -Isolation', () => {
  const trunk = anAdapter(1, 1, {
    vlanMode: 'Trunk',
    allowedVlanIds: '1-3,7',
    isolationMode: 'Vlan',
    isolationId: 40,
  });
  const host = bench(smallLab([aGuest(1, { adapters: [trunk] }), aGuest(2)]));

  it('covers all VMs without arguments, and expands the list', async () => {
    const { objects } = await host.call('Get-VMNetworkAdapterVlan', 'VMName');
    expect(objects).toHaveLength(2);
    expect(objects[0]).toMatchObject({
      OperationMode: 'Trunk',
      AllowedVlanIdList: [1, 2, 3, 7],
      AllowedVlanIdListString: '1-3,7',
      ParentAdapter: { Id: trunk.id },
    });
  });

  it('finds one VM’s', async () => {
    const { objects } = await host.call('Get-VMNetworkAdapterIsolation', 'VMName', { VMName: 'VM1' });
    expect(objects).toEqual([expect.objectContaining({ IsolationMode: 'Vlan', DefaultIsolationID: 40 })]);
  });
});
