import { z } from 'zod';
import { Prerequisite } from '../checks/prerequisites.ts';
import { AppErrorShape } from '../errors/app-error.ts';

/** What this program needs of a computer, in the order in which one thing rests on the other. */
export const REQUIREMENTS = [
  'powershell',
  'language-mode',
  'module',
  'service',
  'rights',
  'answers',
] as const;

/**
 * One thing that is needed, and whether it is there.
 *
 * `unknown` is what could not be asked, or was not because what it rests on is missing: it is never
 * shown as missing.
 */
export const RequirementCheck = z.strictObject({
  requirement: z.enum(REQUIREMENTS),
  state: z.enum(['met', 'missing', 'unknown']),
  /** What was found, in Hyper-V's or PowerShell's own words: a version, a state, a group; null where unknown. */
  found: z.string().nullable(),
  /** What stands in the way, with the command that mends it; null where nothing does. */
  problem: Prerequisite.nullable(),
});
export type RequirementCheck = z.infer<typeof RequirementCheck>;

/** Whether this computer's Hyper-V can be worked with, thing by thing. */
export const ComputerCheck = z.strictObject({
  checks: z.array(RequirementCheck),
  /** Whether `Get-VMHost` answered, in a PowerShell that can be worked with. */
  usable: z.boolean(),
  /** Why the question itself failed, for instance because there is no PowerShell. */
  error: AppErrorShape.nullable(),
});
export type ComputerCheck = z.infer<typeof ComputerCheck>;
