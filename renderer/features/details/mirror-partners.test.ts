import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { partnersOf, portsInMode } from './mirror-partners.ts';

const inventory = anInventory(
  [
    aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] }),
    aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination', switchId: SWITCH.toUpperCase() })] }),
    aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination', switchId: OTHER_SWITCH })] }),
    aVm(4, { adapters: [anAdapter(4, 1, { mode: 'Destination', switchId: null, switchName: null })] }),
  ],
  {
    switches: [aSwitch(SWITCH, 'Out', { externalPortMode: 'Source' }), aSwitch(OTHER_SWITCH, 'Lab')],
    hostAdapters: [anAdapter(9, 1, { mode: 'Destination' })],
  },
);
const keys = (list: readonly { key: string }[]) => list.map(({ key }) => key);

describe('the other side of the copying', () => {
  it('is every port of the same switch in the other mode, of the host too', () => {
    expect(keys(partnersOf(inventory, SWITCH, 'Source'))).toEqual([adapterId(2), adapterId(9)]);
    expect(keys(partnersOf(inventory, SWITCH, 'Destination'))).toEqual([adapterId(1), `external:${SWITCH}`]);
  });

  it('is nobody where there is no copying', () => {
    expect(partnersOf(inventory, OTHER_SWITCH, 'Destination')).toEqual([]);
    expect(partnersOf(inventory, null, 'Destination')).toEqual([]);
    expect(partnersOf(inventory, SWITCH, 'None')).toEqual([]);
    expect(partnersOf(inventory, SWITCH, null)).toEqual([]);
  });

  it('tells apart those whose machines, or adapters, have the same name', () => {
    const twins = anInventory([
      aVm(1, { name: 'twin', adapters: [anAdapter(1, 1, { mode: 'Source' }), anAdapter(1, 2)] }),
      aVm(2, { name: 'twin', adapters: [anAdapter(2, 1, { mode: 'Source' })] }),
    ]);
    const [one, other] = portsInMode(twins, SWITCH, 'Source');
    expect(one).toMatchObject({
      vm: expect.stringContaining(aVm(1).id.slice(-4)) as string,
      name: expect.stringContaining(adapterId(1).slice(-4)) as string,
    });
    expect(other).toMatchObject({
      vm: expect.stringContaining(aVm(2).id.slice(-4)) as string,
      name: 'Network Adapter',
    });
  });

  it('tells whose a port is', () => {
    expect(portsInMode(inventory, SWITCH, 'Destination')).toEqual([
      { kind: 'adapter', key: adapterId(2), vm: 'VM2', name: 'Network Adapter' },
      { kind: 'adapter', key: adapterId(9), vm: null, name: 'Network Adapter' },
    ]);
  });
});
