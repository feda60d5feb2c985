import { describe, expect, it } from 'vitest';
import type { Step } from '../../../shared/steps/step.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { stepChange } from './step-change.ts';

const vm = { id: aVm(1).id, name: 'VM1' };
const adapter = { id: adapterId(1), name: 'Network Adapter' };
const inventory = anInventory([aVm(1), aVm(2, { adapters: [anAdapter(2, 1, { switchId: null })] })]);
const lab = { id: OTHER_SWITCH, name: 'Lab' };
const text = (step: Step) => {
  const { now, after } = stepChange(step, inventory);
  return [now, after].map((side) =>
    side.kind === 'mode' ? side.mode : side.kind === 'word' ? side.word : `"${side.name}"`,
  );
};

describe('what is so now and after a step', () => {
  it.each<[string, Step, [string, string]]>([
    ['a mode', { id: 's1', kind: 'set-mode', vm, adapter, mode: 'Source', from: 'None' }, ['None', 'Source']],
    ['a shutdown', { id: 's1', kind: 'stop-vm', vm, force: false }, ['running', 'off']],
    ['a start', { id: 's1', kind: 'start-vm', vm }, ['off', 'running']],
    [
      'a new adapter',
      { id: 's1', kind: 'add-adapter', vm, name: 'LAN2-SPAN', switch: lab, staticMac: null, replaces: null },
      ['not-there', 'there'],
    ],
    ['an adapter that goes', { id: 's1', kind: 'remove-adapter', vm, adapter }, ['there', 'not-there']],
    [
      'another name',
      { id: 's1', kind: 'rename-adapter', vm, adapter, name: 'new' },
      ['"Network Adapter"', '"new"'],
    ],
    [
      'another switch',
      { id: 's1', kind: 'connect-adapter', vm, adapter, switch: lab },
      ['"vSwitch0"', '"Lab"'],
    ],
    ['no switch', { id: 's1', kind: 'disconnect-adapter', vm, adapter }, ['"vSwitch0"', 'not-connected']],
    [
      'a switch for what had none',
      {
        id: 's1',
        kind: 'connect-adapter',
        vm: { id: aVm(2).id, name: 'VM2' },
        adapter: { id: adapterId(2), name: 'x' },
        switch: lab,
      },
      ['not-connected', '"Lab"'],
    ],
  ])('%s', (_, step, sides) => {
    expect(text(step)).toEqual(sides);
  });
});
