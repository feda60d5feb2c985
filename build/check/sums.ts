import { relative, sep } from 'node:path';
import type { TestReport } from './test-report.ts';

export interface Sums {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed without being a failed test: a file that did not load, an engine test that CI may not skip. */
  readonly complaints: readonly string[];
}

interface Rules {
  /** The checkout, from which a file's project is told: under `e2e/` it runs over the engine. */
  readonly root: string;
  /** In CI a skipped engine test is a failed one: a missing engine must not turn a run green. */
  readonly ci: boolean;
}

/** Adds up a report. A file that could not be loaded has no tests and still counts as one failed. */
export function sumsOf(report: TestReport, rules: Rules): Sums {
  const complaints: string[] = [];
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of report.testResults) {
    const path = relative(rules.root, file.name).split(sep).join('/');
    const mustRun = rules.ci && path.startsWith('e2e/');
    let failedHere = 0;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed += 1;
      else if (test.status === 'failed') failedHere += 1;
      else if (mustRun) {
        failedHere += 1;
        complaints.push(`${path}: "${test.fullName}" was skipped, which CI does not allow`);
      } else skipped += 1;
    }
    if (file.status === 'failed' && failedHere === 0) {
      failedHere = 1;
      complaints.push(`${path}: ${file.message?.split('\n')[0] ?? 'could not be loaded'}`);
    }
    failed += failedHere;
  }
  return { passed, failed, skipped, complaints };
}

/** The closing line of a run, which other programs read. */
export function closingLine({ passed, failed, skipped }: Omit<Sums, 'complaints'>): string {
  const skips = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${passed} passed, ${failed} failed${skips}`;
}

/** The slowest tests, slowest first, one line each. */
export function slowest(report: TestReport, count: number): string[] {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  return slowestOf(
    tests.map(({ fullName, duration }) => ({ name: fullName, ms: duration ?? 0 })),
    count,
  );
}

/** The slowest of some timed things, slowest first, one line each. */
export function slowestOf(
  timed: readonly { readonly name: string; readonly ms: number }[],
  count: number,
): string[] {
  return [...timed]
    .sort((a, b) => b.ms - a.ms)
    .slice(0, count)
    .map(({ name, ms }) => `${(ms / 1000).toFixed(2).padStart(8)} s  ${name}`);
}
