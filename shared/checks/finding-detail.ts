import { z } from 'zod';
import { MirroringMode } from '../model/mirroring-mode.ts';
import { SwitchType } from '../model/virtual-switch.ts';
import { RecordFault } from '../records/record-fault.ts';

/** A thing of the host by its id and the name that it bears. */
const Named = z.strictObject({ id: z.string(), name: z.string() });

/** What becomes of an adapter until its VM is off and it can be removed. */
const Meanwhile = z.enum(['disconnected-already', 'disconnected-now', 'not-mirrored']);

/**
 * What makes a finding so: a code with its values, never a sentence.
 *
 * Each language says it in its own words ({@link file://./detail-text.ts} in English); names stay
 * apart from the words around them, so that a screen can tell twins apart and keep their direction.
 */
export const FindingDetail = z.discriminatedUnion('code', [
  /** A name that stands alone: of a host, of a switch. */
  z.strictObject({ code: z.literal('name'), name: z.string() }),
  /** The first of the adapters or external ports it is about, and how many there are in all. */
  z.strictObject({ code: z.literal('ports'), ports: z.array(Named), count: z.int().positive() }),
  z.strictObject({ code: z.literal('mode'), mode: MirroringMode }),
  z.strictObject({ code: z.literal('vm-state'), state: z.string() }),
  z.strictObject({ code: z.literal('vm-operation'), operation: z.string() }),
  z.strictObject({ code: z.literal('adapter-limit'), limit: z.int().positive() }),
  z.strictObject({ code: z.literal('same-named-switch'), name: z.string(), id: z.string() }),
  z.strictObject({ code: z.literal('more-than-once') }),
  z.strictObject({ code: z.literal('not-connected') }),
  z.strictObject({ code: z.literal('on-switch'), name: z.string() }),
  z.strictObject({ code: z.literal('ours-reconnected') }),
  z.strictObject({ code: z.literal('ours-used') }),
  z.strictObject({ code: z.literal('destination-used') }),
  z.strictObject({ code: z.literal('not-there-before'), name: z.string() }),
  z.strictObject({ code: z.literal('of-another-vm') }),
  z.strictObject({ code: z.literal('mode-changed'), mode: MirroringMode, expected: MirroringMode }),
  z.strictObject({ code: z.literal('name-changed'), name: z.string(), expected: z.string() }),
  z.strictObject({ code: z.literal('added-as'), name: z.string() }),
  z.strictObject({ code: z.literal('no-card-for'), type: SwitchType }),
  z.strictObject({ code: z.literal('card-needed') }),
  z.strictObject({ code: z.literal('no-such-card') }),
  z.strictObject({ code: z.literal('card-bound'), name: z.string() }),
  z.strictObject({ code: z.literal('host-addresses'), addresses: z.array(z.string()) }),
  z.strictObject({ code: z.literal('default-route') }),
  z.strictObject({ code: z.literal('remote-session') }),
  z.strictObject({ code: z.literal('vlan-mode'), mode: z.string() }),
  z.strictObject({ code: z.literal('isolation'), mode: z.string() }),
  z.strictObject({ code: z.literal('mac-spoofing') }),
  z.strictObject({ code: z.literal('dhcp-guard') }),
  z.strictObject({ code: z.literal('router-guard') }),
  z.strictObject({ code: z.literal('nic-teaming') }),
  z.strictObject({ code: z.literal('sr-iov') }),
  z.strictObject({ code: z.literal('vmq-weight'), weight: z.number() }),
  z.strictObject({ code: z.literal('legacy-adapter') }),
  z.strictObject({ code: z.literal('shut-down-for-it') }),
  /** `because` is the state its VM is in, null for one that runs and is busy. */
  z.strictObject({ code: z.literal('waits'), because: z.string().nullable(), meanwhile: Meanwhile }),
  z.strictObject({ code: z.literal('waits-for-off'), meanwhile: Meanwhile }),
  z.strictObject({ code: z.literal('cut-line') }),
  z.strictObject({ code: z.literal('record-fault'), fault: RecordFault }),
  /** What could not be read, and what the host said of it in its own words and language. */
  z.strictObject({ code: z.literal('unread'), what: z.string(), message: z.string() }),
]);
export type FindingDetail = z.infer<typeof FindingDetail>;

export type Meanwhile = z.infer<typeof Meanwhile>;

/** How many names a finding lists; a large host has a thousand. */
const NAMED = 10;

/** The ports that a finding is about, the first of them by name. */
export function portsDetail(ports: readonly { readonly id: string; readonly name: string }[]): FindingDetail {
  return {
    code: 'ports',
    ports: ports.slice(0, NAMED).map(({ id, name }) => ({ id, name })),
    count: ports.length,
  };
}
