import { z } from 'zod';
import { Prerequisite } from '../checks/prerequisites.ts';
import { AppErrorShape } from '../errors/app-error.ts';
import { AdapterId, Guid } from '../model/ids.ts';
import { Inventory } from '../model/inventory.ts';
import { RecordFault } from '../records/record-fault.ts';
import { RunId, RunName, RunPurpose } from '../records/run-record.ts';
import { HostKey } from './host-key.ts';
import { Work } from './work.ts';
import { WorkChange } from './work-change.ts';

/** A run on record, as a list shows it. */
export const RunSummary = z.strictObject({
  run: RunId,
  purpose: RunPurpose,
  name: RunName.nullable(),
  startedAt: z.string(),
  /** Null for a run whose record has no end: the program or the machine stopped meanwhile. */
  outcome: z.enum(['done', 'failed', 'cancelled', 'unknown', 'rolled-back']).nullable(),
  /** Whether a person stopped it, whatever was taken back then. */
  cancelled: z.boolean(),
  /** The run that it took back. */
  undoes: RunId.nullable(),
  /** The run that took it back. */
  undoneBy: RunId.nullable(),
  /** How many steps were begun. */
  steps: z.int(),
  /** Ids of the VMs to which it added an adapter, or from which it removed one. */
  hardware: z.array(Guid),
});
export type RunSummary = z.infer<typeof RunSummary>;

/** The person's account and its rights on the host; `unknown` where the host cannot tell. */
export const Identity = z.strictObject({
  user: z.string().nullable(),
  rights: z.enum(['administrator', 'hyper-v-administrator', 'none', 'unknown']),
});
export type Identity = z.infer<typeof Identity>;

/**
 * All that the screen knows of one host.
 *
 * `inventory` is the last reading that came, `error` why a later one did not: both may be there, and
 * then what is shown is old and says so.
 */
export const HostState = z.strictObject({
  key: HostKey,
  /** `local`, or the practice lab's name. */
  label: z.string(),
  /** A simulated host; every screen says so. */
  practice: z.boolean(),
  inventory: Inventory.nullable(),
  /** When it was read (ISO 8601). */
  readAt: z.string().nullable(),
  /** How long that reading took, in milliseconds: how often one may be asked for depends on it. */
  readMs: z.int().nullable(),
  /** As whom the host is worked on, as far as it is known. */
  identity: Identity,
  /** The PowerShell that was found, `Simulator` for a practice lab; null until the host was asked. */
  shell: z.strictObject({ edition: z.string(), version: z.string() }).nullable(),
  reading: z.boolean(),
  error: AppErrorShape.nullable(),
  /** What stands in the way, with the remedy; empty where nothing is known to. */
  prerequisites: z.array(Prerequisite),
  /** SPAN adapters that are there and that our records say we added. */
  ours: z.array(AdapterId),
  /** Newest first, at most 50. */
  runs: z.array(RunSummary),
  /** How many older ones there are besides. */
  olderRuns: z.int(),
  /** The run that undo without a name would take back. */
  undoable: RunId.nullable(),
  /** Records that cannot be trusted, by file name; without one, the folder of them that cannot be read. */
  setAside: z.array(z.strictObject({ name: z.string().nullable(), fault: RecordFault })),
  /** The run under way, or the last one that ended since the program began. */
  work: Work.nullable(),
});
export type HostState = z.infer<typeof HostState>;

/** Everything at one moment; changes with a higher revision follow it. */
export const Snapshot = z.strictObject({ revision: z.int(), hosts: z.array(HostState) });
export type Snapshot = z.infer<typeof Snapshot>;

/**
 * What became different of one host.
 *
 * A revision that is not the next one means that a change was missed, a host that the snapshot does
 * not have that it was opened meanwhile: a new snapshot has it.
 */
export const StateChange = z.strictObject({
  revision: z.int(),
  host: HostKey,
  changed: HostState.omit({ key: true }).partial(),
  /** What became different of the run that is known already, in place of the whole of it. */
  work: WorkChange.optional(),
});
export type StateChange = z.infer<typeof StateChange>;
