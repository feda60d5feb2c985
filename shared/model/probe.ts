import { z } from 'zod';
import { AppErrorShape } from '../errors/app-error.ts';

/**
 * What a host was asked about itself before anything else; `null` is "could not be asked here".
 *
 * An unknown never blocks: only a `Get-VMHost` that fails, or a missing module, does.
 */
export const ProbeFacts = z.strictObject({
  /** `Desktop` (Windows PowerShell), `Core`, or `Simulator`. */
  edition: z.string(),
  version: z.string(),
  languageMode: z.string(),
  culture: z.string().nullable(),
  operatingSystem: z.string().nullable(),
  module: z
    .strictObject({ version: z.string(), folder: z.string().nullable(), proxied: z.boolean() })
    .nullable(),
  /** State of the service vmms: `Running`, `Stopped`, … , `Absent` where Windows knows no such service. */
  service: z.string().nullable(),
  elevated: z.boolean().nullable(),
  /** S-1-5-32-544 enabled in the token. */
  administrator: z.boolean().nullable(),
  /** S-1-5-32-578 in the token. */
  hyperVAdministrator: z.boolean().nullable(),
  /** Name of the host that answered `Get-VMHost`, or the error it answered with. */
  hostName: z.string().nullable(),
  hostError: AppErrorShape.nullable(),
});
export type ProbeFacts = z.infer<typeof ProbeFacts>;
