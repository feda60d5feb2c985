import { z } from 'zod';
import { Finding } from '../checks/finding.ts';
import { SrIovUse } from '../checks/sr-iov.ts';
import { PortVlan } from '../checks/vlan-reach.ts';
import { MirroringMode } from '../model/mirroring-mode.ts';
import type { Copies } from '../plan/who-receives.ts';
import { RunId, RunName } from '../records/run-record.ts';
import { Step } from '../steps/step.ts';

/** A plan's name across the doors: what was shown under it is what will be run, and nothing else. */
export const PlanToken = z.string().regex(/^[0-9a-f]{32}$/, 'a plan token is expected');
export type PlanToken = z.infer<typeof PlanToken>;

const MirrorPort = z.strictObject({
  id: z.string(),
  name: z.string(),
  switchId: z.string(),
  mode: MirroringMode,
  vlan: PortVlan,
  srIov: SrIovUse,
});
const NewRole = z.strictObject({ port: MirrorPort, others: z.array(MirrorPort) });

export const CopiesView = z.strictObject({
  newSources: z.array(NewRole),
  newDestinations: z.array(NewRole),
  standing: z.array(MirrorPort),
}) satisfies z.ZodType<Copies>;

export const PlanPurpose = z.enum(['set-up', 'disable', 'undo', 'create-switch', 'change-adapters']);
export type PlanPurpose = z.infer<typeof PlanPurpose>;

/** A plan as a person sees it before agreeing: steps, findings, receivers, and the same as PowerShell. */
export const PlanView = z.strictObject({
  token: PlanToken,
  /** The plan's name in its scripts and for their files, the same whenever its steps are. */
  planId: z.string(),
  purpose: PlanPurpose,
  /** What the person calls it. */
  name: RunName.nullable(),
  /** Name of the host it is for. */
  host: z.string(),
  steps: z.array(z.strictObject({ step: Step, title: z.string() })),
  findings: z.array(Finding),
  copies: CopiesView,
  /** The run that an undo takes back, with what it did in short; `undoneBy` where another one has done so. */
  undoes: z
    .strictObject({
      run: RunId,
      startedAt: z.string(),
      name: RunName.nullable(),
      did: z.string(),
      undoneBy: RunId.nullable(),
    })
    .nullable(),
  /** Whether a finding still stands in the way; such a plan is shown, and refused when it is to run. */
  blocked: z.boolean(),
  /** Names of the VMs that the plan shuts down. */
  shutsDown: z.array(z.string()),
  /** The plan as a .ps1, and what takes it back; null where nothing needs doing. */
  script: z.string().nullable(),
  undoScript: z.string().nullable(),
});
export type PlanView = z.infer<typeof PlanView>;
