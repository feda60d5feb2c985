import { describe, expect, it } from 'vitest';
import { anInventory } from '../../../shared/testing/an-inventory.ts';
import { whyNoMachines } from './why-no-machines.ts';

const unread = (what: string) => [{ what, name: 'VM1', code: 'OperationFailed' as const, message: '' }];
const host = (also: Partial<Parameters<typeof whyNoMachines>[0]> = {}) => ({
  inventory: anInventory([]),
  identity: { user: null, rights: 'unknown' as const },
  prerequisites: [],
  ...also,
});

describe('why no virtual machine is listed', () => {
  it('is that there is none, where the host was read whole', () => {
    expect(whyNoMachines(host())).toBe('no-vms');
    const inventory = anInventory([], { unread: unread('checkpoints') });
    expect(whyNoMachines(host({ inventory }))).toBe('no-vms');
  });

  it('is that those there are could not be read', () => {
    const inventory = anInventory([], { unread: unread('virtual machine') });
    expect(whyNoMachines(host({ inventory }))).toBe('none-read');
  });

  it('is that whoever looks may not see them', () => {
    expect(whyNoMachines(host({ identity: { user: 'x', rights: 'none' } }))).toBe('not-allowed');
    const obstacle = { code: 'no-rights', severity: 'warns', message: '', remedy: '' } as const;
    expect(whyNoMachines(host({ prerequisites: [obstacle] }))).toBe('not-allowed');
  });
});
