import { z } from 'zod';
import { Guid } from './ids.ts';
import { MirroringMode } from './mirroring-mode.ts';

export const SwitchType = z.enum(['External', 'Internal', 'Private']);
export type SwitchType = z.infer<typeof SwitchType>;

/** An extension of a switch, known by its id: its name is translated. */
export const SwitchExtension = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  enabled: z.boolean().nullable(),
  running: z.boolean().nullable(),
});
export type SwitchExtension = z.infer<typeof SwitchExtension>;

/** A virtual switch with what joins it to the physical network. */
export const VirtualSwitch = z.strictObject({
  id: Guid,
  name: z.string(),
  type: SwitchType,
  allowManagementOs: z.boolean().nullable(),
  embeddedTeaming: z.boolean().nullable(),
  teamingMode: z.string().nullable(),
  loadBalancing: z.string().nullable(),
  iov: z.boolean().nullable(),
  /** Interface descriptions of the physical cards it is bound to. */
  uplinks: z.array(z.string()),
  extensions: z.array(SwitchExtension),
  /**
   * `MonitorMode` of the external port's security feature (776E0BA7-94A1-41C8-8F28-951F524251B5);
   * `null` where there is no external port or it could not be read.
   */
  externalPortMode: MirroringMode.nullable(),
});
export type VirtualSwitch = z.infer<typeof VirtualSwitch>;
