import { testsOf, type BrowserReport } from './browser-report.ts';
import type { Sums } from './sums.ts';

/** The project whose tests need Electron's binary, which not every machine can have. */
const MAY_SKIP = 'electron';

/** Adds up Playwright's report. A flaky test is a failed one; in CI only real Electron may be skipped. */
export function browserSums(report: BrowserReport, { ci }: { ci: boolean }): Sums {
  const tests = testsOf(report);
  const skippedTests = tests.filter(({ status }) => status === 'skipped');
  const forbidden = ci ? skippedTests.filter(({ project }) => project !== MAY_SKIP) : [];
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failed.length + forbidden.length + report.errors.length,
    skipped: skippedTests.length - forbidden.length,
    complaints: [
      ...failed
        .filter(({ status }) => status === 'flaky')
        .map(({ name }) => `${name} passed only when it ran again`),
      ...forbidden.map(({ name }) => `${name} was skipped, which CI does not allow`),
      ...report.errors.map(({ message }) => message?.split('\n')[0] ?? 'Playwright stopped'),
    ],
  };
}
