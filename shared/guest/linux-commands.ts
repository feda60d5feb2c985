import { addressOf, type GuestCard, type GuestCommands } from './guest-commands.ts';
import { posixQuote } from './posix-quote.ts';

/** Folders of /proc/sys/net/ipv6/conf that are no interface's, and names that are no file's. */
const TAKEN = new Set(['all', 'default', '.', '..']);

/**
 * Whether Linux takes a name for an interface: 1 to 15 bytes, no `/`, `:` or white space.
 *
 * Narrower than the kernel in three points: ASCII only (the kernel's idea of white space is one of
 * bytes, and a letter's second byte may be one), no `%` (a pattern to be numbered), no leading `-`.
 */
export function isInterfaceName(name: string): boolean {
  return /^(?!-)[!-~]{1,15}$/.test(name) && !/[/:%]/.test(name) && !TAKEN.has(name);
}

/**
 * Commands for a root shell in a Linux guest: the card is up and promiscuous, without any address.
 *
 * The card is found by its address; a virtual function under it (SR-IOV) and a VLAN on it bear the
 * same one and are passed over. One subshell, so that pasting it stops at the first error and never
 * ends the person's own shell. IPv6 is switched off through /proc because `sysctl` takes a dot in a
 * name for a separator.
 */
export function linuxCommands(card: GuestCard): GuestCommands {
  const found = addressOf(card, ':');
  if (!('address' in found)) return found;
  const renames = isInterfaceName(card.name);
  const rename = () => {
    const name = posixQuote(card.name);
    return [
      `if [ "$card" != ${name} ]; then`,
      '  ip link set dev "$card" down',
      `  if ip link set dev "$card" name ${name}; then card=${name}; fi`,
      'fi',
    ];
  };
  return {
    ready: true,
    renames,
    lines: [
      '(',
      'set -eu',
      'count=0',
      'for path in /sys/class/net/*; do',
      '  if [ -e "$path/device" ] && [ ! -e "$path/master" ] &&',
      `    [ "$(cat "$path/address")" = ${found.address.toLowerCase()} ]; then`,
      '    card=${path##*/}',
      '    count=$((count + 1))',
      '  fi',
      'done',
      'if [ "$count" -ne 1 ]; then',
      "  echo 'There is not exactly one network card with this address: nothing was changed.' >&2",
      '  exit 1',
      'fi',
      ...(renames ? rename() : []),
      'if command -v nmcli >/dev/null; then nmcli device set "$card" managed no || true; fi',
      'ipv6=/proc/sys/net/ipv6/conf/$card/disable_ipv6',
      'if [ -e "$ipv6" ]; then echo 1 >"$ipv6"; fi',
      'ip address flush dev "$card"',
      'ip link set dev "$card" promisc on up',
      `printf 'To look: tcpdump -ni "%s" icmp, or Wireshark on it with the filter icmp\\n' "$card"`,
      ')',
    ],
  };
}
