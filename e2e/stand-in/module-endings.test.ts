import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { PIPE_VARIABLE } from './pipe-server.ts';
import { reply, runModule, type Handler } from './run-module.ts';

const engine = requireEngine();

/** Holds Start-VM back until Get-VM has been called, however the two calls race. */
function startAfterGet(parts: Parameters<typeof reply>[0]): Handler {
  let go: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => (go = resolve));
  return async ({ cmdlet }) => {
    if (cmdlet === 'Get-VM') {
      go();
      return reply();
    }
    await gone;
    return reply(parts);
  };
}

describe.skipIf(engine === null)('a job of -AsJob', () => {
  const lines = [
    '$job = Start-VM web -AsJob',
    '"$($job.State)"',
    'Get-VM',
    '"$((Wait-Job $job).State)"',
    '(Receive-Job $job -ErrorAction SilentlyContinue -ErrorVariable failed).Name',
    '$failed | ForEach-Object { "$($_.FullyQualifiedErrorId) $($_.Exception.Message)" }',
  ];

  it('runs beside other calls and is completed by its reply', async () => {
    const handler = startAfterGet({ objects: [{ $type: 'VirtualMachine', Name: 'web' }] });
    const run = await runModule(engine, handler, lines);
    expect(run.stderr).toBe('');
    expect(run.lines).toEqual(['Running', 'Completed', 'web']);
    expect(run.calls.find(({ cmdlet }) => cmdlet === 'Start-VM')).toEqual({
      cmdlet: 'Start-VM',
      set: 'Name',
      parameters: { Name: ['web'], AsJob: true },
    });
  });

  it('fails with the errors of its reply', async () => {
    const error = { id: 'OutOfMemory', category: 'ResourceUnavailable', message: 'Not enough memory.' };
    const run = await runModule(engine, startAfterGet({ errors: [error] }), lines);
    expect(run.lines).toEqual([
      'Running',
      'Failed',
      'OutOfMemory,Microsoft.HyperV.PowerShell.Commands.StartVM Not enough memory.',
    ]);
  });

  it('takes its caller away from the simulator when it is stopped', async () => {
    let left: (value: boolean) => void = () => undefined;
    const leaving = new Promise<boolean>((resolve) => (left = resolve));
    let come: () => void = () => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    const handler: Handler = async ({ cmdlet }, signal) => {
      if (cmdlet === 'Get-VM') {
        await coming;
        return reply();
      }
      come();
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve());
      });
      left(signal.aborted);
      return reply();
    };
    const run = await runModule(engine, handler, [
      '$job = Start-VM web -AsJob',
      'Get-VM',
      'Stop-Job $job; "$($job.State)"',
    ]);
    expect(run.lines).toEqual(['Stopped']);
    expect(await leaving).toBe(true);
  });
});

describe.skipIf(engine === null)('the end of a shell', () => {
  it('is at once when the simulator says so, and nothing is tidied up', async () => {
    const run = await runModule(engine, () => reply({ die: true }), [
      "try { 'before'; Get-VM; 'after' } finally { 'finally' }",
      "'next'",
    ]);
    expect(run.lines).toEqual(['before']);
    expect(run.code).toBe(137);
    expect(run.calls).toHaveLength(1);
  });

  it('comes from a job too', async () => {
    const run = await runModule(engine, () => reply({ die: true }), [
      'Wait-Job (Start-VM web -AsJob)',
      "'next'",
    ]);
    expect({ lines: run.lines, code: run.code }).toEqual({ lines: [], code: 137 });
  });
});

describe.skipIf(engine === null)('a module without a simulator', () => {
  const unreachable = 'StandInUnreachable,Microsoft.HyperV.PowerShell.Commands.GetVM';
  const line = "try { Get-VM -ErrorAction SilentlyContinue; 'went on' } catch { $_.FullyQualifiedErrorId }";

  it.each([
    ['no pipe is named', ''],
    [
      'the pipe is not there',
      process.platform === 'win32' ? '\\\\.\\pipe\\mm-none' : join(tmpdir(), 'mm-none.sock'),
    ],
  ])('says so, whatever -ErrorAction is, when %s', async (_, name) => {
    const run = await runModule(engine, () => reply(), [line], { environment: { [PIPE_VARIABLE]: name } });
    expect(run.lines).toEqual([unreachable]);
  });

  it('says so when the simulator hangs up, and calls anew the next time', async () => {
    let asked = 0;
    const handler: Handler = () => {
      if (++asked === 1) throw new Error('a bug');
      return reply();
    };
    const run = await runModule(engine, handler, [line, line]);
    expect(run.lines).toEqual([unreachable, 'went on']);
  });

  it('has jobs that fail', async () => {
    const run = await runModule(engine, () => reply(), ['"$((Wait-Job (Start-VM web -AsJob)).State)"'], {
      environment: { [PIPE_VARIABLE]: '' },
    });
    expect(run.lines).toEqual(['Failed']);
  });
});
