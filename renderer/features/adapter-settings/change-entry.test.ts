import { describe, expect, it } from 'vitest';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import { anAdapter, anInventory, aVm, OTHER_SWITCH, SWITCH } from '../../../shared/testing/an-inventory.ts';
import { enteredAgain, requestedChanges } from './change-entry.ts';

const source = anAdapter(1, 1, { mode: 'None' });
const receiver = anAdapter(2, 1, { mode: 'Destination' });
const changes: AdapterChange[] = [{ adapter: source.id, mode: 'Source', switch: SWITCH }];
const entered = {
  setToNone: [receiver.id],
  accepted: [{ code: 'foreign-receiver' as const, target: 'another' }],
};

describe('what was chosen in the review of changes', () => {
  it('is asked for with them: a receiver that was set aside mirrors no more and stays on its switch', () => {
    const inventory = anInventory([aVm(1, { adapters: [source] }), aVm(2, { adapters: [receiver] })]);
    expect(requestedChanges(changes, [receiver.id], inventory)).toEqual([
      ...changes,
      { adapter: receiver.id, mode: 'None', switch: receiver.switchId },
    ]);
    expect(requestedChanges(changes, ['gone'], inventory)).toEqual(changes);
  });

  it('is kept when the settings are come back to and left as they were', () => {
    const again = changes.map((each) => ({ ...each, adapter: each.adapter.toUpperCase() }));
    expect(enteredAgain(entered, changes, again)).toEqual(entered);
  });

  it('loses its consents when other changes are asked for, not what was set aside', () => {
    const others = changes.map((each) => ({ ...each, switch: OTHER_SWITCH }));
    expect(enteredAgain(entered, changes, others)).toEqual({ ...entered, accepted: [] });
    expect(enteredAgain(entered, changes, [])).toEqual({ ...entered, accepted: [] });
  });

  it('gives way to what the settings say of the same adapter by now', () => {
    const named: AdapterChange[] = [
      ...changes,
      { adapter: receiver.id, mode: 'Destination', switch: OTHER_SWITCH },
    ];
    expect(enteredAgain(entered, changes, named)).toEqual({ setToNone: [], accepted: [] });
  });
});
