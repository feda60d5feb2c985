import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { TestReport } from './test-report.ts';

const reportFile = join(root, '.build', 'test-report.json');

/** How vitest ended: its exit code, and its report if it got as far as writing one. */
export interface VitestRun {
  readonly exitCode: number;
  readonly report: TestReport | undefined;
}

/** Runs vitest with its own output on this terminal. */
export async function runVitest(args: readonly string[]): Promise<VitestRun> {
  await mkdir(join(root, '.build'), { recursive: true });
  await rm(reportFile, { force: true });
  const script = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const exitCode = await new Promise<number>((resolve) => {
    spawn(process.execPath, [script, 'run', ...reporters, ...args], { cwd: root, stdio: 'inherit' })
      .on('close', (code) => {
        resolve(code ?? 1);
      })
      .on('error', () => {
        resolve(1);
      });
  });
  return { exitCode, report: await readReport() };
}

async function readReport(): Promise<TestReport | undefined> {
  try {
    return TestReport.parse(JSON.parse(await readFile(reportFile, 'utf8')));
  } catch {
    return undefined;
  }
}
