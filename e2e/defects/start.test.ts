import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PowerShell } from 'node-powershell';
import { afterEach, describe, expect, it } from 'vitest';
import { Shell } from '../../electron/hosts/powershell/shell.ts';
import { canFake, fakeEnvironment, fakeSession, fakeShell, operation } from './shells.ts';

const open: { dispose(): Promise<unknown> }[] = [];
afterEach(async () => {
  delete process.env['NODE_POWERSHELL'];
  for (const shell of open.splice(0)) await shell.dispose();
});
function kept<T extends { dispose(): Promise<unknown> }>(shell: T): T {
  open.push(shell);
  return shell;
}

interface Start {
  readonly argv: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
}

const started = async (environment: NodeJS.ProcessEnv = fakeEnvironment()): Promise<Start> =>
  (await kept(fakeSession('', { environment })).invoke(operation('argv'), {})) as Start;

describe.skipIf(!canFake)('defect 10: a variable chooses the executable', () => {
  it('bare: NODE_POWERSHELL overrules the one that was given', () => {
    process.env['NODE_POWERSHELL'] = fakeShell;
    const shell = kept(new PowerShell({ executable: '/nowhere/pwsh' }));
    expect(shell).toHaveProperty('executable', fakeShell);
  });

  it('wrapped: it does not, and the shell does not see it', async () => {
    process.env['NODE_POWERSHELL'] = '/nowhere/pwsh';
    const { environment } = await started({ ...fakeEnvironment(), NODE_POWERSHELL: '/nowhere/pwsh' });
    expect(environment).not.toHaveProperty('NODE_POWERSHELL');
    expect(process.env).not.toHaveProperty('NODE_POWERSHELL');
  });
});

describe.skipIf(!canFake)('defect 14: profiles run, prompts wait, a window shows', () => {
  it('bare: none of it is prevented', () => {
    const shell = kept(new PowerShell({ executable: fakeShell, spawnOptions: { env: fakeEnvironment() } }));
    expect(shell).toHaveProperty('executableOptions', ['-NoLogo', '-NoExit', '-Command', '-']);
    expect(shell).not.toHaveProperty('spawnOptions.windowsHide');
  });

  it('wrapped: all of it is, and nothing asks for another execution policy', async () => {
    const { argv, environment, cwd } = await started();
    expect(argv).toEqual(['-NoLogo', '-NoProfile', '-NonInteractive', '-NoExit', '-Command', '-']);
    expect(environment['TERM']).toBe('dumb');
    expect(cwd).toBe('/');
    const shell = new Shell({ executable: fakeShell, environment: fakeEnvironment(), cwd: '/' });
    expect(shell.windowsHidden).toBe(true);
    await shell.close();
  });
});

describe.skipIf(!canFake)('defect 19: DEBUG prints every command', () => {
  const root = join(import.meta.dirname, '..', '..');
  const run = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, DEBUG: '*' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });

  it('bare: on stdout, where the program prints its own JSON', () => {
    const script = `
      const { PowerShell } = require('node-powershell');
      const shell = new PowerShell({ executable: ${JSON.stringify(fakeShell)} });
      shell.invoke('fake echo').then(() => shell.dispose());`;
    expect(run('-e', script)).toContain('fake echo');
  });

  it('wrapped: nothing is printed', () => {
    const output = run('--import', 'tsx', join(import.meta.dirname, 'session-in-child.ts'), 'dispose');
    expect(output.trim()).toBe('no timer');
  });
});
