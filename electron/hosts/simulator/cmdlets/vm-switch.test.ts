import { describe, expect, it } from 'vitest';
import { aSwitch, OTHER_SWITCH, SWITCH } from '../../../../shared/testing/an-inventory.ts';
import { propertyText } from '../property-text.ts';
import { bench, errorIds, switchRef } from '../testing/bench.ts';
import { aGuest, smallLab } from '../testing/small-lab.ts';

const security = '776e0ba7-94a1-41c8-8f28-951f524251b5';
const external = aSwitch(SWITCH, 'Outside', {
  type: 'External',
  uplinks: ['A', 'B'],
  embeddedTeaming: true,
  teamingMode: 'SwitchIndependent',
  loadBalancing: 'Dynamic',
  externalPortMode: 'Source',
  extensions: [{ id: 'EA24', name: 'Aufzeichnung', type: 'Capture', enabled: true, running: false }],
});
const lab = smallLab([], { switches: [external, aSwitch(OTHER_SWITCH, 'Lab')] });

describe('Get-VMSwitch', () => {
  const host = bench(lab);
  const names = async (set: string, parameters = {}) =>
    (await host.call('Get-VMSwitch', set, parameters)).objects.map((each) => each['Name']);

  it('finds by name, type and id', async () => {
    expect(await names('Name')).toEqual(['Outside', 'Lab']);
    expect(await names('Name', { Name: 'l*' })).toEqual(['Lab']);
    expect(await names('Name', { SwitchType: ['External'] })).toEqual(['Outside']);
    expect(await names('Id', { Id: [OTHER_SWITCH] })).toEqual(['Lab']);
  });

  it('refuses what is not there', async () => {
    expect(errorIds(await host.call('Get-VMSwitch', 'Name', { Name: 'x' }))).toEqual(['ObjectNotFound']);
    expect(errorIds(await host.call('Get-VMSwitch', 'Id', { Id: [aGuest(7).id] }))).toEqual([
      'ObjectNotFound',
    ]);
  });

  it('tells a team by its placeholder, and its cards in the list', async () => {
    const { objects } = await host.call('Get-VMSwitch', 'Id', { Id: [SWITCH] });
    expect(objects[0]).toMatchObject({
      NetAdapterInterfaceDescription: 'Teamed-Interface',
      NetAdapterInterfaceDescriptions: ['A', 'B'],
      EmbeddedTeamingEnabled: true,
      Extensions: [{ $type: 'VMSwitchExtension', Id: 'EA24', Enabled: true, Running: false }],
    });
  });

  it('gives teams and extensions of their own', async () => {
    const teams = await host.call('Get-VMSwitchTeam', 'Name');
    expect(teams.objects).toEqual([
      expect.objectContaining({ Id: SWITCH, LoadBalancingAlgorithm: 'Dynamic' }),
    ]);
    const extensions = await host.call('Get-VMSwitchExtension', 'SwitchName', { VMSwitchName: ['*'] });
    expect(extensions.objects).toEqual([expect.objectContaining({ SwitchName: 'Outside' })]);
  });
});

describe('Get-VMSwitchExtensionPortFeature', () => {
  it('reads the external port’s mode by the feature’s id', async () => {
    const host = bench(lab);
    const read = (parameters: Record<string, string | boolean | string[]>) =>
      host.call('Get-VMSwitchExtensionPortFeature', 'ExternalPort', { ExternalPort: true, ...parameters });
    const { objects } = await read({ SwitchName: 'Outside', FeatureId: [security.toUpperCase()] });
    expect(objects).toHaveLength(1);
    expect(objects[0]).toMatchObject({ Id: security, SettingData: { MonitorMode: 2 } });
    expect((await read({ SwitchName: 'Lab' })).objects).toEqual([]);
    expect((await read({ FeatureId: [SWITCH] })).objects).toEqual([]);
    expect(errorIds(await read({ SwitchName: 'x' }))).toEqual(['ObjectNotFound']);
  });

  it('has a template with every value at its default', async () => {
    const { objects } = await bench(lab).call('Get-VMSystemSwitchExtensionPortFeature', '(default)', {
      FeatureId: [security],
    });
    expect(objects[0]).toMatchObject({ SettingData: { MonitorMode: 0 } });
  });
});

describe('New-VMSwitch', () => {
  it('shares the card with the host unless told not to', async () => {
    const host = bench(smallLab([], { switches: [] }));
    const { objects } = await host.call('New-VMSwitch', 'NetAdapterName', {
      Name: 'Span',
      NetAdapterName: ['Ethernet'],
    });
    expect(objects).toEqual([expect.objectContaining({ SwitchType: 'External', AllowManagementOS: true })]);
    expect((await host.lab()).hostAdapters).toEqual([
      expect.objectContaining({ name: 'Span', switchId: propertyText(objects[0], 'Id') }),
    ]);
    const seen = await host.call('Get-NetAdapter', 'ByName');
    expect(seen.objects.map((each) => each['Name'])).toEqual(['Ethernet', 'vEthernet (Span)']);
  });

  it('leaves the host out when told so, and refuses the card for another switch', async () => {
    const host = bench(smallLab([], { switches: [] }));
    const make = () =>
      host.call('New-VMSwitch', 'NetAdapterInterfaceDescription', {
        Name: 'Span',
        NetAdapterInterfaceDescription: ['contoso 10g'],
        AllowManagementOS: false,
      });
    expect(errorIds(await make())).toEqual([]);
    expect((await host.lab()).hostAdapters).toEqual([]);
    expect(errorIds(await make())).toEqual(['InvalidParameter']);
    expect((await host.lab()).switches).toHaveLength(1);
  });

  it('makes an internal one with an adapter of the host, a private one without, of any name', async () => {
    const host = bench(smallLab([]));
    await host.call('New-VMSwitch', 'SwitchType', { Name: 'Lab', SwitchType: 'Internal' });
    await host.call('New-VMSwitch', 'SwitchType', { Name: 'Lab', SwitchType: 'Private' });
    const { switches, hostAdapters } = await host.lab();
    expect(switches.filter(({ name }) => name === 'Lab')).toHaveLength(3);
    expect(hostAdapters).toHaveLength(1);
  });

  it('refuses External as a type', async () => {
    const reply = await bench(lab).call('New-VMSwitch', 'SwitchType', { Name: 'x', SwitchType: 'External' });
    expect(errorIds(reply)).toEqual(['InvalidParameter']);
  });
});

describe('Remove-VMSwitch', () => {
  it('refuses while a VM is connected, whether it runs or not', async () => {
    const used = smallLab([aGuest(1, { state: 'Off' })]);
    const host = bench(used);
    const reply = await host.call('Remove-VMSwitch', 'SwitchObject', { VMSwitch: [switchRef(SWITCH)] });
    expect(errorIds(reply)).toEqual(['ObjectInUse']);
    expect(await host.lab()).toBe(used);
  });

  it('removes every switch of a name', async () => {
    const host = bench(smallLab([], { switches: [aSwitch(SWITCH, 'Lab'), aSwitch(OTHER_SWITCH, 'lab')] }));
    expect(errorIds(await host.call('Remove-VMSwitch', 'Name', { Name: ['Lab'], Force: true }))).toEqual([]);
    expect((await host.lab()).switches).toEqual([]);
  });

  it('refuses the Default Switch', async () => {
    const host = bench(smallLab([], { switches: [aSwitch('c08cb7b8-9b3c-408e-8e30-5e16a3aeb444', 'X')] }));
    expect(errorIds(await host.call('Remove-VMSwitch', 'Name', { Name: 'X' }))).toEqual(['InvalidParameter']);
  });
});

describe('Windows’ own cmdlets', () => {
  it('show the card, its addresses, its route and its remote session', async () => {
    const host = bench(smallLab([], { host: { ...smallLab([]).host, hyperV: 'absent' } }));
    const get = async (cmdlet: string, parameters = {}) =>
      (await host.call(cmdlet, '(default)', parameters)).objects;
    expect(await get('Get-NetAdapter', { Physical: true })).toEqual([
      expect.objectContaining({ InterfaceIndex: 4, MacAddress: '00-1B-21-00-00-01', Virtual: false }),
    ]);
    expect((await get('Get-NetIPAddress')).map((each) => each['AddressFamily'])).toEqual(['IPv4', 'IPv6']);
    expect(await get('Get-NetRoute', { DestinationPrefix: '0.0.0.0/0' })).toHaveLength(1);
    expect(await get('Get-NetRoute', { DestinationPrefix: '::/0' })).toEqual([]);
    expect(await get('Get-NetTCPConnection', { State: ['Established'] })).toEqual([
      expect.objectContaining({ LocalAddress: '192.0.2.10', LocalPort: 3389 }),
    ]);
  });
});
