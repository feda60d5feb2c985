import { describe, expect, it } from 'vitest';
import type { StateChange } from '../../shared/contract/host-state.ts';
import { anInventory, aVm } from '../../shared/testing/an-inventory.ts';
import { createStateStore } from './state-store.ts';
import { unreadHost } from '../../shared/contract/unread-host.ts';

const host = (key: string) => unreadHost({ key, label: key, practice: true, user: null });
function following() {
  const store = createStateStore([host('practice')]);
  const changes: StateChange[] = [];
  store.onChange((change) => changes.push(change));
  return { store, changes };
}

describe('the state that every window shows', () => {
  it('tells of what became different, and nothing else', () => {
    const { store, changes } = following();
    store.change('practice', { inventory: anInventory([aVm(1)]), reading: false, readMs: 12 });
    const held = store.host('practice').inventory;
    store.change('practice', { inventory: anInventory([aVm(1)]), readMs: 14 });
    store.change('practice', { inventory: anInventory([aVm(1)]), readMs: 14 });
    expect(changes.map(({ revision, changed }) => [revision, Object.keys(changed)])).toEqual([
      [2, ['inventory', 'readMs']],
      [3, ['readMs']],
    ]);
    expect(store.host('practice').inventory).toBe(held);
    store.change('practice', { inventory: anInventory([aVm(1, { state: 'Off' })]) });
    expect(store.host('practice').inventory?.virtualMachines[0]?.state).toBe('Off');
  });

  it('tells of a new host in a change of the next revision', () => {
    const { store, changes } = following();
    store.add(host('local'));
    expect(changes).toMatchObject([{ revision: 2, host: 'local', changed: { label: 'local' } }]);
    expect(store.snapshot()).toMatchObject({ revision: 2, hosts: [{ key: 'practice' }, { key: 'local' }] });
    expect(() => {
      store.add(host('local'));
    }).toThrow('already');
  });
});
