import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { PIPE_VARIABLE } from './pipe-server.ts';
import { reply, runWithModule, type Handler } from './run-with-module.ts';

const engine = requireEngine();

describe.skipIf(engine === null)('the end of a shell', () => {
  it('is at once when the simulator says so, and nothing is tidied up', async () => {
    const run = await runWithModule(engine, () => reply({ die: true }), [
      "try { 'before'; Get-VM; 'after' } finally { 'finally' }",
      "'next'",
    ]);
    expect(run.lines).toEqual(['before']);
    expect(run.code).toBe(137);
    expect(run.calls).toHaveLength(1);
  });

  it('comes from a job too', async () => {
    const run = await runWithModule(engine, () => reply({ die: true }), [
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
    const run = await runWithModule(engine, () => reply(), [line], {
      environment: { [PIPE_VARIABLE]: name },
    });
    expect(run.lines).toEqual([unreachable]);
  });

  it('says so when the simulator hangs up, and calls anew the next time', async () => {
    let asked = 0;
    const handler: Handler = () => {
      if (++asked === 1) throw new Error('a bug');
      return reply();
    };
    const run = await runWithModule(engine, handler, [line, line]);
    expect(run.lines).toEqual([unreachable, 'went on']);
  });
});
