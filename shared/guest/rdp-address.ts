import type { VirtualMachine } from '../model/virtual-machine.ts';

const BYTE = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${BYTE}\\.${BYTE}\\.${BYTE}\\.${BYTE}$`);
/** What an IPv6 address is written with; one with a zone means nothing on another computer. */
const IPV6 = /^[0-9a-f:.]*:[0-9a-f:.]*$/i;

/**
 * The address at which Remote Desktop may find the VM, of those that its guest reports; null for none.
 *
 * What a guest reports is a claim: what is not one address and nothing else is passed over. A plain
 * IPv4 address comes first, one that the guest gave itself for want of another (169.254) last.
 */
export function rdpAddress({ adapters }: Pick<VirtualMachine, 'adapters'>): string | null {
  const [best] = adapters
    .flatMap(({ guestAddresses }) => guestAddresses)
    .flatMap((address) => {
      const rank = rankOf(address);
      return rank === null ? [] : [{ address, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  return best?.address ?? null;
}

/** How well an address serves, 0 best; null for what is none, is no machine's, or this computer's own. */
function rankOf(address: string): number | null {
  const bytes = IPV4.exec(address)?.slice(1).map(Number);
  if (bytes !== undefined) {
    const [first = 0, second = 0] = bytes;
    if (first === 0 || first === 127 || first >= 224) return null;
    return first === 169 && second === 254 ? 2 : 0;
  }
  return rankOfIpv6(address);
}

/** None for `::`, `::1`, one of a single link (fe80::/10) or of a group (ff00::/8), or an IPv4 one of that kind. */
function rankOfIpv6(address: string): number | null {
  if (!IPV6.test(address) || !URL.canParse(`http://[${address}]/`)) return null;
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  if (/^(::1?$|fe[89ab][0-9a-f]:|ff[0-9a-f]{2}:)/.test(written)) return null;
  const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written);
  if (mapped === null) return 1;
  const [high = 0, low = 0] = mapped.slice(1).map((part) => Number.parseInt(part, 16));
  return rankOf([high >> 8, high & 255, low >> 8, low & 255].join('.')) === null ? null : 1;
}
