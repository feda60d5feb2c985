import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';
import { runTool } from './run-tool.ts';
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
  const exitCode = await runTool(script, ['run', ...reporters, ...args]);
  return { exitCode, report: await readReport() };
}

async function readReport(): Promise<TestReport | undefined> {
  try {
    return TestReport.parse(JSON.parse(await readFile(reportFile, 'utf8')));
  } catch {
    return undefined;
  }
}
