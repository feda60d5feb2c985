import type { ForeignAdapter, ForeignState } from './foreign-host.ts';

export const VM = { id: '00000000-0000-4000-8000-000000000001', name: 'VM1' };
export const LAN = '00000000-0000-4000-8000-0000000000a1';
/** The switch to which the foreign module connects nothing. */
export const REFUSES = '00000000-0000-4000-8000-0000000000a2';
export const NIC = `Microsoft:${VM.id.toUpperCase()}\\00000000-0000-4000-8000-000000000011`;
/** A second adapter of the same VM, of the same name. */
export const TWIN = `Microsoft:${VM.id.toUpperCase()}\\00000000-0000-4000-8000-000000000012`;

export function someAdapter(change: Partial<ForeignAdapter> = {}): ForeignAdapter {
  return {
    id: NIC,
    name: 'Network Adapter',
    mode: 'None',
    switchId: LAN,
    switchName: 'LAN',
    addresses: [],
    ...change,
  };
}

/** A running VM with two adapters of one name, on one of two switches. */
export function someState(change: Partial<ForeignState> = {}): ForeignState {
  return {
    host: 'FREMD',
    switches: [
      { id: LAN, name: 'LAN', type: 'Private' },
      { id: REFUSES, name: 'refuses', type: 'Private' },
    ],
    vms: [{ ...VM, state: 'Running', adapters: [someAdapter(), someAdapter({ id: TWIN })] }],
    ...change,
  };
}
