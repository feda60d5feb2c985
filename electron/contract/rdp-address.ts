import { BlockList, isIP } from 'node:net';
import type { VirtualMachine } from '../../shared/model/virtual-machine.ts';

/** Addresses that are no machine's, or this computer's own. */
const NOBODY = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['127.0.0.0', 8],
  ['224.0.0.0', 3],
] as const) {
  NOBODY.addSubnet(net, bits, 'ipv4');
}
// An address of one link means nothing without the card that is on it.
for (const [net, bits] of [
  ['::', 127],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  NOBODY.addSubnet(net, bits, 'ipv6');
}
const SELF_GIVEN = new BlockList();
SELF_GIVEN.addSubnet('169.254.0.0', 16, 'ipv4');

/**
 * The address at which Remote Desktop may find the VM, of those that its guest reports; null for none.
 *
 * What a guest reports is a claim: what is not one address and nothing else is passed over. A plain
 * IPv4 address comes first, one that the guest gave itself for want of another (169.254) last.
 */
export function rdpAddress({ adapters }: Pick<VirtualMachine, 'adapters'>): string | null {
  const reported = adapters.flatMap(({ guestAddresses }) => guestAddresses).filter(isReachable);
  const [best] = reported
    .map((address) => ({ address, rank: rankOf(address) }))
    .sort((a, b) => a.rank - b.rank);
  return best?.address ?? null;
}

function isReachable(address: string): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return false;
  return !NOBODY.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

function rankOf(address: string): number {
  if (isIP(address) === 6) return 1;
  return SELF_GIVEN.check(address, 'ipv4') ? 2 : 0;
}
