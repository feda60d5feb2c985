import { z } from 'zod';
import { FindingCode } from '../checks/finding.ts';
import { AdapterId, Guid } from '../model/ids.ts';
import { MirroringMode } from '../model/mirroring-mode.ts';
import { SwitchType } from '../model/virtual-switch.ts';
import { RunId, RunName } from '../records/run-record.ts';

/** Consent to a finding that may be accepted, by code and id: names can be shared, ids cannot. */
const Accepted = z.array(z.strictObject({ code: FindingCode, target: z.string() }));

/** An adapter of a host; the host is named because a switch mirrors only within its own. */
export const Endpoint = z.strictObject({ host: z.string(), adapter: AdapterId });

/** Where copies go: an adapter that is there, or a SPAN adapter that the VM gets. */
export const DestinationChoice = z.union([
  Endpoint,
  z.strictObject({
    host: z.string(),
    vm: Guid,
    addAdapter: z.string().min(1).max(256),
    /** The switch whose copies it is for; left out, that of the first Source. */
    switch: Guid.optional(),
  }),
]);

export const SetUpRequest = z.strictObject({
  kind: z.literal('set-up'),
  sources: z.array(Endpoint),
  destinations: z.array(DestinationChoice),
  /** Adapters whose mirroring ends with this plan: how a foreign receiver is set aside. */
  setToNone: z.array(Endpoint),
  /** What the person calls it, for the list of what was done; null for nothing. */
  name: RunName.nullable(),
  accepted: Accepted,
});
export type SetUpRequest = z.infer<typeof SetUpRequest>;

/** What Disable is about: always said, never assumed. */
export const DisableScope = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ switch: Guid }),
  z.strictObject({ vm: Guid }),
  z.strictObject({ adapter: AdapterId }),
  /** Several that were selected. */
  z.strictObject({ adapters: z.array(AdapterId).min(1) }),
]);
export type DisableScope = z.infer<typeof DisableScope>;

export const DisableRequest = z.strictObject({
  kind: z.literal('disable'),
  scope: DisableScope,
  /** Adapters to be removed although our records do not say that we added them: only when asked. */
  remove: z.array(AdapterId),
  accepted: Accepted,
});
export type DisableRequest = z.infer<typeof DisableRequest>;

/** What an adapter of a VM is to be, as the dialog of its settings has it: its mode and its switch. */
export const AdapterChange = z.strictObject({
  adapter: AdapterId,
  mode: MirroringMode,
  /** Null for not connected. */
  switch: Guid.nullable(),
});
export type AdapterChange = z.infer<typeof AdapterChange>;

export const ChangeAdaptersRequest = z.strictObject({
  kind: z.literal('change-adapters'),
  changes: z.array(AdapterChange).min(1),
  accepted: Accepted,
});
export type ChangeAdaptersRequest = z.infer<typeof ChangeAdaptersRequest>;

export const UndoRequest = z.strictObject({
  kind: z.literal('undo'),
  /** The run to undo; null is the last one that still stands. */
  run: RunId.nullable(),
  accepted: Accepted,
});
export type UndoRequest = z.infer<typeof UndoRequest>;

export const CreateSwitchRequest = z.strictObject({
  kind: z.literal('create-switch'),
  name: z.string().min(1).max(256),
  type: SwitchType,
  /** Interface description of the card; needed for External, refused otherwise. */
  card: z.string().nullable(),
  allowManagementOs: z.boolean(),
  accepted: Accepted,
});
export type CreateSwitchRequest = z.infer<typeof CreateSwitchRequest>;

/** What a person asks for; a plan is made from it and the host as it is. */
export const PlanRequest = z.discriminatedUnion('kind', [
  SetUpRequest,
  DisableRequest,
  ChangeAdaptersRequest,
  UndoRequest,
  CreateSwitchRequest,
]);
export type PlanRequest = z.infer<typeof PlanRequest>;
