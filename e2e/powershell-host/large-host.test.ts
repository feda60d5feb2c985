import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aLab, aLabVm } from '../suite/a-lab.ts';
import { engineWorld, type EngineWorld } from '../suite/engine-world.ts';
import { inventoryOf } from '../properties/arbitrary-request.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { anAdapter, aSwitch } from '../../shared/testing/an-inventory.ts';
import type { Lab } from '../../shared/lab/lab.ts';

const engine = requireEngine();
const external = (n: number, name: string) =>
  aSwitch(`00000000-0000-4000-8000-00000000080${String(n)}`, name, {
    type: 'External',
    uplinks: [`Contoso 10G #${String(n)}`],
    externalPortMode: 'None',
  });
const aHost = (vms: number, change: Partial<Lab> = {}): Lab =>
  aLab(
    Array.from({ length: vms }, (_, n) =>
      aLabVm(n + 1, { adapters: [anAdapter(n + 1, 1), anAdapter(n + 1, 2)] }),
    ),
    change,
  );

describe.skipIf(engine === null)('reading a host through the stand-in module', () => {
  let world: EngineWorld;
  beforeAll(async () => {
    if (engine !== null) world = await engineWorld(engine, aHost(1));
  });
  afterAll(() => world.close());

  it('takes the same cmdlets for 300 virtual machines as for one', async () => {
    const switches = [external(1, 'A'), external(2, 'B')];
    world.use(aHost(1, { switches }));
    await world.host.read();
    const few = world.calls.map(({ cmdlet }) => cmdlet);
    world.use(aHost(300, { switches }));
    expect(await world.host.read()).toEqual(inventoryOf(await world.lab()));
    expect(world.calls.map(({ cmdlet }) => cmdlet)).toEqual(few);
    expect(few.length).toBeLessThanOrEqual(12 + switches.length);
    expect(few.filter((cmdlet) => cmdlet === 'Get-VMSwitchExtensionPortFeature')).toHaveLength(2);
  });

  it('parts what is too large for one reply', async () => {
    const name = '日本'.repeat(2000);
    const lab = aHost(0);
    lab.virtualMachines.push(
      ...Array.from({ length: 200 }, (_, n) => aLabVm(n + 1, { name: `${name}${String(n)}` })),
    );
    world.use(lab);
    const read = await world.host.read();
    expect(read.virtualMachines.map((vm) => vm.name)).toEqual(lab.virtualMachines.map((vm) => vm.name));
  });

  it('leaves the port of a switch unread whose name is not its own', async () => {
    world.use(
      aHost(1, {
        switches: [external(1, 'twin'), external(2, 'TWIN'), external(3, 'a[b]'), external(4, 'own')],
      }),
    );
    const { switches, unread } = await world.host.read();
    expect(switches.map(({ externalPortMode }) => externalPortMode)).toEqual([null, null, null, 'None']);
    expect(unread.map(({ what, name, code }) => [what, name, code])).toEqual([
      ['external port', 'twin', 'NotSupported'],
      ['external port', 'TWIN', 'NotSupported'],
      ['external port', 'a[b]', 'NotSupported'],
    ]);
  });

  it('does not know what became of a step when the shell has died', async () => {
    const [vm] = aHost(1).virtualMachines;
    if (vm === undefined) throw new Error('no VM');
    world.use(aHost(1, { faults: [{ cmdlet: 'Stop-VM', nth: 1, action: 'die' }] }));
    const run = '20260102T030405678Z-abcdef';
    const line = { version: 1, run, at: '2026-01-02T03:04:05.678Z' } as const;
    await world.host.records.append({
      ...line,
      record: 'run-started',
      host: 'HV1',
      purpose: 'set-up',
      undoes: null,
      name: null,
    });
    const step = { id: 's1', kind: 'stop-vm', vm: { id: vm.id, name: vm.name }, force: false } as const;
    expect(await world.host.apply(step, { run })).toMatchObject({
      result: 'unknown',
      error: { code: 'HostLost' },
    });
    // What was intended is on record, and that nobody knows how it ended; the next call has a new shell.
    const found = (await world.host.records.list()).runs.find((each) => each.run === run);
    expect(found?.steps).toMatchObject([{ step, result: null }]);
    expect((await world.host.read()).virtualMachines).toHaveLength(1);
  });

  it('stops waiting for a guest when told to, and says so in the record', async () => {
    world.use(aLab([aLabVm(1, {}, { shutdownMs: -1 })]));
    const [vm] = (await world.lab()).virtualMachines;
    if (vm === undefined) throw new Error('no VM');
    const run = '20260102T030405679Z-abcdef';
    const line = { version: 1, run, at: '2026-01-02T03:04:05.678Z' } as const;
    await world.host.records.append({
      ...line,
      record: 'run-started',
      host: 'HV1',
      purpose: 'set-up',
      undoes: null,
      name: null,
    });
    const waiting = new AbortController();
    const outcome = await world.host.apply(
      { id: 's1', kind: 'stop-vm', vm: { id: vm.id, name: vm.name }, force: false },
      {
        run,
        signal: waiting.signal,
        onProgress: () => {
          waiting.abort();
        },
      },
    );
    expect(outcome).toMatchObject({
      result: 'failed',
      error: { code: 'Cancelled' },
      before: { vm: { state: 'Running' } },
      after: { vm: { state: 'Stopping' } },
    });
    const found = (await world.host.records.list()).runs.find((each) => each.run === run);
    expect(found?.steps).toMatchObject([{ result: 'failed' }]);
  });
});
