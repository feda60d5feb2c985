import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../shared/errors/app-error.ts';
import { ended, planSetUp, setting } from './setting.ts';

describe('a run on record, asked for by a window', () => {
  it('is there whole: name, times, cmdlets, what was found before and read back after', async () => {
    const all = await setting();
    const plan = await planSetUp(all, 'Web to sensor');
    expect(plan.name).toBe('Web to sensor');
    await all.call('plan.run', { plan: plan.token, byHand: false });
    const { work, runs } = await all.until(ended);
    expect(work?.name).toBe('Web to sensor');
    const activity = await all.call('activity.read', { host: 'practice', run: work!.run! });
    expect(activity.summary).toEqual(runs[0]);
    expect(activity.summary).toMatchObject({
      name: 'Web to sensor',
      outcome: 'done',
      undoneBy: null,
      steps: plan.steps.length,
    });
    expect(activity.endedAt).not.toBeNull();
    expect(activity.cut).toBe(false);
    expect(activity.steps.map(({ step }) => step.kind)).toEqual(plan.steps.map(({ step }) => step.kind));
    for (const step of activity.steps) {
      expect(step).toMatchObject({ result: 'done', rollback: false, code: null, message: null });
      expect(step.script).toContain('Hyper-V\\');
      expect(step.endedAt! >= step.startedAt).toBe(true);
      expect(step.after).not.toEqual(step.before);
    }
    const added = activity.steps.find(({ step }) => step.kind === 'add-adapter')?.added;
    const setMode = activity.steps.find(
      ({ step }) => step.kind === 'set-mode' && step.mode === 'Destination',
    );
    expect(setMode?.script).toContain(added);
  });

  it('names the run that took it back', async () => {
    const all = await setting();
    const plan = await planSetUp(all);
    await all.call('plan.run', { plan: plan.token, byHand: false });
    const { work } = await all.until(ended);
    const undo = await all.call('plan.make', {
      host: 'practice',
      request: { kind: 'undo', run: null, accepted: [] },
    });
    await all.call('plan.run', { plan: undo.token, byHand: false });
    const after = await all.until((state) => ended(state) && state.work?.purpose === 'undo');
    const { summary } = await all.call('activity.read', { host: 'practice', run: work!.run! });
    expect(summary.undoneBy).toBe(after.work?.run);
    expect(after.runs.map(({ undoneBy }) => undoneBy)).toEqual([null, after.work?.run]);
  });

  it('has the steps that took it back after a failure, marked as such, and why it failed', async () => {
    const all = await setting();
    const plan = await planSetUp(all);
    const apply = all.world.host.apply.bind(all.world.host);
    vi.spyOn(all.world.host, 'apply').mockImplementation(async (step, options) => {
      const outcome = await apply(step, options);
      if (step.kind !== 'set-mode' || step.mode !== 'Source' || outcome.result !== 'done') return outcome;
      const error = new AppError('Mismatch', 'Read back, it is not so; see /srv/ada/x.log.').toShape();
      return { ...outcome, result: 'failed', error };
    });
    await all.call('plan.run', { plan: plan.token, byHand: false });
    const { work } = await all.until(ended);
    expect(work?.rollback).toMatchObject({ complete: true });
    const activity = await all.call('activity.read', { host: 'practice', run: work!.run! });
    expect(activity.summary.outcome).toBe('rolled-back');
    expect(activity.summary.undoneBy).not.toBeNull();
    const back = activity.steps.filter(({ rollback }) => rollback);
    expect(back.map(({ step }) => step.kind)).toEqual(work?.rollback?.steps.map(({ step }) => step.kind));
    expect(activity.steps).toHaveLength(activity.summary.steps + back.length);
  });

  it('is NotFound where there is none', async () => {
    const all = await setting();
    const run = '20260101T000000000Z-aaaaaa';
    expect(await all.codeOf('activity.read', { host: 'practice', run })).toBe('NotFound');
    await all.until(({ inventory }) => inventory !== null);
    expect(await all.codeOf('activity.read', { host: 'practice', run })).toBe('NotFound');
    expect(await all.codeOf('activity.read', { host: 'local', run })).toBe('NotFound');
  });
});
