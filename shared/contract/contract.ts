import { z } from 'zod';
import { Guid } from '../model/ids.ts';
import { PlanRequest } from '../plan/request.ts';
import { RunId } from '../records/run-record.ts';
import { ActivityView } from './activity-view.ts';
import { DOORS, type CallName, type EventName } from './call-names.ts';
import { ComputerCheck } from './computer-check.ts';
import { DrawingFile } from './drawing-file.ts';
import { ExternalLink } from './external-link.ts';
import { HostKey } from './host-key.ts';
import { Snapshot, StateChange } from './host-state.ts';
import { HostToOpen } from './host-to-open.ts';
import { PlanToken, PlanView } from './plan-view.ts';
import { WorkId } from './work.ts';

const nothing = z.strictObject({});

/** What the screen has to know of the program that it belongs to. */
export const About = z.strictObject({
  version: z.string(),
  door: z.enum(DOORS),
  /** BCP 47 tag of the person's system, for the first choice of language. */
  language: z.string().nullable(),
  /** Runs with an administrator's token; null where it could not be told. */
  elevated: z.boolean().nullable(),
  /** Whether "restart as administrator" can be offered here. */
  canRestartAsAdministrator: z.boolean(),
  /** Whether this computer runs Windows: no other can have Hyper-V. */
  windows: z.boolean(),
  /** Where the PowerShell in use comes from: the usual one of Windows, a saved choice, or `--powershell`. */
  powershell: z.enum(['usual', 'chosen', 'argument']),
});
export type About = z.infer<typeof About>;

/**
 * What goes into every call that crosses a door, and what comes out of it.
 *
 * Both ends derive from this object, under Electron's IPC, the WebSocket and in memory alike. No
 * schema here has a path or an executable in it: files are chosen in dialogs of the main process.
 */
export const contract = {
  'app.about': { input: nothing, output: About },
  /** Versions and the last lines of the log, for a bug report; paths and names of people are taken out. */
  'app.diagnostics': { input: nothing, output: z.strictObject({ text: z.string() }) },
  /** Ends this program and starts it again elevated. */
  'app.restart-as-administrator': { input: nothing, output: nothing },
  'app.open-link': { input: z.strictObject({ link: ExternalLink }), output: nothing },
  /** Asks the person in a dialog which PowerShell to use, or takes the usual one again; from the next start on. */
  'app.choose-powershell': {
    input: z.strictObject({ which: z.enum(['usual', 'ask']) }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  /** Asks this computer anew what its Hyper-V needs, also while a practice lab is worked on. */
  'app.check-computer': { input: nothing, output: ComputerCheck },
  'state.snapshot': { input: nothing, output: Snapshot },
  /** Opens one more host beside those that are open, or names the one that is; it comes with a new snapshot. */
  'host.open': { input: HostToOpen, output: z.strictObject({ host: HostKey }) },
  /** Reads the host again; the answer comes when that has ended, what was read comes as a change. */
  'host.refresh': { input: z.strictObject({ host: HostKey }), output: nothing },
  'plan.make': { input: z.strictObject({ host: HostKey, request: PlanRequest }), output: PlanView },
  /**
   * Begins to run a plan that was shown; how it goes comes as changes of the host's `work`.
   *
   * `byHand`: the person shuts the VMs down themselves, and the run goes on when they are off.
   */
  'plan.run': {
    input: z.strictObject({ plan: PlanToken, byHand: z.boolean() }),
    output: z.strictObject({ work: WorkId }),
  },
  /** Saves a plan's script or its undo script where the person says; `saved` is false where they did not. */
  'plan.save-script': {
    input: z.strictObject({ plan: PlanToken, which: z.enum(['script', 'undo']) }),
    output: z.strictObject({ saved: z.boolean() }),
  },
  /** Saves a drawing of the topology where the person says; `saved` is false where they did not. */
  'drawing.save': { input: DrawingFile, output: z.strictObject({ saved: z.boolean() }) },
  /** A run on record, whole. */
  'activity.read': { input: z.strictObject({ host: HostKey, run: RunId }), output: ActivityView },
  'work.cancel': { input: z.strictObject({ work: WorkId }), output: nothing },
  /**
   * Opens the VM's screen on the computer on which the program runs: with VMConnect, or with RDP at the
   * address that its guest reports.
   */
  'vm.open': {
    input: z.strictObject({ host: HostKey, vm: Guid, with: z.enum(['vmconnect', 'rdp']) }),
    output: nothing,
  },
} as const satisfies Record<CallName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

export type CallInput<N extends CallName> = z.infer<(typeof contract)[N]['input']>;
export type CallOutput<N extends CallName> = z.infer<(typeof contract)[N]['output']>;

/** What is said with every event. */
export const events = { 'state.changed': StateChange } as const satisfies Record<EventName, z.ZodType>;
export type EventValue<N extends EventName> = z.infer<(typeof events)[N]>;
