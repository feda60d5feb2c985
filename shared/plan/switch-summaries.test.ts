import { expect, it } from 'vitest';
import { anAdapter, anInventory, aSwitch, aVm, OTHER_SWITCH, SWITCH } from '../testing/an-inventory.ts';
import { switchSummaries } from './switch-summaries.ts';

it('tells of each switch that mirrors who copies to whom', () => {
  const inventory = anInventory(
    [
      aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source', switchId: SWITCH.toUpperCase() })] }),
      aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination', name: 'SPAN' }), anAdapter(2, 2)] }),
      aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination', switchId: null })] }),
    ],
    { switches: [aSwitch(), aSwitch(OTHER_SWITCH, 'Lab')] },
  );
  expect(switchSummaries(inventory)).toEqual([
    { id: SWITCH, name: 'vSwitch0', sources: ['VM1/Network Adapter'], destinations: ['VM2/SPAN'] },
  ]);
});

it('tells switches of one name apart, and of an external port', () => {
  const switches = [
    aSwitch(SWITCH, 'Same', { externalPortMode: 'Source' }),
    aSwitch(OTHER_SWITCH, 'Same', { externalPortMode: 'Destination' }),
  ];
  expect(switchSummaries(anInventory([], { switches }))).toEqual([
    { id: SWITCH, name: 'Same', sources: ['external port of Same'], destinations: [] },
    { id: OTHER_SWITCH, name: 'Same', sources: [], destinations: ['external port of Same'] },
  ]);
});
