import { describe, expect, it } from 'vitest';
import { isInterfaceName, linuxCommands } from './linux-commands.ts';

const mac = '00155D010203';

describe('isInterfaceName', () => {
  it.each(['LAN2-SPAN', 'span0', 'eth1.20', "a'b", '$(id)', 'x'.repeat(15)])('takes %j', (name) => {
    expect(isInterfaceName(name)).toBe(true);
  });

  it.each([
    '',
    'x'.repeat(16),
    'a b',
    'a/b',
    'a:b',
    'a\tb',
    'a\n',
    'span%d',
    '-span',
    '.',
    '..',
    'all',
    'default',
    'à',
    'Network Adapter',
  ])('does not take %j', (name) => {
    expect(isInterfaceName(name)).toBe(false);
  });
});

describe('linuxCommands', () => {
  it('renames only to a name that an interface can bear', () => {
    const legal = linuxCommands({ mac, name: 'LAN2-SPAN' });
    const other = linuxCommands({ mac, name: 'Network Adapter\n' });
    expect(legal).toMatchObject({ ready: true, renames: true });
    expect(other).toMatchObject({ ready: true, renames: false });
    expect(JSON.stringify(legal)).toContain(`name 'LAN2-SPAN'`);
    expect(JSON.stringify(other)).not.toContain('Network Adapter');
  });

  it.each([
    [null, 'no-mac-yet'],
    ['000000000000', 'no-mac-yet'],
    ['$(id)', 'unreadable-mac'],
  ])('has no commands for the address %j', (address, reason) => {
    expect(linuxCommands({ mac: address, name: 'span0' })).toEqual({ ready: false, reason });
  });
});
