import { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PowerShell } from 'node-powershell';
import { expect, it } from 'vitest';
import { canFake, fakeEnvironment, fakeShell } from './shells.ts';

it.skipIf(!canFake)('node-powershell still has what the wrap reaches for', async () => {
  const shell = new PowerShell({ executable: fakeShell, spawnOptions: { env: fakeEnvironment() } });
  expect(shell).toHaveProperty('exitPromise', expect.any(Promise));
  expect(shell).toHaveProperty('process', expect.any(ChildProcess));
  expect(Object.keys(shell.streams).sort()).toEqual(['stderr', 'stdin', 'stdout']);
  expect(shell.history).toEqual([]);
  await shell.dispose();
});

it.each(['writeToOutput', 'writeToError', 'setDebuggers'])(
  'node-powershell still calls %s, which is overridden',
  (name) => {
    expect(PowerShell.prototype).toHaveProperty(name, expect.any(Function));
    const source = readFileSync(
      createRequire(createRequire(import.meta.url).resolve('node-powershell')).resolve(
        'child-shell/dist/Shell.js',
      ),
      'utf8',
    );
    expect(source).toContain(`this.${name}(`);
  },
);
