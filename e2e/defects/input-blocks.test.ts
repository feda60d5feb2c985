import { PowerShell } from 'node-powershell';
import { afterEach, describe, expect, it } from 'vitest';
import { openSession } from '../../electron/hosts/powershell/session.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { canFake, codeOf, engineSession, fakeSession, operation } from './shells.ts';

const engine = requireEngine();
const executable = engine?.executable ?? '';

const open: { dispose(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const shell of open.splice(0)) await shell.dispose();
});
function kept<T extends { dispose(): Promise<unknown> }>(shell: T): T {
  open.push(shell);
  return shell;
}

const bare = (invocationTimeout: number) => kept(new PowerShell({ executable, invocationTimeout }));

describe.skipIf(engine === null)('defect 3: incomplete input swallows the delimiters', () => {
  const block = 'if ($true) {\n  "ran"\n}';

  it('bare: a block over three lines never runs, until somebody sends an empty line', async () => {
    await expect(bare(1_000).invoke(block)).rejects.toThrow();
    await expect(bare(20_000).invoke(`${block}\n`)).resolves.toMatchObject({ raw: 'ran' });
  });

  it('bare: a trailing pipe never settles', async () => {
    await expect(bare(1_000).invoke('Get-Command |')).rejects.toThrow();
  });

  it('wrapped: functions of many lines are there, and only whole lines follow', async () => {
    const session = kept(engineSession(executable));
    expect(await session.invoke(operation('hello'), {})).toHaveProperty('version');
    expect(await session.invoke(operation('echo'), { text: '{\n|' })).toEqual({ text: '{\n|' });
  });

  it.each([
    ['that is missing', 'function Get-One {\n  1\n}'],
    ['that does not parse', 'function Invoke-MirrorManager {\n  1 +* 2\n}'],
  ])('wrapped: a function %s is reported at once', async (_, text) => {
    const functions = [{ name: 'faulty.ps1', text }];
    const session = kept(openSession({ executable, environment: process.env, functions }));
    expect(await codeOf(session.invoke('hello', {}))).toBe('Internal');
  });
});

describe('defect 4: a prompt takes the next command for its answer', () => {
  it.skipIf(engine === null)('bare: the delimiter is the answer, and the call succeeds', async () => {
    const { raw } = await bare(0).invoke('"ANSWER=$(Read-Host Name)"\n[Console]::Error.Write("")');
    expect(raw).toContain('ANSWER=[Console]::');
  });

  it.skipIf(engine === null)('wrapped: the engine refuses to ask, and the call fails as such', async () => {
    const session = kept(engineSession(executable));
    expect(await codeOf(session.invoke(operation('ask'), {}))).not.toHaveProperty('answered');
    expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
  });

  it.skipIf(!canFake)(
    'wrapped: a shell that asks all the same is given up as silent, not taken for done',
    async () => {
      const session = kept(fakeSession());
      expect(await codeOf(session.invoke(operation('prompt'), {}, { silenceMs: 300 }))).toMatch(
        /HostLost|TimedOut/,
      );
      expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
    },
  );
});

describe.skipIf(engine?.kind !== 'engine-host')('defect 18: constrained language', () => {
  const environment = { ...process.env, MIRROR_ENGINE_LANGUAGE: 'Constrained' };

  it('bare: never settles', async () => {
    const shell = kept(
      new PowerShell({ executable, spawnOptions: { env: environment }, invocationTimeout: 1_500 }),
    );
    await expect(shell.invoke('"x"')).rejects.toThrow();
  });

  it('wrapped: is known by its error id, long before any time-out', async () => {
    const session = kept(engineSession(executable, { environment }));
    await expect(session.invoke('hello', {})).rejects.toMatchObject({
      code: 'ConstrainedLanguage',
      hint: expect.stringContaining('policy') as string,
    });
  });
});
