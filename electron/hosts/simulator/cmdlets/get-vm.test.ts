import { describe, expect, it } from 'vitest';
import { aGuest, smallLab } from '../testing/small-lab.ts';
import { propertyText } from '../property-text.ts';
import { bench, errorIds } from '../testing/bench.ts';

const one = aGuest(1, { name: 'Web [1]' });
const lab = smallLab([one, aGuest(2, { name: 'DB', state: 'Off' }), aGuest(3, { name: 'db' })]);

describe('Get-VM', () => {
  const names = async (parameters: Record<string, string | string[]>) => {
    const { objects } = await bench(lab).call('Get-VM', 'Name', parameters);
    return objects.map((each) => each['Name']);
  };

  it('gives every VM without a name', async () => {
    expect(await names({})).toEqual(['Web [1]', 'DB', 'db']);
  });

  it('takes a name for a pattern, without regard to case', async () => {
    expect(await names({ Name: 'DB' })).toEqual(['DB', 'db']);
    expect(await names({ Name: ['w*', 'd?'] })).toEqual(['Web [1]', 'DB', 'db']);
    expect(await names({ Name: 'Web [1]' })).toEqual([]);
    expect(await names({ Name: 'Web `[1`]' })).toEqual(['Web [1]']);
  });

  it('answers an unknown name with InvalidParameter and still gives the others', async () => {
    const reply = await bench(lab).call('Get-VM', 'Name', { Name: ['nobody', 'Web*'] });
    expect(reply.errors).toEqual([
      expect.objectContaining({ id: 'InvalidParameter', category: 'InvalidArgument', target: 'nobody' }),
    ]);
    expect(reply.objects).toHaveLength(1);
  });

  it('finds by id without regard to case', async () => {
    const { objects } = await bench(lab).call('Get-VM', 'Id', { Id: one.id.toUpperCase() });
    expect(objects.map((each) => each['Id'])).toEqual([one.id]);
    const missing = await bench(lab).call('Get-VM', 'Id', { Id: aGuest(9).id });
    expect(errorIds(missing)).toEqual(['ObjectNotFound']);
  });

  it('has adapters, services and state in Hyper-V’s words', async () => {
    const vm = aGuest(1, { status: ['Ok', 'BackingUpVirtualMachine'], checkpoints: 2, generation: 1 });
    const { objects } = await bench(smallLab([vm])).call('Get-VM', 'Id', { Id: vm.id });
    expect(objects[0]).toMatchObject({
      $type: 'VirtualMachine',
      State: 'Running',
      OperationalStatus: ['Ok', 'BackingUpVirtualMachine'],
      SecondaryOperationalStatus: 'BackingUpVirtualMachine',
      Generation: 1,
      NetworkAdapters: [{ $type: 'VMNetworkAdapter', Id: vm.adapters[0]?.id, MacAddressSpoofing: 'Off' }],
    });
    const services = objects[0]?.['VMIntegrationService'];
    expect(services).toContainEqual(
      expect.objectContaining({
        Id: `Microsoft:${vm.id.toUpperCase()}\\9F8233AC-BE49-4C79-8EE3-E7E1985B2077`,
        Enabled: true,
      }),
    );
  });

  it('speaks the language of the host', async () => {
    const german = { ...lab, host: { ...lab.host, culture: 'de-DE' } };
    const [error] = (await bench(german).call('Get-VM', 'Name', { Name: 'x' })).errors;
    expect(error?.message).toContain('virtuellen Computer');
    expect(error?.id).toBe('InvalidParameter');
  });
});

describe('Get-VMSnapshot', () => {
  it('gives a VM’s checkpoints as a chain that ends at the VM’s parent', async () => {
    const vm = aGuest(1, { checkpoints: 2 });
    const host = bench(smallLab([vm, aGuest(2)]));
    const { objects } = await host.call('Get-VMSnapshot', 'VMName', { VMName: '*' });
    const [machine] = (await host.call('Get-VM', 'Id', { Id: vm.id })).objects;
    expect(objects.map((each) => each['VMId'])).toEqual([vm.id, vm.id]);
    expect(objects[1]?.['ParentSnapshotId']).toBe(objects[0]?.['Id']);
    expect(machine?.['ParentSnapshotId']).toBe(objects[1]?.['Id']);
    const again = await host.call('Get-VMSnapshot', 'Id', { Id: propertyText(machine, 'ParentSnapshotId') });
    expect(again.objects).toEqual([objects[1]]);
  });
});

describe('Get-VMIntegrationService', () => {
  it('says whether a guest can be asked to shut down', async () => {
    const host = bench(smallLab([aGuest(1, { shutdownService: false })]));
    const { objects } = await host.call('Get-VMIntegrationService', 'VMName', {
      VMName: 'VM1',
      Name: 'Shutdown',
    });
    expect(objects).toEqual([expect.objectContaining({ Name: 'Shutdown', Enabled: false })]);
  });
});
