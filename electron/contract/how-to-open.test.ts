import { describe, expect, it } from 'vitest';
import { anAdapter, aVm } from '../../shared/testing/an-inventory.ts';
import { howToOpen } from './how-to-open.ts';

const vm = (state: string, guestAddresses: string[] = ['192.0.2.7']) => ({
  ...aVm(1),
  state,
  adapters: [{ ...anAdapter(1), guestAddresses }],
});
const thrown = (code: string) => expect.objectContaining({ code }) as Error;

describe('how a virtual machine is opened', () => {
  it('with VMConnect is the same whatever state it is in', () => {
    expect(howToOpen(vm('Off', []), 'vmconnect')).toEqual({ with: 'vmconnect' });
  });

  it('with Remote Desktop takes the address that the guest reports', () => {
    expect(howToOpen(vm('Running'), 'rdp')).toEqual({ with: 'rdp', address: '192.0.2.7' });
  });

  it.each(['Off', 'Saved', 'Paused'])('not with Remote Desktop while it is %s', (state) => {
    expect(() => howToOpen(vm(state), 'rdp')).toThrow(thrown('NotSupported'));
  });

  it('not with Remote Desktop where the guest reports none that is one', () => {
    expect(() => howToOpen(vm('Running', ['x /v:evil']), 'rdp')).toThrow(thrown('NotFound'));
  });
});
