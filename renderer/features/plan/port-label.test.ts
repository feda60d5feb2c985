import { expect, it } from 'vitest';
import { placeholderId } from '../../../shared/steps/target.ts';
import { adapterId, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { portLabels } from './port-label.ts';
import { namesApart } from './told-apart.ts';

it('names the port of an adapter that is yet to be added by its VM, apart from its twin', () => {
  const twins = [aVm(1, { name: 'Sensor' }), aVm(2, { name: 'Sensor' })];
  const vm = { id: aVm(2).id, name: 'Sensor' };
  const step = {
    id: 's3',
    kind: 'add-adapter' as const,
    vm,
    name: 'LAN2-SPAN',
    switch: null,
    staticMac: null,
    replaces: null,
  };
  const label = portLabels({ steps: [{ step, title: '' }] }, namesApart(anInventory(twins)));
  expect(label({ id: placeholderId('s3'), name: 'Sensor/LAN2-SPAN' })).toBe('Sensor (…0002)/LAN2-SPAN');
  expect(label({ id: adapterId(1), name: 'old' })).toBe('Sensor (…0001)/Network Adapter');
});
