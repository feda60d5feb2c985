import { describe, expect, it } from 'vitest';
import type { NetworkAdapter } from '../../shared/model/network-adapter.ts';
import { planSetUp } from '../../shared/plan/set-up.ts';
import type { OurAdapter } from '../../shared/records/ours.ts';
import { adapterId, anAdapter, anInventory, aVm, HOST, SWITCH } from '../../shared/testing/an-inventory.ts';
import type { RunReport } from '../service/report.ts';
import { showGuestWork } from './show-guest-work.ts';

const nothing: RunReport = {
  outcome: 'nothing-to-do',
  run: null,
  steps: [],
  rollback: null,
  error: null,
};
const work = (change: Partial<NetworkAdapter>, mine = true) => {
  const span = anAdapter(2, 2, { name: 'SPAN', mode: 'Destination', ...change });
  const state = anInventory([aVm(1), aVm(2, { adapters: [anAdapter(2), span] })]);
  const ours: OurAdapter[] = [{ id: adapterId(2, 2), vmId: aVm(2).id, name: span.name, switchId: SWITCH }];
  const plan = planSetUp(
    state,
    {
      kind: 'set-up',
      sources: [{ host: HOST, adapter: adapterId(1) }],
      destinations: [{ host: HOST, vm: aVm(2).id, addAdapter: span.name }],
      setToNone: [],
      name: null,
      accepted: [],
    },
    mine ? ours : [],
  );
  return showGuestWork(nothing, plan, state, mine ? ours : []).join('\n');
};

describe('what is left to do in the guest', () => {
  it('is shown for Windows and for Linux', () => {
    const text = work({ mac: '00155D010203' });
    expect(text).toContain('Windows guest');
    expect(text).toContain("'00-15-5D-01-02-03'");
    expect(text).toContain('Linux guest');
    expect(text).toContain('= 00:15:5d:01:02:03 ]');
  });

  it('says where the card keeps its name', () => {
    expect(work({ mac: '00155D010203', name: 'a name with spaces' })).toContain('It keeps its own name');
  });

  it('says what gives the card an address, and what else is wrong', () => {
    expect(work({ mac: '000000000000' })).toMatch(/Start the VM.*give this command again/);
    expect(work({ mac: 'x' })).toMatch(/could not be read/);
  });

  it('is nothing for an adapter that is not ours: it may have been prepared otherwise', () => {
    expect(work({ mac: '00155D010203' }, false)).toBe('');
  });
});
