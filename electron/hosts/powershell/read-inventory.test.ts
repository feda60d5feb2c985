import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, aSwitch, aVm } from '../../../shared/testing/an-inventory.ts';
import { InventoryReader } from './read-inventory.ts';

const { adapters: _, ...machine } = aVm(1);
const host = { name: 'HV1', fullyQualifiedName: null, iovSupport: false };
const end = { host, unread: [] };
const page = (part: string, ...rows: unknown[]) => ({ frame: 'page' as const, part, rows });

describe('InventoryReader', () => {
  it('puts pages together, whatever their order', () => {
    const reader = new InventoryReader();
    reader.take(page('adapters', anAdapter(1, 1)));
    reader.take({ frame: 'progress', text: 'virtual machines' });
    reader.take(page('virtualMachines', { ...machine, id: machine.id.toUpperCase() }));
    reader.take(page('adapters', anAdapter(1, 2)));
    reader.take(page('switches', aSwitch()));
    const { virtualMachines, switches, unread } = reader.inventory(end);
    expect(virtualMachines).toEqual([
      { ...machine, id: machine.id.toUpperCase(), adapters: [anAdapter(1, 1), anAdapter(1, 2)] },
    ]);
    expect(switches).toEqual([aSwitch()]);
    expect(unread).toEqual([]);
  });

  it('reads the JSON of Windows PowerShell 5.1', () => {
    const reader = new InventoryReader();
    reader.take({ frame: 'page', part: 'virtualMachines', rows: { ...machine, status: 'Ok' } });
    reader.take(
      page('adapters', { ...anAdapter(1), status: { value: ['Ok'], Count: 1 }, guestAddresses: null }),
    );
    const [vm] = reader.inventory({ host, unread: null }).virtualMachines;
    expect(vm?.status).toEqual(['Ok']);
    expect(vm?.adapters[0]).toMatchObject({ status: ['Ok'], guestAddresses: [] });
  });

  it('names a row that is none and keeps the others', () => {
    const reader = new InventoryReader();
    reader.take(page('virtualMachines', { ...machine, id: 'x', name: 'odd' }, machine));
    const read = reader.inventory(end);
    expect(read.virtualMachines.map(({ name }) => name)).toEqual(['VM1']);
    expect(read.unread).toMatchObject([{ what: 'virtual machine', name: 'odd', code: 'Unmapped' }]);
  });

  it('names a virtual machine that has adapters and was not listed', () => {
    const reader = new InventoryReader();
    reader.take(page('adapters', anAdapter(7)));
    expect(reader.inventory(end).unread).toMatchObject([
      { what: 'virtual machine', name: aVm(7).id, code: 'ObjectNotFound' },
    ]);
  });

  it('keeps what PowerShell could not read, with its code', () => {
    const error = { id: 'AccessDenied', fullId: 'AccessDenied,X', message: 'nein', line: 3 };
    const unread = [{ what: 'checkpoints', name: '', error }];
    expect(new InventoryReader().inventory({ host, unread }).unread).toEqual([
      { what: 'checkpoints', name: '', code: 'AccessDenied', message: 'nein' },
    ]);
  });

  it('holds guest addresses to be addresses, and to be 64', () => {
    const reader = new InventoryReader();
    const many = Array.from({ length: 100 }, (__, n) => `192.0.2.${String(n)}`);
    reader.take(page('virtualMachines', machine));
    reader.take(
      page('adapters', { ...anAdapter(1), id: adapterId(1), guestAddresses: ['1', 'x /v:evil', ...many] }),
    );
    expect(reader.inventory(end).virtualMachines[0]?.adapters[0]?.guestAddresses).toEqual(many.slice(0, 64));
  });

  it('refuses an answer that is none', () => {
    expect(() => new InventoryReader().inventory('?')).toThrow(expect.objectContaining({ code: 'Internal' }));
  });
});
