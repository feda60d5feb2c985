import { expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { chosenBySwitch } from './chosen-by-switch.ts';

const unknown = '00000000-0000-4000-8000-000000000902';
const inventory = anInventory(
  [
    aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2, { switchId: OTHER_SWITCH.toUpperCase() })] }),
    aVm(2, {
      adapters: [
        anAdapter(2),
        anAdapter(2, 2, { switchId: null }),
        anAdapter(2, 3, { switchId: unknown, switchName: 'A-switch' }),
      ],
    }),
  ],
  { hostAdapters: [anAdapter(9)], switches: [aSwitch(SWITCH, 'vSwitch0'), aSwitch(OTHER_SWITCH, 'Lab')] },
);
const of = (...ids: string[]) =>
  chosenBySwitch(inventory, ids).map(({ virtualSwitch: { id, name }, adapters }) => [
    id,
    name,
    adapters.map((each) => each.id),
  ]);

it('what is chosen stands by its switch, those by their names, however ids are spelled', () => {
  expect(of(adapterId(2), adapterId(1).toUpperCase(), adapterId(1, 2), adapterId(2, 3))).toEqual([
    [unknown, 'A-switch', [adapterId(2, 3)]],
    [OTHER_SWITCH, 'Lab', [adapterId(1, 2)]],
    [SWITCH, 'vSwitch0', [adapterId(1), adapterId(2)]],
  ]);
});

it('and what is on no switch, gone, or of the management OS is left out', () => {
  expect(of(adapterId(2, 2), adapterId(7), adapterId(9))).toEqual([]);
});
