import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, OTHER_SWITCH, SWITCH } from '../../../../shared/testing/an-inventory.ts';
import { plainAdapter } from '../rules/new-adapter.ts';
import { adapterRef, bench, errorIds, switchRef, vmRef } from '../testing/bench.ts';
import { aGuest, smallLab } from '../testing/small-lab.ts';

const two = { adapters: [anAdapter(1), anAdapter(1, 2, { name: 'LAN2' })] };
const ofHost = {
  ...plainAdapter('Microsoft:00000000-0000-4000-8000-000000000500', 'vSwitch0'),
  switchId: SWITCH,
  switchName: 'vSwitch0',
  connected: null,
  legacy: null,
  dynamicMac: null,
  iovWeight: null,
};

describe('Get-VMNetworkAdapter', () => {
  const lab = smallLab([aGuest(1, two), aGuest(2)], { hostAdapters: [ofHost] });
  const ids = async (set: string, parameters: Parameters<ReturnType<typeof bench>['call']>[2]) =>
    (await bench(lab).call('Get-VMNetworkAdapter', set, parameters)).objects.map((each) => each['Id']);

  it('finds by VM, by name and everywhere', async () => {
    expect(await ids('VMName', { VMName: 'vm1' })).toEqual([adapterId(1), adapterId(1, 2)]);
    expect(await ids('VMName', { VMName: '*', Name: 'lan*' })).toEqual([adapterId(1, 2)]);
    expect(await ids('VMObject', { VM: [vmRef(aGuest(2).id)] })).toEqual([adapterId(2)]);
    expect(await ids('ManagementOS', { ManagementOS: true })).toEqual([ofHost.id]);
    expect(await ids('ManagementOS', { ManagementOS: true, SwitchName: 'Lab' })).toEqual([]);
    expect(await ids('All', { All: true })).toHaveLength(4);
    expect(await ids('VMName', { VMName: '*', IsLegacy: true })).toEqual([]);
  });

  it('refuses what is not there, as ObjectNotFound', async () => {
    const host = bench(lab);
    const get = (parameters: Record<string, string>) =>
      host.call('Get-VMNetworkAdapter', 'VMName', parameters).then(errorIds);
    expect(await get({ VMName: 'nobody' })).toEqual(['ObjectNotFound']);
    expect(await get({ VMName: 'VM1', Name: 'nobody' })).toEqual(['ObjectNotFound']);
  });

  it('lacks on the management OS what VMInternalNetworkAdapter lacks', async () => {
    const { objects } = await bench(lab).call('Get-VMNetworkAdapter', 'ManagementOS', { ManagementOS: true });
    expect(objects[0]).toMatchObject({ $type: 'VMInternalNetworkAdapter', IsManagementOs: true });
    for (const absent of ['Connected', 'IPAddresses', 'IsLegacy', 'DynamicMacAddressEnabled', 'IovWeight']) {
      expect(objects[0]).not.toHaveProperty(absent);
    }
  });
});

describe('Set-VMNetworkAdapter', () => {
  it('sets every adapter of a VM when none is named', async () => {
    const host = bench(smallLab([aGuest(1, two), aGuest(2)]));
    const reply = await host.call('Set-VMNetworkAdapter', 'VMName', {
      VMName: 'VM1',
      PortMirroring: 'Source',
    });
    expect(reply).toEqual({ objects: [], errors: [], warnings: [] });
    expect((await host.adapters()).map(({ mode }) => mode)).toEqual(['Source', 'Source', 'None']);
  });

  it('sets the one that is given as object, and writes it with -Passthru only', async () => {
    const host = bench(smallLab([aGuest(1, two)]));
    const { objects } = await host.call('Set-VMNetworkAdapter', 'ResourceObject', {
      VMNetworkAdapter: adapterRef(adapterId(1, 2).toUpperCase().replace('MICROSOFT', 'Microsoft')),
      PortMirroring: 'Destination',
      MacAddressSpoofing: 'On',
      IovWeight: 0,
      Passthru: true,
    });
    expect(objects).toEqual([
      expect.objectContaining({ PortMirroringMode: 'Destination', MacAddressSpoofing: 'On' }),
    ]);
    expect((await host.adapters()).map(({ mode }) => mode)).toEqual(['None', 'Destination']);
  });

  it('sets an adapter of the management OS', async () => {
    const host = bench(smallLab([], { hostAdapters: [ofHost] }));
    await host.call('Set-VMNetworkAdapter', 'ManagementOS', {
      ManagementOS: true,
      Name: 'vSwitch0',
      PortMirroring: 'Destination',
    });
    expect((await host.lab()).hostAdapters[0]?.mode).toBe('Destination');
  });

  it('changes an address only while the VM is off', async () => {
    const mac = { StaticMacAddress: '00-50-56-aa-bb-cc' };
    const running = bench(smallLab([aGuest(1)]));
    const off = bench(smallLab([aGuest(1, { state: 'Off' })]));
    const set = (host: typeof off, parameters: Record<string, string | boolean>) =>
      host.call('Set-VMNetworkAdapter', 'VMName', { VMName: 'VM1', ...parameters }).then(errorIds);
    expect(await set(running, mac)).toEqual(['InvalidState']);
    expect(await set(off, mac)).toEqual([]);
    expect((await off.adapters())[0]).toMatchObject({ mac: '005056AABBCC', dynamicMac: false });
    expect(await set(off, { DynamicMacAddress: true })).toEqual([]);
    expect((await off.adapters())[0]).toMatchObject({ mac: '000000000000', dynamicMac: true });
    expect(await set(off, { StaticMacAddress: '12345' })).toEqual(['InvalidParameter']);
  });

  it.each([
    [{ VmqWeight: 101 }, 'InvalidParameter'],
    [{ IovWeight: -1 }, 'InvalidParameter'],
    [{ PortMirroring: 'Both' }, 'InvalidParameter'],
    [{ DhcpGuard: 'Yes' }, 'InvalidParameter'],
    [{ MaximumBandwidth: 1000 }, 'NotSupported'],
  ])('refuses %j and changes nothing', async (parameters, id) => {
    const lab = smallLab([aGuest(1)]);
    const host = bench(lab);
    const reply = await host.call('Set-VMNetworkAdapter', 'VMName', { VMName: 'VM1', ...parameters });
    expect(errorIds(reply)).toEqual([id]);
    expect(await host.lab()).toBe(lab);
  });

  it('refuses while the VM moves to another host', async () => {
    const host = bench(smallLab([aGuest(1, { status: ['MigratingVirtualMachine'] })]));
    const reply = await host.call('Set-VMNetworkAdapter', 'VMName', {
      VMName: 'VM1',
      PortMirroring: 'Source',
    });
    expect(errorIds(reply)).toEqual(['InvalidState']);
  });
});

describe('Add-VMNetworkAdapter', () => {
  const add = (host: ReturnType<typeof bench>, parameters = {}) =>
    host.call('Add-VMNetworkAdapter', 'VMName', { VMName: 'VM1', ...parameters });

  it('adds an unconnected "Network Adapter" with a new id and no address yet', async () => {
    const host = bench(smallLab([aGuest(1, { state: 'Off', adapters: [] })]));
    const { objects } = await add(host, { Passthru: true });
    expect(objects).toEqual([
      expect.objectContaining({
        Name: 'Network Adapter',
        Connected: false,
        SwitchId: null,
        MacAddress: '000000000000',
        PortMirroringMode: 'None',
        Id: 'Microsoft:00000000-0000-4000-8000-000000000001\\AAAAAAAA-0000-4000-8000-000000000001',
      }),
    ]);
    expect((await host.adapters()).map(({ id }) => id)).toEqual([objects[0]?.['Id']]);
  });

  it('gives an address at once to a VM that runs', async () => {
    const host = bench(smallLab([aGuest(1)]));
    await add(host, { Name: 'SPAN' });
    expect((await host.adapters())[1]).toMatchObject({ name: 'SPAN', status: ['Ok'] });
    expect((await host.adapters())[1]?.mac).toMatch(/^00155D[0-9A-F]{6}$/);
  });

  it('fails for a switch name that is not unique, or is not there', async () => {
    const lab = smallLab([aGuest(1)]);
    const twice = { ...lab, switches: lab.switches.map((each) => ({ ...each, name: 'Lab' })) };
    expect(errorIds(await add(bench(twice), { SwitchName: 'lab' }))).toEqual(['InvalidParameter']);
    expect(errorIds(await add(bench(lab), { SwitchName: '*' }))).toEqual(['ObjectNotFound']);
    const host = bench(lab);
    expect(errorIds(await add(host, { SwitchName: 'Lab' }))).toEqual([]);
    expect((await host.adapters())[1]).toMatchObject({ switchId: OTHER_SWITCH, connected: true });
  });

  it.each([
    ['a running generation 1 VM', { generation: 1 }],
    ['a saved VM', { state: 'Saved' }],
    ['a paused VM', { state: 'Paused' }],
    ['a critical VM', { state: 'OffCritical' }],
    ['a VM that is backing up', { status: ['Ok', 'BackingUpVirtualMachine'] }],
    ['a VM that merges disks', { state: 'Off', status: ['MergingDisks'] }],
  ])('refuses %s, and so does Remove', async (_, change) => {
    const lab = smallLab([aGuest(1, change)]);
    const host = bench(lab);
    expect(errorIds(await add(host))).toEqual(['InvalidState']);
    expect(errorIds(await host.call('Remove-VMNetworkAdapter', 'VMName', { VMName: 'VM1' }))).toEqual([
      'InvalidState',
    ]);
    expect(await host.lab()).toBe(lab);
  });

  it('ends at eight adapters in generation 1 and on Server 2016, and at 64 otherwise', async () => {
    const adapters = (n: number) => Array.from({ length: n }, (_, index) => anAdapter(1, index));
    const full = (n: number, generation: number, operatingSystem: string) => {
      const lab = smallLab([aGuest(1, { state: 'Off', generation, adapters: adapters(n) })]);
      return add(bench({ ...lab, host: { ...lab.host, operatingSystem } })).then(errorIds);
    };
    expect(await full(7, 1, 'Windows Server 2022')).toEqual([]);
    expect(await full(8, 1, 'Windows Server 2022')).toEqual(['OperationFailed']);
    expect(await full(8, 2, 'Windows Server 2022')).toEqual([]);
    expect(await full(8, 2, 'Windows Server 2016')).toEqual(['OperationFailed']);
    expect(await full(64, 2, 'Windows Server 2022')).toEqual(['OperationFailed']);
  });

  it('adds legacy adapters to generation 1 only', async () => {
    const host = bench(smallLab([aGuest(1, { state: 'Off', generation: 1 })]));
    await add(host, { IsLegacy: true });
    expect((await host.adapters())[1]).toMatchObject({ legacy: true, name: 'Legacy Network Adapter' });
    const second = bench(smallLab([aGuest(1, { state: 'Off' })]));
    expect(errorIds(await add(second, { IsLegacy: true }))).toEqual(['InvalidParameter']);
  });

  it('adds one to the management OS, on a switch that is not private', async () => {
    const lab = smallLab([]);
    const [first] = lab.switches;
    const host = bench({ ...lab, switches: [{ ...first!, type: 'Internal' }] });
    const refused = await bench(lab).call('Add-VMNetworkAdapter', 'ManagementOS', {
      ManagementOS: true,
      SwitchName: 'vSwitch0',
    });
    expect(errorIds(refused)).toEqual(['InvalidParameter']);
    await host.call('Add-VMNetworkAdapter', 'ManagementOS', { ManagementOS: true, SwitchName: 'vSwitch0' });
    const after = await host.lab();
    expect(after.hostAdapters).toEqual([expect.objectContaining({ name: 'vSwitch0', switchId: SWITCH })]);
    expect(after.switches[0]?.allowManagementOs).toBe(true);
  });
});

describe('Remove-VMNetworkAdapter', () => {
  it('removes every adapter of a VM when none is named', async () => {
    const host = bench(smallLab([aGuest(1, two), aGuest(2)]));
    await host.call('Remove-VMNetworkAdapter', 'VMName', { VMName: 'VM1' });
    expect((await host.adapters()).map(({ id }) => id)).toEqual([adapterId(2)]);
  });

  it('removes the one given as object; a second time it is not found', async () => {
    const host = bench(smallLab([aGuest(1, two)]));
    const remove = () =>
      host
        .call('Remove-VMNetworkAdapter', 'ResourceObject', { VMNetworkAdapter: [adapterRef(adapterId(1))] })
        .then(errorIds);
    expect(await remove()).toEqual([]);
    expect((await host.adapters()).map(({ name }) => name)).toEqual(['LAN2']);
    expect(await remove()).toEqual(['ObjectNotFound']);
  });
});

describe('Rename-VMNetworkAdapter', () => {
  it('renames every adapter of a VM when none is named', async () => {
    const host = bench(smallLab([aGuest(1, two)]));
    await host.call('Rename-VMNetworkAdapter', 'VMName', { VMName: 'VM1', NewName: "O’Brien's $(x)" });
    expect((await host.adapters()).map(({ name }) => name)).toEqual(["O’Brien's $(x)", "O’Brien's $(x)"]);
  });
});

describe('Connect- and Disconnect-VMNetworkAdapter', () => {
  const connect = (host: ReturnType<typeof bench>, id: string) =>
    host.call('Connect-VMNetworkAdapter', 'Object_SwitchObject', {
      VMNetworkAdapter: [adapterRef(adapterId(1))],
      VMSwitch: switchRef(id),
    });

  it('moves an adapter from one switch to another, and off it', async () => {
    const host = bench(smallLab([aGuest(1)]));
    await connect(host, OTHER_SWITCH);
    expect((await host.adapters())[0]).toMatchObject({ switchId: OTHER_SWITCH, switchName: 'Lab' });
    await host.call('Disconnect-VMNetworkAdapter', 'Name', { VMName: 'VM1' });
    expect((await host.adapters())[0]).toMatchObject({ switchId: null, switchName: null, connected: false });
  });

  it.each([true, false])('keeps the mode or not, as the lab is set: %s', async (modeSurvivesReconnect) => {
    const lab = smallLab([aGuest(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] })]);
    const host = bench({ ...lab, settings: { ...lab.settings, modeSurvivesReconnect } });
    await connect(host, SWITCH);
    expect((await host.adapters())[0]?.mode).toBe('Source');
    await connect(host, OTHER_SWITCH);
    expect((await host.adapters())[0]?.mode).toBe(modeSurvivesReconnect ? 'Source' : 'None');
  });

  it('refuses a switch that is not there and one of an ambiguous name', async () => {
    const lab = smallLab([aGuest(1)]);
    const host = bench({ ...lab, switches: lab.switches.map((each) => ({ ...each, name: 'Lab' })) });
    expect(errorIds(await connect(host, aGuest(77).id))).toEqual(['ObjectNotFound']);
    const byName = await host.call('Connect-VMNetworkAdapter', 'Name_SwitchName', {
      VMName: 'VM1',
      SwitchName: 'Lab',
    });
    expect(errorIds(byName)).toEqual(['InvalidParameter']);
  });
});
