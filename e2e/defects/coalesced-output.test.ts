import { PowerShell } from 'node-powershell';
import { afterEach, describe, expect, it } from 'vitest';
import { canFake, fakeEnvironment, fakeSession, fakeShell, operation } from './shells.ts';

const open: { dispose(): Promise<void> }[] = [];
afterEach(async () => {
  for (const shell of open.splice(0)) await shell.dispose();
});

function bare(traits: string): PowerShell {
  const shell = new PowerShell({
    executable: fakeShell,
    spawnOptions: { env: fakeEnvironment(traits) },
    invocationTimeout: 500,
  });
  open.push(shell);
  return shell;
}

function wrapped(traits: string) {
  const session = fakeSession(traits);
  open.push(session);
  return session;
}

describe.skipIf(!canFake)('defect 1: both delimiters in one chunk, lines ended as on Windows', () => {
  it('bare: never settles, while the same with LF does', async () => {
    await expect(bare('coalesced crlf').invoke('nothing')).rejects.toThrow();
    await expect(bare('coalesced').invoke('nothing')).resolves.toMatchObject({ raw: '' });
  });

  it('wrapped: every call settles', async () => {
    const session = wrapped('coalesced crlf');
    for (let i = 0; i < 50; i++) expect(await session.invoke(operation('echo'), { i })).toEqual({ i });
  });
});

describe.skipIf(!canFake)('defect 19: output is trimmed', () => {
  it('bare: white space that belongs to an answer is lost', async () => {
    const { raw } = await bare('').invoke('fake echo');
    expect(raw).toBe('echoed');
  });

  it('wrapped: an answer is what was sent', async () => {
    const value = '  \n a name with white space \n ';
    expect(await wrapped('').invoke(operation('echo'), { value })).toEqual({ value });
  });
});

describe.skipIf(!canFake)('a reply that arrives byte by byte', () => {
  it('wrapped: is the same reply', async () => {
    const value = { name: 'Zürich-’$(x)-日本-😀' };
    expect(await wrapped('split').invoke(operation('echo'), value)).toEqual(value);
  });
});
