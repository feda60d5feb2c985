import { expect, it } from 'vitest';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { toldApart } from './told-apart.ts';

it('adds the beginning of the id where a name repeats, and nowhere else', () => {
  const twins = [
    aVm(1, { name: 'Dateiserver', id: 'aaaaaaaa-0000-4000-8000-000000000001' }),
    aVm(2, { name: 'dateiserver', id: 'bbbbbbbb-0000-4000-8000-000000000002' }),
    aVm(3, { name: 'Mailserver' }),
  ];
  expect(twins.map(toldApart(anInventory(twins)))).toEqual([
    'Dateiserver (aaaaaaaa…)',
    'dateiserver (bbbbbbbb…)',
    'Mailserver',
  ]);
});
