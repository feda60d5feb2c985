import { expect, it } from 'vitest';
import { planSetUp } from '../plan/set-up.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  HOST,
  OTHER_SWITCH,
  SWITCH,
} from '../testing/an-inventory.ts';
import { planId } from './plan-id.ts';
import { renderScript, renderUndoScript } from './render-script.ts';

const other = { switchId: OTHER_SWITCH, switchName: 'Lab' };
const inventory = anInventory([aVm(1), aVm(2, { adapters: [anAdapter(2, 1, other)] }), aVm(3)]);

it('a set-up of two switches is one script, and its undo script takes both adapters away', () => {
  const plan = planSetUp(inventory, {
    kind: 'set-up',
    sources: [1, 2].map((vm) => ({ host: HOST, adapter: adapterId(vm) })),
    destinations: [
      { host: HOST, vm: aVm(3).id, addAdapter: 'SPAN' },
      { host: HOST, vm: aVm(3).id, addAdapter: 'SPAN-2', switch: OTHER_SWITCH },
    ],
    setToNone: [],
    name: null,
    accepted: [],
  });
  const id = planId(plan.steps);
  const script = renderScript({ steps: plan.steps, purpose: plan.purpose, planId: id });
  const undo = renderUndoScript({ undoSteps: plan.undoSteps, inventory, planId: id });
  const inOrder = (text: string, parts: readonly string[]) => {
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  };
  inOrder(script, [
    "-Name 'SPAN' -Passthru",
    '$added_s1 = $adapter.Id',
    SWITCH,
    "-Name 'SPAN-2' -Passthru",
    '$added_s3 = $adapter.Id',
    OTHER_SWITCH,
    'Step 5 of 6: Set mirroring mode of VM1/Network Adapter to Source',
    'Step 6 of 6: Set mirroring mode of VM2/Network Adapter to Source',
  ]);
  inOrder(undo, ["-Step 's3'", "-Step 's1'", "-Name 'SPAN-2'", "-Name 'SPAN'", 'Step 1 of']);
  expect(undo.match(/Hyper-V\\Remove-VMNetworkAdapter/g)).toHaveLength(2);
});
