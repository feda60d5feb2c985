import { z } from 'zod';
import { Guid } from '../model/ids.ts';
import { NetworkAdapter } from '../model/network-adapter.ts';
import { VirtualSwitch } from '../model/virtual-switch.ts';

/** The part of a VM that steps change or depend on. */
export const VmPower = z.strictObject({ id: Guid, name: z.string(), state: z.string() });
export type VmPower = z.infer<typeof VmPower>;

/**
 * The things that a step is about, as they were read just before or just after it.
 *
 * `null` where there is no such thing: the adapter before it was added, the switch after it was
 * removed, or what the kind of step does not touch.
 */
export const TargetState = z.strictObject({
  vm: VmPower.nullable(),
  adapter: NetworkAdapter.nullable(),
  switch: VirtualSwitch.nullable(),
});
export type TargetState = z.infer<typeof TargetState>;

export const NOTHING: TargetState = { vm: null, adapter: null, switch: null };
