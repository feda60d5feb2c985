import { isIP } from 'node:net';
import { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { PhysicalAdapter } from '../../../shared/model/physical-adapter.ts';
import { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import { TargetState } from '../../../shared/steps/target-state.ts';
import { withLists } from './from-shell.ts';

const GUEST_ADDRESSES = 64;

/** A virtual machine's own row; its adapters come in rows of their own. */
export const MachineRow = VirtualMachine.omit({ adapters: true });

/**
 * An adapter's row as PowerShell writes it.
 *
 * .NET takes `1` for the address 0.0.0.1, so what a guest reports is looked at again here.
 */
export function adapterRow(row: unknown): unknown {
  const listed = withLists(row, ['status', 'guestAddresses']);
  if (typeof listed !== 'object' || listed === null || !('guestAddresses' in listed)) return listed;
  const { guestAddresses } = listed;
  if (!Array.isArray(guestAddresses) || guestAddresses.length === 0) return listed;
  const addresses = guestAddresses.filter((each) => typeof each === 'string' && isIP(each) !== 0);
  return { ...listed, guestAddresses: addresses.slice(0, GUEST_ADDRESSES) };
}

export function switchRow(row: unknown): unknown {
  return withLists(row, ['uplinks', 'extensions']);
}

export function machineRow(row: unknown): unknown {
  return withLists(row, ['status']);
}

export function cardRow(row: unknown): unknown {
  const known = typeof row === 'object' && row !== null && 'addresses' in row && row.addresses !== null;
  return known ? withLists(row, ['addresses']) : row;
}

export const readAdapter = (row: unknown) => NetworkAdapter.safeParse(adapterRow(row));
export const readSwitch = (row: unknown) => VirtualSwitch.safeParse(switchRow(row));
export const readMachine = (row: unknown) => MachineRow.safeParse(machineRow(row));
export const readCard = (row: unknown) => PhysicalAdapter.safeParse(cardRow(row));

/** The state of what a step is about. Throws a ZodError for what is none. */
export function readState(value: unknown): TargetState | null {
  if (value === null || value === undefined) return null;
  const { adapter, switch: target, ...rest } = value as Record<string, unknown>;
  return TargetState.parse({
    ...rest,
    adapter: adapter === null ? null : adapterRow(adapter),
    switch: target === null ? null : switchRow(target),
  });
}
