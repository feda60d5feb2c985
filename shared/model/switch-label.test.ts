import { expect, it } from 'vitest';
import { anInventory, aSwitch, OTHER_SWITCH, SWITCH } from '../testing/an-inventory.ts';
import { connectionText, switchLabel } from './switch-label.ts';

it('is the name, with what tells two of one name apart', () => {
  const of = (...switches: ReturnType<typeof aSwitch>[]) =>
    switchLabel(anInventory([], { switches }), SWITCH);
  expect(of(aSwitch(), aSwitch(OTHER_SWITCH, 'Lab'))).toBe('vSwitch0');
  expect(of(aSwitch(), aSwitch(OTHER_SWITCH, 'vSwitch0', { type: 'Internal' }))).toBe('vSwitch0 (Private)');
  expect(of(aSwitch(), aSwitch(OTHER_SWITCH, 'vSwitch0'))).toBe(`vSwitch0 (${SWITCH})`);
});

it('says of an adapter what it is connected to, though the switch cannot be seen', () => {
  const inventory = anInventory([], { switches: [aSwitch()] });
  const text = (switchId: string | null, switchName: string | null) =>
    connectionText(inventory, { switchId, switchName });
  expect(text(SWITCH.toUpperCase(), 'vSwitch0')).toBe('vSwitch0');
  expect(text(OTHER_SWITCH, 'Gone')).toBe('Gone');
  expect(text(OTHER_SWITCH, null)).toBe(OTHER_SWITCH);
  expect(text(null, null)).toBe('(not connected)');
});
