import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { applyChange } from '../../shared/contract/apply-change.ts';
import type { Snapshot } from '../../shared/contract/host-state.ts';
import { ended, planSetUp, put, read, setting } from './setting.ts';

describe('the program behind every door', () => {
  it('reads its hosts by itself and gives them as a snapshot', async () => {
    const { until } = await setting();
    const host = await until(read);
    expect(host).toMatchObject({ key: 'practice', practice: true, error: null, work: null });
    expect(host.inventory?.virtualMachines.map(({ name }) => name)).toContain('Wind0ws-VM');
  });

  it('shows a plan, runs just that one, follows it step by step, and undoes it', async () => {
    const all = await setting();
    const plan = await planSetUp(all);
    expect(plan).toMatchObject({ purpose: 'set-up', blocked: false, shutsDown: ['Win-VM-Dest'] });
    expect(plan.script).toContain('#Requires -Modules Hyper-V');
    const before = await all.world.lab();
    const { work } = await all.call('plan.run', { plan: plan.token, byHand: false });
    const after = await all.until(ended);
    expect(after.work).toMatchObject({ id: work, outcome: 'done', rollback: null, cancelling: false });
    expect(after.work?.steps.map(({ state }) => state)).toEqual(plan.steps.map(() => 'done'));
    expect(after.ours).toHaveLength(1);
    expect(after.undoable).toBe(after.work?.run);
    const told = all.changes.flatMap(
      (change) => change.work?.steps.map(({ at, step }) => [at, step.state]) ?? [],
    );
    const runs = plan.steps.flatMap((_, at) => [
      [at, 'running'],
      [at, 'done'],
    ]);
    expect(told).toEqual(expect.arrayContaining(runs));
    expect(all.changes.filter(({ changed }) => changed.work !== undefined)).toHaveLength(1);
    const named = all.changes.find(({ work }) => work?.fields.run != null);
    expect(named?.work?.fields).toEqual({ run: after.work?.run });

    const undo = await all.call('plan.make', {
      host: 'practice',
      request: { kind: 'undo', run: null, accepted: [] },
    });
    expect(undo.undoes?.run).toBe(after.work?.run);
    await all.call('plan.run', { plan: undo.token, byHand: false });
    await all.until((state) => ended(state) && state.work?.purpose === 'undo');
    expect((await all.world.lab()).virtualMachines).toEqual(before.virtualMachines);
  });

  it('gives changes that, applied one by one, are the next snapshot', async () => {
    const all = await setting();
    let mine: Snapshot = await all.call('state.snapshot', {});
    all.program.onChange((change) => {
      mine = applyChange(mine, change) ?? mine;
    });
    const plan = await planSetUp(all);
    await all.call('plan.run', { plan: plan.token, byHand: false });
    await all.until(ended);
    expect(mine).toEqual(await all.call('state.snapshot', {}));
  });

  it('refuses a second run while one is under way, and cancels the first between steps', async () => {
    const all = await setting();
    const plan = await planSetUp(all);
    const before = await all.world.lab();
    const { work } = await all.call('plan.run', { plan: plan.token, byHand: false });
    const again = await all.program.dispatch(
      'plan.run',
      { plan: plan.token, byHand: false },
      { door: 'desktop' },
    );
    expect(again).toMatchObject({ ok: false, error: { code: 'Busy' } });
    await all.call('work.cancel', { work });
    const after = await all.until(ended);
    expect(after.work?.outcome).toBe('cancelled');
    expect((await all.world.lab()).virtualMachines).toEqual(before.virtualMachines);
  });

  it('reads the host once for all the plans that are asked for at a time, and anew for the run', async () => {
    const all = await setting();
    await all.until((state) => read(state) && state.shell !== null);
    const reading = vi.spyOn(all.world.host, 'read');
    const [plan] = await Promise.all([planSetUp(all), planSetUp(all), planSetUp(all)]);
    expect(reading).toHaveBeenCalledTimes(1);
    await all.call('plan.run', { plan: plan.token, byHand: false });
    await vi.waitUntil(() => reading.mock.calls.length > 1);
    await all.until(ended);
  });

  it('refuses a plan that was not shown, and one whose host has changed since', async () => {
    const all = await setting();
    const stranger = await all.program.dispatch(
      'plan.run',
      { plan: '0'.repeat(32), byHand: false },
      { door: 'desktop' },
    );
    expect(stranger).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    const plan = await planSetUp(all);
    const lab = await all.world.lab();
    await put(all, {
      ...lab,
      virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, state: 'Off' })),
    });
    await all.call('plan.run', { plan: plan.token, byHand: false });
    const after = await all.until(ended);
    expect(after.work).toMatchObject({ outcome: 'failed', error: { code: 'Changed' }, run: null });
    expect(after.work?.steps.every(({ state }) => state === 'not-run')).toBe(true);
  });

  it('keeps what it read last when a later reading fails, and says what stands in the way', async () => {
    const all = await setting();
    const before = await all.until(read);
    const lab = await all.world.lab();
    await put(all, { ...lab, host: { ...lab.host, service: 'Stopped' } });
    await all.call('host.refresh', { host: 'practice' });
    const after = await all.until((state) => state.error !== null);
    expect(after.inventory).toEqual(before.inventory);
    expect(after.prerequisites.map(({ code }) => code)).toEqual(['service-stopped']);
  });

  it('tells windows of nothing that is as it was: a host is read again, and not drawn again', async () => {
    const all = await setting();
    await all.until((state) => read(state) && state.shell !== null);
    const before = all.changes.length;
    // Two readings of a simulated host can end in the same millisecond, and then neither is told of.
    await setTimeout(2);
    await all.call('host.refresh', { host: 'practice' });
    const told = all.changes.slice(before).map(({ changed }) => Object.keys(changed));
    expect(told[0]).toEqual(['reading']);
    expect(told[1]).toContain('readAt');
    expect(told.flat().filter((name) => !['reading', 'readAt', 'readMs'].includes(name))).toEqual([]);
    expect(told).toHaveLength(2);
  });

  it('knows how long the host took, who works on it and by what, and asks the latter once', async () => {
    const all = await setting();
    const probe = vi.spyOn(all.world.host, 'probe');
    const host = await all.until((state) => read(state) && state.shell !== null);
    expect(host).toMatchObject({
      shell: { edition: 'Simulator', version: '1.0' },
      identity: { user: null, rights: 'administrator' },
    });
    expect(host.readMs).toBeGreaterThanOrEqual(0);
    await all.call('host.refresh', { host: 'practice' });
    await all.call('host.refresh', { host: 'practice' });
    expect(probe).toHaveBeenCalledTimes(1);
  });

  it('answers for a snapshot at any time: while it reads, runs, and after its end', async () => {
    const all = await setting();
    expect((await all.call('state.snapshot', {})).hosts[0]).toMatchObject({ reading: true, inventory: null });
    const plan = await planSetUp(all);
    await all.call('plan.run', { plan: plan.token, byHand: false });
    expect((await all.call('state.snapshot', {})).hosts[0]?.work).toMatchObject({ outcome: null });
    await all.until(ended);
    await all.program.dispose();
    expect((await all.call('state.snapshot', {})).hosts[0]?.work).toMatchObject({ outcome: 'done' });
  });

  it('has a saved script named after the purpose, the name that was given, and the plan', async () => {
    const saveScript = vi.fn((_name: string, _text: string) => Promise.resolve(true));
    const all = await setting({ desktop: { saveScript } });
    const plan = await planSetUp(all, 'Web: to sensor');
    await all.call('plan.save-script', { plan: plan.token, which: 'script' });
    await all.call('plan.save-script', { plan: plan.token, which: 'undo' });
    const id = plan.planId.slice(0, 8);
    expect(saveScript.mock.calls).toEqual([
      [`set-up-Web-to-sensor-${id}.ps1`, plan.script],
      [`set-up-Web-to-sensor-${id}.undo.ps1`, plan.undoScript],
    ]);
  });

  it('opens a virtual machine only as far as there is one to open', async () => {
    const all = await setting();
    const open = vi.spyOn(all.world.host, 'open');
    const { inventory } = await all.until(read);
    const vm = inventory!.virtualMachines[0]!.id;
    const stranger = '00000000-0000-4000-8000-000000000000';
    const ask = (id: string, how: 'vmconnect' | 'rdp') =>
      all.codeOf('vm.open', { host: 'practice', vm: id, with: how });
    expect(await ask(stranger, 'vmconnect')).toBe('NotFound');
    expect(await ask(vm, 'vmconnect')).toBe('NotSupported');
    expect(open.mock.lastCall?.[1]).toEqual({ with: 'vmconnect' });
  });

  it('waits, where the person shuts the virtual machine down, until it is off', async () => {
    const all = await setting();
    const plan = await planSetUp(all);
    const stopped = plan.shutsDown[0];
    await all.call('plan.run', { plan: plan.token, byHand: true });
    await all.until(({ work }) => work?.steps.some(({ note }) => note === 'waiting-for-off') === true);
    const lab = await all.world.lab();
    expect(lab.virtualMachines.find(({ name }) => name === stopped)?.state).toBe('Running');
    await put(all, {
      ...lab,
      virtualMachines: lab.virtualMachines.map((vm) => (vm.name === stopped ? { ...vm, state: 'Off' } : vm)),
    });
    const { work } = await all.until(ended);
    expect(work).toMatchObject({ outcome: 'done' });
    expect(work?.steps.map(({ state }) => state)).toEqual(plan.steps.map(() => 'done'));
  });
});
