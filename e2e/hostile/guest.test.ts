import { isIP } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openVm, type Opening } from '../../electron/hosts/powershell/open-vm.ts';
import { newRunId } from '../../electron/records/new-run-id.ts';
import { adapterId, anAdapter, aVm } from '../../shared/testing/an-inventory.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { inventoryOf } from '../properties/arbitrary-request.ts';
import { aLab, aLabVm } from '../suite/a-lab.ts';
import { engineWorld, type EngineWorld } from '../suite/engine-world.ts';

const engine = requireEngine();

const LIES: readonly string[] = [
  'x /v:evil',
  '\\\\evil\\s',
  '/v:evil',
  '192.0.2.7 /admin',
  '192.0.2.7\r\n/v:evil',
  'fe80::1%3 /v:evil',
  'fe80::1%/v:evil',
  '192.0.2.7:3389',
  '192.0.2.7/24',
  '[2001:db8::7]',
  'host.example',
  '1',
  '0x7f.1',
  '0300.0.0.1',
  '١٩٢.٠.٢.٧',
  '$(Get-Date)',
  '’;Get-Date;‘',
  '',
  ' ',
  '\0',
  'x'.repeat(1024 * 1024),
];
const many = Array.from({ length: 10_000 }, (_, n) => `198.51.${String(n >> 8)}.${String(n & 255)}`);

/** What the guests of four VMs report, and what may be shown of it. */
const GUESTS = [
  { reports: LIES, shown: [] },
  {
    reports: [...LIES.slice(0, 2), '192.0.2.7', ...LIES.slice(2), '2001:db8::7'],
    shown: ['192.0.2.7', '2001:db8::7'],
  },
  { reports: many, shown: many.slice(0, 64) },
  { reports: Array.from({ length: 10_000 }, () => 'x /v:evil'), shown: [] },
] as const;

describe.skipIf(engine === null)('a guest that lies about its addresses', () => {
  let world: EngineWorld;
  const lab = aLab([
    ...GUESTS.map(({ reports }, n) =>
      aLabVm(n + 1, { adapters: [anAdapter(n + 1, 1, { guestAddresses: [...reports] })] }),
    ),
    aLabVm(9, { adapters: [anAdapter(9, 1, { guestAddresses: ['203.0.113.9', 'fe80::9'] })] }),
  ]);
  const truth = inventoryOf(lab);
  beforeAll(async () => {
    if (engine !== null) world = await engineWorld(engine, lab);
  });
  afterAll(() => world.close());

  it('hides nothing and disturbs no other, in the inventory', async () => {
    world.use(lab);
    const read = await world.host.read();
    expect(read.unread).toEqual([]);
    const withoutAddresses = (inventory: typeof read) => ({
      ...inventory,
      virtualMachines: inventory.virtualMachines.map((vm) => ({
        ...vm,
        adapters: vm.adapters.map((adapter) => ({ ...adapter, guestAddresses: [] })),
      })),
    });
    expect(withoutAddresses(read)).toEqual(withoutAddresses(truth));
    const addresses = read.virtualMachines.map(({ adapters }) => adapters[0]?.guestAddresses);
    expect(addresses).toEqual([...GUESTS.map(({ shown }) => shown), ['203.0.113.9', 'fe80::9']]);
    expect(addresses.flat().filter((each) => isIP(each ?? '') === 0)).toEqual([]);
  });

  it.each(GUESTS.map(({ shown }, n) => ({ n: n + 1, shown })))(
    'stops no step on its adapter: guest $n',
    async ({ n, shown }) => {
      world.use(lab);
      const run = newRunId();
      const at = new Date().toISOString();
      await world.host.records.append({
        ...{
          version: 1,
          run,
          at,
          record: 'run-started',
          host: 'HV1',
          purpose: 'set-up',
          undoes: null,
          name: null,
        },
      });
      const outcome = await world.host.apply(
        {
          id: 's1',
          kind: 'set-mode',
          vm: { id: aVm(n).id, name: aVm(n).name },
          adapter: { id: adapterId(n), name: 'Network Adapter' },
          mode: 'Source',
          from: 'None',
        },
        { run },
      );
      expect(outcome).toMatchObject({
        result: 'done',
        before: { adapter: { guestAddresses: shown } },
        after: { adapter: { guestAddresses: shown, mode: 'Source' } },
      });
    },
  );

  it('gets no Remote Desktop to what it made up', async () => {
    const started: Opening[] = [];
    const facts = {
      platform: 'win32' as const,
      windows: () => 'C:\\Windows',
      start: (opening: Opening) => {
        started.push(opening);
        return Promise.resolve();
      },
    };
    for (const address of LIES) {
      await expect(
        openVm(aVm(1), { with: 'rdp', address }, facts),
        address.slice(0, 40),
      ).rejects.toMatchObject({
        code: 'BadInput',
      });
    }
    expect(started).toEqual([]);
    await openVm(aVm(1), { with: 'rdp', address: '192.0.2.7' }, facts);
    expect(started).toEqual([{ executable: 'C:\\Windows\\System32\\mstsc.exe', args: ['/v:192.0.2.7'] }]);
  });
});
