import { describe, expect, it } from 'vitest';
import { AppError } from '../../shared/errors/app-error.ts';
import { lastPartOf } from '../../shared/model/same-id.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  SWITCH,
} from '../../shared/testing/an-inventory.ts';
import { resolveAcceptance, resolveAdapter, resolveSwitch, resolveVm } from './resolve-names.ts';

const two = aVm(2, {
  name: 'Sensor',
  adapters: [anAdapter(2), anAdapter(2, 2, { name: 'SPAN', mode: 'Destination' })],
});
const twin = aVm(4, { name: 'Twin', state: 'Off' });
const inventory = anInventory([aVm(1), two, aVm(3, { name: 'twin' }), twin, aVm(5, { name: 'a/b' })]);
const refusal = (act: () => unknown): AppError => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('it was not refused');
};

describe('names on the command line', () => {
  it('take a VM with one adapter for that adapter', () => {
    expect(resolveAdapter(inventory, 'vm1').adapter.id).toBe(adapterId(1));
  });

  it.each([
    'Sensor/span',
    `Sensor/${adapterId(2, 2)}`,
    adapterId(2, 2),
    adapterId(2, 2).toLowerCase().replace('microsoft', 'Microsoft'),
  ])('find an adapter by %s', (given) => {
    expect(resolveAdapter(inventory, given).adapter.name).toBe('SPAN');
  });

  it('find an adapter by the last part of its Id', () => {
    expect(resolveAdapter(inventory, '00000000-0000-4000-8000-000000000022').adapter.name).toBe('SPAN');
    expect(resolveAdapter(inventory, 'Sensor/00000000-0000-4000-8000-000000000022').adapter.name).toBe(
      'SPAN',
    );
  });

  it('are refused with both ids when they fit two things', () => {
    const vm = refusal(() => resolveVm(inventory, 'Twin'));
    expect(vm.code).toBe('Ambiguous');
    expect(vm.message).toContain(aVm(3).id);
    expect(vm.message).toContain(aVm(4).id);
    expect(refusal(() => resolveAdapter(inventory, 'Sensor')).message).toContain(lastPartOf(adapterId(2, 2)));
    const switches = { ...inventory, switches: [aSwitch(), aSwitch(aVm(7).id)] };
    expect(refusal(() => resolveSwitch(switches, 'vswitch0')).message).toContain(SWITCH);
  });

  it.each(['twin', 'Twin/Network Adapter', 'Sensor'])(
    'that fit more than one are answered with lines that can be given instead: %s',
    (given) => {
      const [, ...lines] = refusal(() => resolveAdapter(inventory, given)).message.split('\n');
      const ids = lines.map((line) => {
        const [, give = '', about = ''] = /^ {2}(\S+) {2}(.*)$/.exec(line) ?? [];
        const { adapter, vm } = resolveAdapter(inventory, give);
        expect(about).toBe(`${vm?.name ?? ''}/${adapter.name}, ${vm?.state ?? ''}, vSwitch0`);
        return adapter.id;
      });
      expect(new Set(ids).size).toBe(2);
    },
  );

  it('cannot fake a line of that answer', () => {
    const evil = { ...inventory, virtualMachines: [3, 4].map((n) => aVm(n, { name: 'x\n  y' })) };
    expect(refusal(() => resolveVm(evil, 'x\n  y')).message.split('\n')).toHaveLength(3);
  });

  it('say of a VM without adapters that it has none', () => {
    const bare = anInventory([aVm(1, { adapters: [] })]);
    expect(refusal(() => resolveAdapter(bare, 'VM1')).message).toMatch(/has no network adapter/);
  });

  it('accept the removal of an adapter that is gone, so that the plan can say so', () => {
    const code = 'remove-when-off';
    expect(resolveAcceptance(inventory, `${code}:VM1/SPAN`)).toEqual({ code, target: 'VM1/SPAN' });
    expect(resolveAcceptance(inventory, `${code}:Sensor/span`)).toEqual({ code, target: adapterId(2, 2) });
    expect(refusal(() => resolveAcceptance(inventory, `${code}:Sensor`)).code).toBe('Ambiguous');
  });

  it('accept an adapter by the last part of its id', () => {
    expect(resolveAcceptance(inventory, `changed-since:${lastPartOf(adapterId(2, 2))}`).target).toBe(
      adapterId(2, 2),
    );
  });

  it('are refused when they fit nothing, or have two slashes', () => {
    expect(refusal(() => resolveVm(inventory, 'VM9')).code).toBe('NotFound');
    expect(refusal(() => resolveAdapter(inventory, 'VM1/x')).code).toBe('NotFound');
    expect(refusal(() => resolveAdapter(inventory, 'a/b/Network Adapter')).code).toBe('BadInput');
  });

  it('are not patterns', () => {
    expect(refusal(() => resolveVm(inventory, 'VM*')).code).toBe('NotFound');
  });

  it('accept a foreign receiver by VM, by VM/ADAPTER and by id', () => {
    for (const name of ['Sensor', 'sensor/SPAN', adapterId(2, 2), two.id]) {
      expect(resolveAcceptance(inventory, `foreign-receiver:${name}`)).toEqual({
        code: 'foreign-receiver',
        target: adapterId(2, 2),
      });
    }
  });

  it.each(['foreign-receiver', 'foreign-receiver:', 'everything:VM1', 'no-source:VM1'])(
    'accept nothing by %s',
    (given) => {
      expect(refusal(() => resolveAcceptance(inventory, given)).code).toBe('BadInput');
    },
  );
});
