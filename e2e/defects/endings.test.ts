import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { PowerShell } from 'node-powershell';
import { afterEach, describe, expect, it } from 'vitest';
import { canFake, codeOf, fakeEnvironment, fakeSession, fakeShell, operation } from './shells.ts';

const open: { dispose(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const shell of open.splice(0)) await shell.dispose();
});
function kept<T extends { dispose(): Promise<unknown> }>(shell: T): T {
  open.push(shell);
  return shell;
}

const root = join(import.meta.dirname, '..', '..');
const bare = () => kept(new PowerShell({ executable: fakeShell, spawnOptions: { env: fakeEnvironment() } }));

/** A Node process of its own, for what would end this one or keep it. */
function node(...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: root, timeout: 30_000 }, (_, stdout, stderr) => {
      resolve({ code: child.exitCode, output: stdout + stderr });
    });
  });
}
const library = (script: string) =>
  node('-e', `const { PowerShell } = require('node-powershell'); ${script}`);
const ours = (what: string) =>
  node('--import', 'tsx', join(import.meta.dirname, 'session-in-child.ts'), what);

describe.skipIf(!canFake)('defect 6: the end of the shell passes for success', () => {
  it('bare: an exit inside a command, and dispose during one, resolve with nothing', async () => {
    await expect(bare().invoke('fake exit')).resolves.toMatchObject({ hadErrors: false, raw: '' });
    const shell = bare();
    const running = shell.invoke('fake silent');
    await shell.dispose();
    await expect(running).resolves.toMatchObject({ hadErrors: false, raw: '' });
  });

  it.each(['exit', 'crash', 'unreadable'])('wrapped: %s means that the outcome is unknown', async (habit) => {
    const session = kept(fakeSession());
    expect(await codeOf(session.invoke(operation(habit), {}))).toBe('HostLost');
    expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
  });

  it('wrapped: an answer given before the end is an answer', async () => {
    const session = kept(fakeSession());
    expect(await session.invoke(operation('answer-and-exit'), {})).toBe('done');
    expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
  });
});

describe.skipIf(!canFake)('defect 8: a shell that cannot start ends the program', () => {
  it('bare: an executable that is not there is an unhandled rejection', async () => {
    const { code, output } = await library(`new PowerShell({ executable: '/nowhere/pwsh' })`);
    expect(code).toBe(1);
    expect(output).toContain('ENOENT');
  });

  it('wrapped: it is an error of the call, and the program goes on', async () => {
    const { code, output } = await ours('not-there');
    expect(output.trim()).toBe('NoPowerShell');
    expect(code).toBe(0);
  });

  it.each([
    ['a folder', root],
    ['a file that is no program', join(root, 'package.json')],
    ['a program that ends at once', '/bin/true'],
  ])('wrapped: %s is one too', async (_, executable) => {
    const session = kept(fakeSession('', { executable }));
    await expect(session.invoke('hello', {})).rejects.toMatchObject({
      code: 'NoPowerShell',
      hint: expect.stringContaining('--powershell') as string,
    });
  });

  it('bare: nobody is told when an idle shell ends, but by the next call', async () => {
    const shell = bare();
    const { raw } = await shell.invoke('fake exit');
    expect(raw).toBe('');
    await expect(shell.invoke('fake echo')).rejects.toThrow('after process exited');
  });

  it('wrapped: somebody is told when an idle shell ends, and the next call has another', async () => {
    let told: (text: string) => void = () => undefined;
    const said = new Promise<string>((resolve) => {
      told = resolve;
    });
    const session = kept(
      fakeSession('', {
        onDiagnostic: (text) => {
          told(text);
        },
      }),
    );
    const { child } = (await session.invoke(operation('self'), {})) as { child: number };
    process.kill(child, 'SIGKILL');
    expect(await said).toContain('ended');
    expect(await session.invoke(operation('echo'), { next: 1 })).toEqual({ next: 1 });
  });
});

describe.skipIf(!canFake)('defect 15: what a shell has started lives on', () => {
  it('bare: dispose ends the shell alone (for the wrap, see kill-tree.test.ts)', async () => {
    const shell = bare();
    const pid = Number((await shell.invoke('fake child')).raw);
    await shell.dispose();
    expect(process.kill(pid, 'SIGKILL')).toBe(true);
  });
});

describe.skipIf(!canFake)('defect 16: a timer stays behind', () => {
  it('bare: it is still there when the shell has been disposed of', async () => {
    const { output } = await library(`
      const shell = new PowerShell({ executable: ${JSON.stringify(fakeShell)}, disposeTimeout: 60000 });
      shell.dispose().then(() => {
        console.log(process.getActiveResourcesInfo().includes('Timeout') ? 'a timer' : 'nothing');
        process.exit();
      });`);
    expect(output.trim()).toBe('a timer');
  });

  it('wrapped: nothing is left, and the program ends by itself', async () => {
    const { code, output } = await ours('dispose');
    expect(output.trim()).toBe('no timer');
    expect(code).toBe(0);
  });
});
