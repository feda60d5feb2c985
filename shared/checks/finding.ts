import { z } from 'zod';
import { FindingDetail } from './finding-detail.ts';

/** What a check can say; each has one text in {@link file://./finding-text.ts}. */
export const FindingCode = z.enum([
  'no-source',
  'no-destination',
  'destination-is-source',
  'other-host',
  'other-switch',
  'not-connected',
  'no-such-thing',
  'host-adapter',
  'asked-twice',
  'out-of-scope',
  'name-taken',
  'adapter-exists',
  'adapter-reused',
  'role-change',
  'foreign-receiver',
  'foreign-source',
  'vm-busy',
  'vm-state',
  'vm-off',
  'vm-replica',
  'generation-1-running',
  'adapters-full',
  'needs-shutdown',
  'no-shutdown-service',
  'card-carries-host',
  'card-in-use',
  'switch-in-use',
  'remove-when-off',
  'remove-later',
  'nothing-accepted',
  'adapter-customised',
  'sr-iov-active',
  'sr-iov-enabled',
  'sr-iov-unknown',
  'host-adapter-mirrored',
  'external-port-mirrored',
  'mode-without-switch',
  'destination-without-source',
  'source-without-destination',
  'changed-since',
  'new-adapter',
  'incomplete-read',
  'record-set-aside',
  'record-cut',
]);
export type FindingCode = z.infer<typeof FindingCode>;

/**
 * What a check says: it blocks, warns or informs.
 *
 * A finding that blocks and is `acceptable` gives way when it is accepted by name, its code and its
 * `target`; any other needs another request or another state of the host.
 */
export const Finding = z.strictObject({
  code: FindingCode,
  severity: z.enum(['blocks', 'warns', 'informs']),
  /** Id of the thing that it is about, so that it can be shown and accepted there. */
  target: z.string().nullable(),
  /** That thing's name, as a person would accept it: `VM/ADAPTER`, a VM, a card. */
  name: z.string().nullable(),
  /** What makes it so, which `message` says in English and the screen in its language. */
  details: z.array(FindingDetail),
  acceptable: z.boolean(),
  accepted: z.boolean(),
  message: z.string(),
  remedy: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** Consent to one finding, by its code and the id of what it is about. */
export interface Acceptance {
  readonly code: FindingCode;
  readonly target: string;
}

/** Whether the finding still stands in the way. */
export function stands(finding: Finding): boolean {
  return finding.severity === 'blocks' && !finding.accepted;
}
