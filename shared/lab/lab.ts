import { z } from 'zod';
import { HostIdentity } from '../model/inventory.ts';
import { LabHostAdapter, LabVmAdapter } from './lab-adapter.ts';
import { PhysicalAdapter } from '../model/physical-adapter.ts';
import { VirtualMachine } from '../model/virtual-machine.ts';
import { LabSwitch } from './lab-switch.ts';

/** How the simulated host is set up, apart from its network. */
export const LabHost = HostIdentity.extend({
  operatingSystem: z.string(),
  culture: z.string(),
  hyperV: z.enum(['installed', 'management-tools-only', 'absent']),
  service: z.enum(['Running', 'Stopped']),
  elevated: z.boolean(),
  administrator: z.boolean(),
  hyperVAdministrator: z.boolean(),
});

/** The operating system in a VM, as far as the host notices it. */
export const LabGuest = z.strictObject({
  system: z.enum(['windows', 'linux', 'none']),
  /** How long its shutdown takes; -1 never ends. */
  shutdownMs: z.int().min(-1).default(1500),
  /** A guest that somebody is logged in to and has locked refuses a shutdown without force. */
  locked: z.boolean().default(false),
  /** Addresses its adapters report while it runs, in the adapters' order. */
  addresses: z.array(z.array(z.string())).default([]),
  /** When the shutdown that is under way will be over; written while the VM is Stopping. */
  shutdownEndsAt: z.iso.datetime().optional(),
});

/** A VM with its guest; what a lab leaves out is as Hyper-V has it in a VM that nobody touched. */
export const LabVirtualMachine = VirtualMachine.extend({
  status: z.array(z.string()).default(['Ok']),
  version: z.string().nullable().default('9.0'),
  replicationMode: z.string().nullable().default('None'),
  replicationState: z.string().nullable().default('Disabled'),
  clustered: z.boolean().nullable().default(false),
  checkpoints: z.int().nullable().default(0),
  shutdownService: z.boolean().nullable().default(true),
  adapters: z.array(LabVmAdapter),
  guest: LabGuest,
});
export type LabVirtualMachine = z.infer<typeof LabVirtualMachine>;

/** What Microsoft does not document, settable so that the product is tried under both answers. */
export const LabSettings = z.strictObject({
  /** For how long a read still shows the state before the last write. */
  readLagMs: z.int().min(0).default(0),
  /** How long a cmdlet that changes something takes. */
  writeMs: z.int().min(0).default(0),
  /** Whether mirrored copies raise the Destination's counters (nobody says so). */
  copiesRaiseCounters: z.boolean().default(true),
  /** Whether the mode survives a reconnect to another switch (Connect-VMNetworkAdapter does not say). */
  modeSurvivesReconnect: z.boolean().default(true),
});

/** Traffic between two adapters, for counters and captures that come later. */
export const LabTraffic = z.strictObject({
  from: z.string(),
  to: z.string(),
  packetsPerSecond: z.number().min(0),
  protocol: z.string(),
});

/**
 * A fault on demand: the `nth` call (counted from 1, in one process; 0 is every call) of a cmdlet
 * goes wrong.
 *
 * `fail` answers with an error, `fail-after` changes the host and then answers with one, `hang` never
 * answers, `die` ends the calling shell before the change and `die-after` behind it, `change` has
 * somebody else set an adapter's mode first.
 */
export const LabFault = z.strictObject({
  cmdlet: z.string(),
  nth: z.int().min(0),
  action: z.enum(['fail', 'fail-after', 'hang', 'die', 'die-after', 'change']),
  /** First part of FullyQualifiedErrorId, for `fail` and `fail-after`. */
  error: z.string().optional(),
  /** For `fail` of a cmdlet that reads: only what belongs to this VM is missing, the rest is read. */
  vm: z.string().optional(),
  message: z.string().optional(),
  /** For `change`: the adapter that somebody else sets, and the mode. */
  adapter: z.string().optional(),
  mode: z.enum(['None', 'Source', 'Destination']).optional(),
});
export type LabFault = z.infer<typeof LabFault>;

/** The version of the format that this program reads and writes. */
export const LAB_VERSION = 1;

/**
 * A simulated host in one JSON document, in the vocabulary of {@link Inventory}.
 *
 * It is read and written, so that what one command changes is there for the next.
 */
export const Lab = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('mirror-manager-lab'),
  version: z.literal(LAB_VERSION),
  name: z.string(),
  description: z.string(),
  host: LabHost,
  switches: z.array(LabSwitch),
  physicalAdapters: z.array(PhysicalAdapter),
  hostAdapters: z.array(LabHostAdapter),
  virtualMachines: z.array(LabVirtualMachine),
  traffic: z.array(LabTraffic).default([]),
  settings: LabSettings,
  faults: z.array(LabFault).default([]),
});
export type Lab = z.infer<typeof Lab>;
