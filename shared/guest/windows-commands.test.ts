import { describe, expect, it } from 'vitest';
import { windowsCommands } from './windows-commands.ts';

const mac = '00155d010203';

describe('windowsCommands', () => {
  it('finds the card by address, unbinds by component id and renames it', () => {
    expect(windowsCommands({ mac, name: 'LAN2-SPAN' })).toEqual({
      ready: true,
      renames: true,
      lines: [
        "$cards = @(Get-NetAdapter | Where-Object { $_.MacAddress -eq '00-15-5D-01-02-03' })",
        'if ($cards.Count -ne 1) {',
        "    Write-Warning 'There is not exactly one network card with this address: nothing was changed.'",
        '} else {',
        "    $unbind = 'ms_tcpip', 'ms_tcpip6', 'ms_msclient', 'ms_server', 'ms_lltdio', 'ms_rspndr', 'ms_lldp', 'ms_implat', 'ms_pacer'",
        '    Get-NetAdapterBinding |',
        '        Where-Object { $_.InterfaceDescription -eq $cards[0].InterfaceDescription -and $unbind -contains $_.ComponentID } |',
        '        Disable-NetAdapterBinding -Confirm:$false',
        "    if ($cards[0].Name -cne 'LAN2-SPAN') { Rename-NetAdapter -InputObject $cards[0] -NewName 'LAN2-SPAN' -Confirm:$false }",
        '}',
      ],
    });
  });

  it.each([
    'a/b',
    'a:b',
    'a\\b',
    'a*b',
    'a?',
    '<a>',
    'a|b',
    '"a"',
    ' a',
    'a\n',
    '',
    'a\u202Eb',
    'x'.repeat(256),
  ])('keeps the card its own name instead of %j', (name) => {
    const commands = windowsCommands({ mac, name });
    expect(commands).toMatchObject({ ready: true, renames: false });
    expect(JSON.stringify(commands)).not.toContain('Rename-NetAdapter');
  });

  it.each([
    [null, 'no-mac-yet'],
    ['000000000000', 'no-mac-yet'],
    ["0'; exit; '00", 'unreadable-mac'],
  ])('has no commands for the address %j', (address, reason) => {
    expect(windowsCommands({ mac: address, name: 'LAN2-SPAN' })).toEqual({ ready: false, reason });
  });
});
