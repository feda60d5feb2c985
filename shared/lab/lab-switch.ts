import { z } from 'zod';
import { MirroringMode } from '../model/mirroring-mode.ts';
import { SwitchExtension, VirtualSwitch } from '../model/virtual-switch.ts';

/** A switch in a lab; what is left out is as in a private switch without extensions. */
export const LabSwitch = VirtualSwitch.extend({
  allowManagementOs: z.boolean().nullable().default(false),
  embeddedTeaming: z.boolean().nullable().default(false),
  teamingMode: z.string().nullable().default(null),
  loadBalancing: z.string().nullable().default(null),
  iov: z.boolean().nullable().default(false),
  uplinks: z.array(z.string()).default([]),
  extensions: z.array(SwitchExtension).default([]),
  externalPortMode: MirroringMode.nullable().default(null),
});
