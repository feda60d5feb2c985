/** The adapter whose card is to be prepared in its guest. */
export interface GuestCard {
  /** Twelve hex digits as Hyper-V gives them; null or zeros until the VM has started once. */
  readonly mac: string | null;
  /** The name that the card should bear in the guest. */
  readonly name: string;
}

/**
 * Commands to copy into the guest, or why there are none yet.
 *
 * `renames` is false where the name is none that this guest's system takes: then the card keeps its own.
 */
export type GuestCommands =
  | {
      readonly ready: true;
      readonly renames: boolean;
      readonly lines: readonly string[];
    }
  | { readonly ready: false; readonly reason: 'no-mac-yet' | 'unreadable-mac' };

/** The card's address in pairs of digits, or why it cannot be told. */
export function addressOf(
  { mac }: GuestCard,
  separator: ':' | '-',
):
  | { readonly address: string }
  | {
      readonly ready: false;
      readonly reason: 'no-mac-yet' | 'unreadable-mac';
    } {
  if (mac === null || /^0{12}$/.test(mac)) return { ready: false, reason: 'no-mac-yet' };
  if (!/^[0-9A-Fa-f]{12}$/.test(mac)) return { ready: false, reason: 'unreadable-mac' };
  return { address: (mac.match(/../g) ?? []).join(separator) };
}
