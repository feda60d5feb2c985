import { quote } from '../script/quote.ts';
import { addressOf, type GuestCard, type GuestCommands } from './guest-commands.ts';

/**
 * What is unbound from the card, by component id: the display names are translated.
 *
 * A list, never all bindings: with those the capture driver (Npcap) would go too, and Wireshark is blind.
 */
const UNBOUND = [
  'ms_tcpip',
  'ms_tcpip6',
  'ms_msclient',
  'ms_server',
  'ms_lltdio',
  'ms_rspndr',
  'ms_lldp',
  'ms_implat',
  'ms_pacer',
];

/** What Windows takes as a connection's name. */
function isConnectionName(name: string): boolean {
  return name.trim() === name && /^[^\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]{1,255}$/u.test(name);
}

/**
 * Commands for an elevated Windows PowerShell in the guest: only mirrored traffic is left on the card.
 *
 * The card is found by its address, and everything is done to that object: the cmdlets take names as
 * wildcards. One block, so that pasting it does all or, without exactly one such card, nothing.
 */
export function windowsCommands(card: GuestCard): GuestCommands {
  const found = addressOf(card, '-');
  if (!('address' in found)) return found;
  const renames = isConnectionName(card.name);
  const name = quote(card.name);
  return {
    ready: true,
    renames,
    lines: [
      `$cards = @(Get-NetAdapter | Where-Object { $_.MacAddress -eq '${found.address.toUpperCase()}' })`,
      'if ($cards.Count -ne 1) {',
      "    Write-Warning 'There is not exactly one network card with this address: nothing was changed.'",
      '} else {',
      `    $unbind = ${UNBOUND.map((id) => `'${id}'`).join(', ')}`,
      '    Get-NetAdapterBinding |',
      '        Where-Object { $_.InterfaceDescription -eq $cards[0].InterfaceDescription -and $unbind -contains $_.ComponentID } |',
      '        Disable-NetAdapterBinding -Confirm:$false',
      ...(renames
        ? [
            `    if ($cards[0].Name -cne ${name}) { Rename-NetAdapter -InputObject $cards[0] -NewName ${name} -Confirm:$false }`,
          ]
        : []),
      '}',
    ],
  };
}
