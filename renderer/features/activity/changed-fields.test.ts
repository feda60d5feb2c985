import { describe, expect, it } from 'vitest';
import { anAdapter, aSwitch } from '../../../shared/testing/an-inventory.ts';
import { NOTHING } from '../../../shared/steps/target-state.ts';
import { changedFields } from './changed-fields.ts';

const vm = { id: '00000000-0000-4000-8000-000000000001', name: 'VM1', state: 'Running' };
const adapter = anAdapter(1);

describe('what a read-back shows', () => {
  it('is the mode that was set, and the switch and the state that stayed', () => {
    const fields = changedFields(
      { ...NOTHING, vm, adapter },
      { ...NOTHING, vm, adapter: { ...adapter, mode: 'Source' } },
    );
    expect(fields).toEqual([
      { thing: 'vm', field: 'state', before: 'Running', after: 'Running', changed: false },
      { thing: 'adapter', field: 'mode', before: 'None', after: 'Source', changed: true },
      { thing: 'adapter', field: 'switchName', before: 'vSwitch0', after: 'vSwitch0', changed: false },
    ]);
  });

  it('is whatever else differs too, after what mirroring is about', () => {
    const after = { ...adapter, mac: '00155D0A0B01', status: ['Ok'], guestAddresses: ['10.0.0.1', '::1'] };
    const fields = changedFields({ ...NOTHING, adapter }, { ...NOTHING, adapter: after });
    expect(fields.map(({ field, after: is }) => [field, is])).toEqual([
      ['mode', 'None'],
      ['switchName', 'vSwitch0'],
      ['mac', '00155D0A0B01'],
      ['status', 'Ok'],
      ['guestAddresses', '10.0.0.1, ::1'],
    ]);
  });

  it('is all that says something of what was added', () => {
    const fields = changedFields(NOTHING, { ...NOTHING, adapter: { ...adapter, mac: null } });
    expect(fields[0]).toEqual({
      thing: 'adapter',
      field: 'mode',
      before: null,
      after: 'None',
      changed: true,
    });
    expect(fields.every(({ before }) => before === null)).toBe(true);
    const names = fields.map(({ field }) => field);
    expect(names).toEqual(expect.arrayContaining(['name', 'connected', 'dynamicMac']));
    for (const silent of ['mac', 'dhcpGuard', 'accessVlanId']) expect(names).not.toContain(silent);
  });

  it('is nothing after where nothing was read back', () => {
    const fields = changedFields({ ...NOTHING, vm }, null);
    expect(fields).toEqual([
      { thing: 'vm', field: 'state', before: 'Running', after: null, changed: true },
      { thing: 'vm', field: 'name', before: 'VM1', after: null, changed: true },
    ]);
  });

  it('names the extensions of a switch', () => {
    const extension = { id: 'x', name: 'NDIS Capture', type: 'Monitoring', enabled: true, running: true };
    const fields = changedFields(NOTHING, {
      ...NOTHING,
      switch: aSwitch('s', 'Lab', { extensions: [extension] }),
    });
    expect(fields.find(({ field }) => field === 'extensions')?.after).toBe('NDIS Capture');
  });
});
