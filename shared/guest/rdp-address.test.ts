import fc from 'fast-check';
import { isIP } from 'node:net';
import { describe, expect, it } from 'vitest';
import { anAdapter, aVm } from '../testing/an-inventory.ts';
import { rdpAddress } from './rdp-address.ts';

const vm = (...cards: string[][]) => ({
  ...aVm(1),
  adapters: cards.map((guestAddresses, index) => ({ ...anAdapter(1, index + 1), guestAddresses })),
});

describe('the address for Remote Desktop', () => {
  it.each<[string | null, string[][]]>([
    ['192.0.2.7', [['fe80::1', '2001:db8::7', '192.0.2.7']]],
    ['192.0.2.7', [['169.254.3.4', '2001:db8::7'], ['192.0.2.7']]],
    ['2001:db8::7', [['169.254.3.4', '2001:db8::7']]],
    ['169.254.3.4', [['fe80::1%3', '169.254.3.4']]],
    ['10.0.0.2', [['x /v:evil', '\\\\evil\\s', '10.0.0.2 /admin', '10.0.0.2']]],
    [null, [['127.0.0.1', '::1', '0.0.0.0', '::', 'ff02::1', '239.1.1.1', '255.255.255.255', 'fe80::1']]],
    [null, [['::ffff:127.0.0.1']]],
    [null, [[], []]],
    [null, []],
  ])('is %s', (address, cards) => {
    expect(rdpAddress(vm(...cards))).toBe(address);
  });

  it('is found among ten thousand, and one that is a megabyte long', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `192.0.2.${String(index)} `);
    expect(rdpAddress(vm(many, ['1'.repeat(1_000_000), '192.0.2.9']))).toBe('192.0.2.9');
  });

  it('is one address and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6())), (reported) => {
        const address = rdpAddress(vm(reported));
        if (address !== null) expect(isIP(address)).not.toBe(0);
      }),
    );
  });
});
