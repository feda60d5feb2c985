import { PowerShell } from 'node-powershell';
import { afterEach, describe, expect, it } from 'vitest';
import { canFake, fakeEnvironment, fakeSession, fakeShell, operation } from './shells.ts';

const open: { dispose(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const shell of open.splice(0)) await shell.dispose();
});
function kept<T extends { dispose(): Promise<unknown> }>(shell: T): T {
  open.push(shell);
  return shell;
}

const bare = (traits = '') =>
  kept(new PowerShell({ executable: fakeShell, spawnOptions: { env: fakeEnvironment(traits) } }));

describe.skipIf(!canFake)('defect 9: whatever is on stderr is a failure', () => {
  it.each(['noise', 'clixml'])('bare: %s rejects, and the answer is lost', async (habit) => {
    await expect(bare().invoke(`fake ${habit}`)).rejects.toThrow(/native tool|CLIXML/);
  });

  it.each(['noise', 'clixml'])('wrapped: %s is a diagnostic, and the answer comes', async (habit) => {
    const said: string[] = [];
    const session = kept(fakeSession('', { onDiagnostic: (text) => said.push(text) }));
    expect(await session.invoke(operation(habit), {})).toBe('fine');
    expect(said.join()).toMatch(/native tool|CLIXML/);
  });

  it('wrapped: diagnostics do not repeat the arguments', async () => {
    const said: string[] = [];
    const session = kept(fakeSession('', { onDiagnostic: (text) => said.push(text) }));
    await session.invoke(operation('quote-the-line'), {
      secret: 'a rather long and secret name',
      more: 'and more',
    });
    expect(said.join()).toContain('Invoke-MirrorManager quote-the-line');
    expect(said.join()).not.toMatch(/eyJ|[A-Za-z0-9+/]{20,}/);
  });
});

describe.skipIf(!canFake)('defect 11: text depends on code pages', () => {
  it('bare: a name that is not in UTF-8 is not the name', async () => {
    const { raw } = await bare('oem').invoke('fake name');
    expect(raw).not.toBe('Zürich');
  });

  it('wrapped: it is, whatever the code page', async () => {
    const session = kept(fakeSession('oem'));
    expect(await session.invoke(operation('name'), {})).toBe('Zürich');
  });
});

describe.skipIf(!canFake)('defect 20: a writer during a command', () => {
  it('bare: its text is part of the answer', async () => {
    const { raw } = await bare().invoke('fake garbage');
    expect(raw).toContain('a job writes');
  });

  it('wrapped: it is not, even when it looks like a reply or ends without a newline', async () => {
    const session = kept(fakeSession());
    expect(await session.invoke(operation('garbage'), {})).toBe('fine');
    expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
  });
});
