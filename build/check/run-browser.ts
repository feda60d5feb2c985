import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserReport, testsOf } from './browser-report.ts';
import { browserSums } from './browser-sums.ts';
import { root } from './root.ts';
import { slowestOf, type Sums } from './sums.ts';

const reportFile = join(root, '.build', 'browser-report.json');

/** Runs the browser tests with Playwright's own output on this terminal, and adds them up. */
export async function runBrowserTests(args: readonly string[], { ci }: { ci: boolean }): Promise<Sums> {
  await rm(reportFile, { force: true });
  const script = join(root, 'node_modules', 'playwright', 'cli.js');
  await new Promise<void>((resolve) => {
    spawn(process.execPath, [script, 'test', '--config', join('build', 'playwright.config.ts'), ...args], {
      cwd: root,
      stdio: 'inherit',
    })
      .on('close', () => {
        resolve();
      })
      .on('error', () => {
        resolve();
      });
  });
  const report = await readReport();
  if (report === undefined) {
    return { passed: 0, failed: 1, skipped: 0, complaints: ['Playwright wrote no report'] };
  }
  const tests = testsOf(report);
  console.log(`\nThe slowest browser tests\n${slowestOf(tests, 10).join('\n')}\n`);
  for (const { name, status, reason } of tests) {
    if (status === 'skipped') console.log(`skipped: ${name}: ${reason ?? 'no reason given'}`);
  }
  const sums = browserSums(report, { ci });
  return tests.length > 0
    ? sums
    : { ...sums, failed: 1, complaints: [...sums.complaints, 'no browser test ran'] };
}

async function readReport(): Promise<BrowserReport | undefined> {
  try {
    return BrowserReport.parse(JSON.parse(await readFile(reportFile, 'utf8')));
  } catch {
    return undefined;
  }
}
