import { describe, expect, it } from 'vitest';
import { anAdapter } from '../../../../shared/testing/an-inventory.ts';
import { bench, errorIds } from '../testing/bench.ts';
import { jumpingClock } from '../testing/jumping-clock.ts';
import { aGuest, smallLab } from '../testing/small-lab.ts';

const named = { Name: 'VM1' };
const state = async (host: ReturnType<typeof bench>) => (await host.lab()).virtualMachines[0]?.state;

describe('Start-VM', () => {
  it('gives each adapter an address of its own and what the guest reports', async () => {
    const adapters = [1, 2].map((n) => anAdapter(1, n, { mac: '000000000000' }));
    const host = bench(smallLab([aGuest(1, { state: 'Off', adapters }, { addresses: [['192.0.2.1']] })]));
    expect(await host.call('Start-VM', 'Name', named)).toEqual({ objects: [], errors: [], warnings: [] });
    const [first, second] = await host.adapters();
    expect(first).toMatchObject({ guestAddresses: ['192.0.2.1'], status: ['Ok'] });
    expect(first?.mac).toMatch(/^00155D[0-9A-F]{6}$/);
    expect(second?.guestAddresses).toEqual([]);
    expect(await state(host)).toBe('Running');
  });

  it('keeps an address that was there', async () => {
    const adapters = [anAdapter(1, 1, { mac: '0050569A0B02', dynamicMac: false })];
    const host = bench(smallLab([aGuest(1, { state: 'Off', adapters })]));
    await host.call('Start-VM', 'Name', named);
    expect((await host.adapters())[0]?.mac).toBe('0050569A0B02');
  });

  it('warns about a VM that runs and refuses a paused one', async () => {
    const running = await bench(smallLab([aGuest(1)])).call('Start-VM', 'Name', named);
    expect(running.warnings).toHaveLength(1);
    expect(running.errors).toEqual([]);
    const paused = bench(smallLab([aGuest(1, { state: 'Paused' })]));
    expect(errorIds(await paused.call('Start-VM', 'Name', named))).toEqual(['InvalidState']);
    const saved = bench(smallLab([aGuest(1, { state: 'Saved' })]));
    await saved.call('Start-VM', 'Name', named);
    expect(await state(saved)).toBe('Running');
  });
});

describe('Stop-VM', () => {
  it('answers when the guest has shut down, and is Stopping meanwhile', async () => {
    const clock = jumpingClock();
    const host = bench(smallLab([aGuest(1)]), clock);
    const began = clock.now();
    const ended = host.call('Stop-VM', 'Name', { ...named, Passthru: true });
    await clock.sleep(1000);
    expect(await state(host)).toBe('Stopping');
    expect((await ended).objects).toEqual([expect.objectContaining({ State: 'Off' })]);
    expect(clock.now() - began).toBeGreaterThanOrEqual(1500);
    const [vm] = (await host.lab()).virtualMachines;
    expect(vm?.guest).not.toHaveProperty('shutdownEndsAt');
    expect(vm?.adapters[0]).toMatchObject({ status: [], guestAddresses: [] });
  });

  it('never ends for a guest that never shuts down, until its power is cut', async () => {
    const clock = jumpingClock();
    const host = bench(smallLab([aGuest(1, {}, { shutdownMs: -1 })]), clock);
    const stopping = host.call('Stop-VM', 'Name', named);
    await clock.sleep(10 * 60 * 1000);
    expect(await state(host)).toBe('Stopping');
    await host.call('Stop-VM', 'Name', { ...named, TurnOff: true });
    expect((await stopping).errors).toEqual([]);
    expect(await state(host)).toBe('Off');
  });

  it('goes on without the caller, in a process that opens the lab later', async () => {
    const clock = jumpingClock();
    const first = bench(smallLab([aGuest(1)]), clock);
    const caller = new AbortController();
    const stopping = first.simulator.call(
      { cmdlet: 'Stop-VM', set: 'Name', parameters: named },
      caller.signal,
    );
    await clock.sleep(200);
    caller.abort(new Error('gone'));
    await expect(stopping).rejects.toThrow('gone');
    const second = bench(await first.lab(), clock);
    expect((await second.simulator.look()).virtualMachines[0]?.state).toBe('Stopping');
    await clock.sleep(1500);
    expect((await second.simulator.look()).virtualMachines[0]?.state).toBe('Off');
  });

  it('refuses a locked guest without -Force, and shuts it at once with it', async () => {
    const host = bench(smallLab([aGuest(1, {}, { locked: true })]));
    expect(errorIds(await host.call('Stop-VM', 'Name', named))).toEqual(['OperationFailed']);
    expect(await state(host)).toBe('Running');
    expect(errorIds(await host.call('Stop-VM', 'Name', { ...named, Force: true }))).toEqual([]);
    expect(await state(host)).toBe('Off');
  });

  it('gives a guest five minutes with -Force', async () => {
    const clock = jumpingClock();
    const host = bench(smallLab([aGuest(1, {}, { shutdownMs: -1 })]), clock);
    const began = clock.now();
    await host.call('Stop-VM', 'Name', { ...named, Force: true });
    expect(clock.now() - began).toBeGreaterThanOrEqual(300_000);
    expect(clock.now() - began).toBeLessThan(301_000);
  });

  it('refuses where there is no shutdown service, or no guest', async () => {
    const stop = (host: ReturnType<typeof bench>) => host.call('Stop-VM', 'Name', named).then(errorIds);
    expect(await stop(bench(smallLab([aGuest(1, { shutdownService: false })])))).toEqual(['OperationFailed']);
    expect(await stop(bench(smallLab([aGuest(1, {}, { system: 'none' })])))).toEqual(['OperationFailed']);
    expect(await stop(bench(smallLab([aGuest(1, { state: 'Saved' })])))).toEqual(['InvalidState']);
    const off = await bench(smallLab([aGuest(1, { state: 'Off' })])).call('Stop-VM', 'Name', named);
    expect(off.warnings).toHaveLength(1);
  });

  it('saves the state with -Save', async () => {
    const host = bench(smallLab([aGuest(1)]));
    await host.call('Stop-VM', 'Name', { ...named, Save: true });
    expect(await state(host)).toBe('Saved');
  });
});
