import { describe, expect, it } from 'vitest';
import {
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { countsBySwitch, isCopying, mirroredCount } from './mirror-counts.ts';

const source = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' }), anAdapter(1, 2)] });
const onSwitch = (switchId: string | null) =>
  aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination', switchId })] });

describe('the counts', () => {
  it('are of each switch, with what of the host mirrors there', () => {
    const inventory = anInventory([source, onSwitch(SWITCH)], {
      hostAdapters: [anAdapter(9, 1, { mode: 'Destination' })],
      switches: [aSwitch(), aSwitch(OTHER_SWITCH, 'Lab', { externalPortMode: 'Source' })],
    });
    expect(countsBySwitch(inventory)).toEqual(
      new Map([
        [SWITCH, { sources: 1, destinations: 2 }],
        [OTHER_SWITCH, { sources: 1, destinations: 0 }],
      ]),
    );
  });

  it('of Disable are of the VMs, connected or not', () => {
    const inventory = anInventory([source, onSwitch(null)], {
      hostAdapters: [anAdapter(9, 1, { mode: 'Source' })],
    });
    expect(mirroredCount(inventory)).toBe(2);
    expect(mirroredCount(null)).toBe(0);
  });

  it('call it copying only where a Source and a Destination meet', () => {
    expect(isCopying(anInventory([source, onSwitch(SWITCH.toUpperCase())]))).toBe(true);
    expect(isCopying(anInventory([source, onSwitch(OTHER_SWITCH)]))).toBe(false);
    expect(isCopying(anInventory([source, onSwitch(null)]))).toBe(false);
    expect(isCopying(null)).toBe(false);
  });
});
