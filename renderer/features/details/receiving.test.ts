import { expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aSwitch, aVm } from '../../../shared/testing/an-inventory.ts';
import { detailsOf } from './details-of.ts';
import { receivingOf } from './receiving.ts';

const receiving = { mode: 'Destination' } as const;
const inventory = anInventory(
  [
    aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2, receiving), anAdapter(1, 3, receiving)] }),
    aVm(2, { adapters: [anAdapter(2, 1, receiving)] }),
    aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Source' })] }),
  ],
  { hostAdapters: [anAdapter(9, 1, receiving)] },
);
const of = (...keys: string[]) =>
  receivingOf(detailsOf(inventory, { selected: new Set(keys), current: keys[0] ?? null, place: null })).map(
    ({ id }) => id,
  );

it('what is left to do is in the guest of the selected adapter, whichever of its adapters receive', () => {
  expect(of(adapterId(1))).toEqual([adapterId(1, 2), adapterId(1, 3)]);
  expect(of(aVm(1).id)).toEqual([adapterId(1, 2), adapterId(1, 3)]);
  expect(of(adapterId(3))).toEqual([]);
});

it('and in those of several, each once', () => {
  expect(of(adapterId(1, 2), adapterId(2), adapterId(3))).toEqual([
    adapterId(1, 2),
    adapterId(1, 3),
    adapterId(2),
  ]);
  expect(of(aVm(1).id, adapterId(1, 2))).toEqual([adapterId(1, 2), adapterId(1, 3)]);
  expect(of(anAdapter(9).id, aSwitch().id)).toEqual([]);
});
