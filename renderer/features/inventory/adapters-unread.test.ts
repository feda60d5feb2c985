import { describe, expect, it } from 'vitest';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { adaptersUnread } from './adapters-unread.ts';

const [has, bare, other] = [aVm(1), aVm(2, { adapters: [] }), aVm(3, { adapters: [] })];
const unread = (what: string, name: string) => ({
  what,
  name,
  code: 'OperationFailed' as const,
  message: '',
});
const saidOf = (...failures: ReturnType<typeof unread>[]) =>
  [has, bare, other].map(adaptersUnread(anInventory([has, bare, other], { unread: failures })));

describe('machines that show no adapter', () => {
  it('have none, where all was read', () => {
    expect(saidOf()).toEqual([false, false, false]);
    expect(saidOf(unread('checkpoints', 'VM2'))).toEqual([false, false, false]);
    expect(adaptersUnread(null)(bare)).toBe(false);
  });

  it('may have some, where theirs could not be read', () => {
    expect(saidOf(unread('network adapter', 'vm2'))).toEqual([false, true, false]);
    expect(saidOf(unread('network adapter', other.id.toUpperCase()))).toEqual([false, false, true]);
    expect(saidOf(unread('network adapter', 'VM1'))).toEqual([false, false, false]);
  });

  it('may all have some, where it is not said whose could not be read', () => {
    expect(saidOf(unread('network adapter', ''))).toEqual([false, true, true]);
  });
});
