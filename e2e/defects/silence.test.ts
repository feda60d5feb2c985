import { PowerShell } from 'node-powershell';
import { afterEach, describe, expect, it } from 'vitest';
import { canFake, codeOf, fakeEnvironment, fakeSession, fakeShell, hasSettled, operation } from './shells.ts';

const open: { dispose(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const shell of open.splice(0)) await shell.dispose();
});
function kept<T extends { dispose(): Promise<unknown> }>(shell: T): T {
  open.push(shell);
  return shell;
}

const bare = (invocationTimeout = 0) =>
  kept(
    new PowerShell({ executable: fakeShell, spawnOptions: { env: fakeEnvironment() }, invocationTimeout }),
  );
const wrapped = () => kept(fakeSession());

describe.skipIf(!canFake)('defect 5: a slow command takes the next ones with it', () => {
  it('bare: three calls time out after one slow command, with nothing to tell why', async () => {
    const shell = bare(400);
    const calls = [shell.invoke('fake silent'), shell.invoke('fake echo'), shell.invoke('fake echo')];
    const results = await Promise.allSettled(calls);
    expect(results.map((result) => result.status === 'rejected' && String(result.reason))).toEqual(
      Array.from({ length: 3 }, () => 'InvocationError'),
    );
  });

  it('wrapped: the slow one is TimedOut, the next one gets a fresh shell', async () => {
    const session = wrapped();
    const silent = session.invoke(operation('silent'), {}, { silenceMs: 200 });
    const next = session.invoke(operation('echo'), { next: 1 });
    expect(await codeOf(silent)).toBe('TimedOut');
    expect(await next).toEqual({ next: 1 });
  });

  it('wrapped: what minds is silence, not length', async () => {
    const session = wrapped();
    const said: unknown[] = [];
    const value = await session.invoke(
      operation('working'),
      { times: 6, ms: 150 },
      { silenceMs: 600, onFrame: (frame) => said.push(frame) },
    );
    expect(value).toBe('done');
    expect(said).toHaveLength(6);
    expect(said[0]).toEqual({ frame: 'progress', text: '0' });
  });
});

describe.skipIf(!canFake)('defect 7: dispose forgets what waits', () => {
  it('bare: the waiting calls never settle', async () => {
    const shell = bare();
    const running = shell.invoke('fake silent');
    const waiting = shell.invoke('fake echo');
    await shell.dispose();
    await running.catch(() => undefined);
    expect(await hasSettled(waiting)).toBe(false);
  });

  it('wrapped: the running call is lost, the waiting ones are cancelled, later ones too', async () => {
    const session = wrapped();
    await session.invoke(operation('echo'), {});
    const calls = ['silent', 'echo', 'echo'].map((name) => session.invoke(operation(name), {}));
    const codes = Promise.all(calls.map(codeOf));
    await new Promise((resolve) => setImmediate(resolve));
    await session.dispose();
    expect(await codes).toEqual(['HostLost', 'Cancelled', 'Cancelled']);
    expect(await codeOf(session.invoke(operation('echo'), {}))).toBe('Cancelled');
  });
});

describe.skipIf(!canFake)('defect 19: a call cannot be cancelled', () => {
  it('bare: a signal is not looked at', async () => {
    const shell: { invoke(command: string, options: object): Promise<object> } = bare();
    await expect(shell.invoke('fake echo', { signal: AbortSignal.abort() })).resolves.toHaveProperty(
      'raw',
      'echoed',
    );
  });

  it('wrapped: a waiting call is taken out and never sent', async () => {
    const session = wrapped();
    const stop = new AbortController();
    const running = session.invoke(operation('slow'), { ms: 100 });
    const waiting = session.invoke(operation('exit'), {}, { signal: stop.signal });
    stop.abort();
    expect(await codeOf(waiting)).toBe('Cancelled');
    expect(await running).toBe('late');
    expect(await session.invoke(operation('echo'), { alive: true })).toEqual({ alive: true });
  });

  it('wrapped: a running one ends the shell, and its outcome is unknown', async () => {
    const session = wrapped();
    const stop = new AbortController();
    const onFrame = () => {
      stop.abort();
    };
    const running = session.invoke(
      operation('working'),
      { times: 1e6, ms: 10 },
      { signal: stop.signal, onFrame },
    );
    expect(await codeOf(running)).toBe('HostLost');
    expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
  });

  it('wrapped: an error of the one who listens reaches the caller, and the shell stays', async () => {
    const session = wrapped();
    const onFrame = () => {
      throw new Error('mine');
    };
    await expect(session.invoke(operation('working'), { times: 2, ms: 1 }, { onFrame })).rejects.toThrow(
      'mine',
    );
    expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
  });
});
