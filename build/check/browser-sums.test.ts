import { describe, expect, it } from 'vitest';
import { BrowserReport } from './browser-report.ts';
import { browserSums } from './browser-sums.ts';

const test = (status: string, projectName = 'console') => ({
  projectName,
  status,
  annotations: [],
  results: [{ duration: 5 }],
});
const reportOf = (...tests: unknown[]) =>
  BrowserReport.parse({
    suites: [
      {
        title: 'a.spec.ts',
        specs: [],
        suites: [{ title: 'in Italian', specs: [{ title: 't', file: 'a.spec.ts', tests }] }],
      },
    ],
    errors: [],
  });

describe('the sums of the browser tests', () => {
  it('counts what passed, failed and was skipped, however deep', () => {
    const report = reportOf(test('expected'), test('unexpected'), test('flaky'), test('skipped'));
    expect(browserSums(report, { ci: false })).toMatchObject({ passed: 1, failed: 2, skipped: 1 });
  });

  it('lets CI skip nothing but real Electron', () => {
    const report = reportOf(test('skipped'), test('skipped', 'electron'));
    const sums = browserSums(report, { ci: true });
    expect(sums).toMatchObject({ passed: 0, failed: 1, skipped: 1 });
    expect(sums.complaints).toEqual([
      '[console] a.spec.ts in Italian t was skipped, which CI does not allow',
    ]);
  });

  it('counts an error outside of every test', () => {
    const report = BrowserReport.parse({ suites: [], errors: [{ message: 'no browser\nat x' }] });
    expect(browserSums(report, { ci: false })).toMatchObject({ failed: 1, complaints: ['no browser'] });
  });
});
