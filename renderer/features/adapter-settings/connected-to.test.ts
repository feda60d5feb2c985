import { describe, expect, it } from 'vitest';
import { anInventory, aSwitch, OTHER_SWITCH, SWITCH } from '../../../shared/testing/an-inventory.ts';
import { connectedTo } from './connected-to.ts';

const onFirst = { switchId: SWITCH, switchName: 'vSwitch0' };

describe('the switch that is chosen for an adapter', () => {
  it('is named as it is now, its own or another', () => {
    expect(connectedTo(anInventory([]), onFirst, SWITCH)).toBe('vSwitch0');
    expect(connectedTo(anInventory([]), onFirst, OTHER_SWITCH)).toBe('Lab');
    expect(connectedTo(anInventory([]), onFirst, null)).toBeNull();
  });

  it('is told from another of the same name', () => {
    const inventory = anInventory([], { switches: [aSwitch(), aSwitch(OTHER_SWITCH, 'vSwitch0')] });
    expect(connectedTo(inventory, onFirst, SWITCH)).not.toBe(connectedTo(inventory, onFirst, OTHER_SWITCH));
  });

  it('keeps the name that the adapter gives it where it could not be read', () => {
    const inventory = anInventory([], { switches: [] });
    expect(connectedTo(inventory, onFirst, SWITCH)).toBe('vSwitch0');
    expect(connectedTo(inventory, { switchId: null, switchName: 'vSwitch0' }, null)).toBe('vSwitch0');
    expect(connectedTo(inventory, { switchId: null, switchName: null }, null)).toBeNull();
  });
});
