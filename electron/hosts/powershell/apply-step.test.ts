import { describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/errors/app-error.ts';
import { NOTHING } from '../../../shared/steps/target-state.ts';
import type { Step } from '../../../shared/steps/step.ts';
import { aVm } from '../../../shared/testing/an-inventory.ts';
import { applyStep } from './apply-step.ts';
import type { InvokeOptions, Session } from './session.ts';

const RUN = '20260102T030405678Z-abcdef';
const vm = { id: aVm(1).id, name: 'VM1' };
const stop: Step = { id: 's1', kind: 'stop-vm', vm, force: false };
const start: Step = { id: 's1', kind: 'start-vm', vm };
const done = { result: 'done', before: NOTHING, after: NOTHING, added: null };
const pending = { pending: true, before: NOTHING, job: true };

interface Call {
  readonly operation: string;
  readonly args: Record<string, unknown>;
  readonly options: InvokeOptions;
}

/** A session that gives these answers one by one and keeps the calls. */
function scripted(...answers: unknown[]): { session: Session; calls: Call[] } {
  const calls: Call[] = [];
  return {
    calls,
    session: {
      executable: '/pwsh',
      invoke(operation, args, options = {}) {
        calls.push({ operation, args: args as Record<string, unknown>, options });
        const answer = answers.shift();
        return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
      },
      dispose: () => Promise.resolve(),
    },
  };
}
const context = (session: Session) => ({
  session,
  records: '/records/run.jsonl',
  trusted: null,
  pause: () => Promise.resolve(),
});

describe('applyStep', () => {
  it('asks once and gives what was replied', async () => {
    const { session, calls } = scripted(done);
    expect(await applyStep(context(session), start, { run: RUN })).toEqual(done);
    expect(calls.map(({ operation }) => operation)).toEqual(['start-vm']);
    expect(calls[0]?.args).toMatchObject({ run: RUN, records: '/records/run.jsonl', trusted: null });
  });

  it('never lets a signal reach a change that has begun', async () => {
    const { session, calls } = scripted(done);
    await applyStep(context(session), start, { run: RUN, signal: new AbortController().signal });
    expect(calls[0]?.options.signal).toBeUndefined();
  });

  it('asks for nothing when it was cancelled before', async () => {
    const { session, calls } = scripted(done);
    expect(await applyStep(context(session), start, { run: RUN, signal: AbortSignal.abort() })).toMatchObject(
      {
        result: 'failed',
        error: { code: 'Cancelled' },
        before: null,
      },
    );
    expect(calls).toEqual([]);
  });

  it('watches a shutdown until it has ended', async () => {
    const { session, calls } = scripted(pending, pending, done);
    expect(await applyStep(context(session), stop, { run: RUN })).toEqual(done);
    expect(calls.map(({ operation }) => operation)).toEqual(['stop-vm', 'watch-vm', 'watch-vm']);
    expect(calls[2]?.args).toMatchObject({ before: NOTHING, job: true, cancel: false, step: stop });
  });

  it('tells PowerShell when nobody waits any more', async () => {
    const stopped = new AbortController();
    const { session, calls } = scripted(pending, pending, {
      ...done,
      result: 'failed',
      error: { id: 'Cancelled', message: 'x' },
    });
    const pause = () => {
      if (calls.length === 2) stopped.abort();
      return Promise.resolve();
    };
    const outcome = await applyStep({ ...context(session), pause }, stop, {
      run: RUN,
      signal: stopped.signal,
    });
    expect(outcome).toMatchObject({ result: 'failed', error: { code: 'Cancelled' } });
    expect(calls.map(({ args }) => args['cancel'])).toEqual([undefined, false, true]);
  });

  it.each(['HostLost', 'TimedOut'] as const)('does not know what became of a step after %s', async (code) => {
    const { session } = scripted(new AppError(code, 'gone'));
    expect(await applyStep(context(session), start, { run: RUN })).toMatchObject({
      result: 'unknown',
      error: { code },
    });
  });

  it('does not know what became of a shutdown whose job is gone', async () => {
    const { session } = scripted(pending, { lost: true });
    expect(await applyStep(context(session), stop, { run: RUN })).toMatchObject({
      result: 'unknown',
      error: { code: 'HostLost' },
    });
  });

  it.each(['NoPowerShell', 'Cancelled', 'Internal'] as const)(
    'does not know what became of a shutdown that cannot be watched any more: %s',
    async (code) => {
      const { session } = scripted(pending, new AppError(code, 'no shell'));
      expect(await applyStep(context(session), stop, { run: RUN })).toMatchObject({
        result: 'unknown',
        error: { code: 'HostLost' },
      });
    },
  );

  it('does not know either after a reply that cannot be read', async () => {
    const { session } = scripted({ ...done, after: { vm: 'x', adapter: null, switch: null } });
    expect(await applyStep(context(session), start, { run: RUN })).toMatchObject({ result: 'unknown' });
  });

  it('gives a refusal as a failure with nothing changed', async () => {
    const { session } = scripted(new AppError('Changed', 'by now'));
    expect(await applyStep(context(session), start, { run: RUN })).toMatchObject({
      result: 'failed',
      error: { code: 'Changed' },
      before: null,
      after: null,
    });
  });

  it('passes progress on', async () => {
    const said: string[] = [];
    const { session, calls } = scripted(done);
    await applyStep(context(session), start, { run: RUN, onProgress: (text) => said.push(text) });
    calls[0]?.options.onFrame?.({ frame: 'progress', text: 'waiting, 5 s' });
    expect(said).toEqual(['waiting, 5 s']);
  });
});
