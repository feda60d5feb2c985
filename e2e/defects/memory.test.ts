import { PowerShell } from 'node-powershell';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Shell } from '../../electron/hosts/powershell/shell.ts';
import { canFake, fakeEnvironment, fakeSession, fakeShell, operation } from './shells.ts';

const open: { dispose(): Promise<unknown> }[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const shell of open.splice(0)) await shell.dispose();
});
function kept<T extends { dispose(): Promise<unknown> }>(shell: T): T {
  open.push(shell);
  return shell;
}

const bare = () => kept(new PowerShell({ executable: fakeShell, spawnOptions: { env: fakeEnvironment() } }));

/** Bytes that are copied into a longer buffer while something runs. */
async function copied(run: () => Promise<unknown>): Promise<number> {
  const concat = vi.spyOn(Buffer, 'concat');
  await run();
  const bytes = concat.mock.calls.reduce(
    (sum, [list]) => sum + list.reduce((all, { length }) => all + length, 0),
    0,
  );
  concat.mockRestore();
  return bytes;
}

describe.skipIf(!canFake)('defect 12: every command and answer is kept', () => {
  it('bare: for ever', async () => {
    const shell = bare();
    for (let i = 0; i < 5; i++) await shell.invoke('fake echo');
    expect(shell.history).toHaveLength(5);
    expect(shell.history.at(-1)).toMatchObject({ command: 'fake echo', raw: 'echoed' });
  });

  it('wrapped: none is', async () => {
    const shell = new Shell({ executable: fakeShell, environment: fakeEnvironment(), cwd: '/' });
    for (let i = 0; i < 5; i++) await shell.run('fake echo');
    expect(shell.remembered).toBe(0);
    await shell.close();
  });
});

describe.skipIf(!canFake)('defect 13: output is copied over and over', () => {
  const megabyte = 1024 * 1024;

  it('bare: much more is copied than was printed', async () => {
    const shell = bare();
    expect(await copied(() => shell.invoke('fake huge'))).toBeGreaterThan(5 * 8 * megabyte);
  });

  it('wrapped: next to nothing is, however much is printed', async () => {
    const session = kept(fakeSession());
    let pages = 0;
    const onFrame = () => {
      pages += 1;
    };
    const bytes = await copied(() => session.invoke(operation('huge'), { megabytes: 8 }, { onFrame }));
    expect(pages).toBe(8);
    expect(bytes).toBeLessThan(megabyte);
  });
});

describe.skipIf(!canFake)('a shell in which much may have piled up', () => {
  const pid = async (session: ReturnType<typeof fakeSession>): Promise<unknown> =>
    session.invoke(operation('self'), {});
  const limits = { calls: 3, outputLength: 8 * 1024 * 1024, idleMs: 1_000_000, quietMs: 1_000 };

  function timed(recycle: typeof limits) {
    let time = 0;
    const clock = { now: () => time, after: () => () => undefined };
    const session = kept(fakeSession('', { clock, recycle }));
    return { session, pass: (ms: number) => (time += ms) };
  }

  it('is replaced after so many calls, when there is a pause', async () => {
    const { session, pass } = timed(limits);
    const first = await pid(session);
    for (let i = 0; i < 5; i++) expect(await pid(session)).toEqual(first);
    pass(1_000);
    expect(await pid(session)).not.toEqual(first);
  });

  it('is replaced after so much output', async () => {
    const { session, pass } = timed({ ...limits, calls: 1_000 });
    const first = await pid(session);
    pass(1_000);
    expect(await pid(session)).toEqual(first);
    await session.invoke(operation('huge'), { megabytes: 12 });
    pass(1_000);
    expect(await pid(session)).not.toEqual(first);
  });

  it('is replaced after a long rest', async () => {
    const { session, pass } = timed(limits);
    const first = await pid(session);
    pass(1_000_000);
    expect(await pid(session)).not.toEqual(first);
  });
});
