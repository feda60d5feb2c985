import type { ReachReason } from '../../shared/checks/pair-reach.ts';
import type { CopyDoubt } from '../../shared/plan/copy-doubts.ts';

const REASONS: Readonly<Record<ReachReason, string>> = {
  'vlan-apart': 'no VLAN in common',
  'vlan-part': 'only some VLANs in common',
  'vlan-unknown':
    'one of them is isolated or in a private VLAN, is an external port, or its VLAN could not be read',
  'source-active': 'SR-IOV is in use at the Source, whose frames bypass the switch',
  'source-enabled': 'SR-IOV is enabled at the Source; once in use, its frames bypass the switch',
  'source-unknown': 'whether the Source uses SR-IOV could not be read',
  'destination-active': 'SR-IOV is in use at the Destination, which bypasses the switch',
  'destination-enabled': 'SR-IOV is enabled at the Destination; once in use, no copy arrives',
  'destination-unknown': 'whether the Destination uses SR-IOV could not be read',
};

/**
 * Which copies cannot be expected, or not for certain, a line for each reason.
 *
 * Whoever says where copies go has to say this too: the settings alone bring no copy there.
 */
export function showDoubts(doubts: readonly CopyDoubt[]): string[] {
  return doubts.map(({ reach, reason, sources, destination }) => {
    const pair = `copies of ${sources.map(({ name }) => name).join(', ')} at ${destination.name}`;
    return `${reach === 'unknown' ? 'Not certain' : 'Not expected'}: ${pair} (${REASONS[reason]}).`;
  });
}
