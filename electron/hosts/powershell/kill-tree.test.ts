import { expect, it } from 'vitest';
import { killTree } from './kill-tree.ts';

function child() {
  const signals: string[] = [];
  return {
    signals,
    pid: 4711,
    kill: (signal: NodeJS.Signals) => {
      signals.push(signal);
      return true;
    },
  };
}

it('ends the tree by the absolute path of taskkill on Windows', async () => {
  const shell = child();
  const runs: unknown[] = [];
  await killTree(
    shell,
    'win32',
    () => 'D:\\Windows',
    async (...run) => {
      runs.push(run);
      return true;
    },
  );
  expect(runs).toEqual([['D:\\Windows\\System32\\taskkill.exe', ['/PID', '4711', '/T', '/F']]]);
  expect(shell.signals).toEqual([]);
});

it.each([
  ['taskkill fails', 'win32' as const, 'C:\\Windows'],
  ['the Windows folder is unknown', 'win32' as const, null],
  ['it is not Windows', 'linux' as const, null],
])('kills the shell itself when %s', async (_, platform, folder) => {
  const shell = child();
  await killTree(
    shell,
    platform,
    () => folder,
    async () => false,
  );
  expect(shell.signals).toEqual(['SIGKILL']);
});
