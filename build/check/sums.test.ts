import { describe, expect, it } from 'vitest';
import { closingLine, slowest, sumsOf } from './sums.ts';
import type { TestReport } from './test-report.ts';

type File = TestReport['testResults'][number];
type Test = File['assertionResults'][number];

function aTest(status: Test['status'], fullName = 'a test', duration = 1): Test {
  return { fullName, status, duration };
}

function aFile(name: string, tests: Test[], status = 'passed'): File {
  return { name: `/project/${name}`, status, message: 'SyntaxError: no\n  at x', assertionResults: tests };
}

const here = { root: '/project', ci: false };
const inCi = { root: '/project', ci: true };

describe('the sums of a run', () => {
  it('count each test once', () => {
    const report = {
      testResults: [aFile('shared/a.test.ts', [aTest('passed'), aTest('failed'), aTest('todo')])],
    };
    expect(sumsOf(report, here)).toEqual({ passed: 1, failed: 1, skipped: 1, complaints: [] });
  });

  it('count a file that did not load as one failed, and say why', () => {
    const report = { testResults: [aFile('shared/a.test.ts', [], 'failed')] };
    expect(sumsOf(report, here)).toMatchObject({
      failed: 1,
      complaints: ['shared/a.test.ts: SyntaxError: no'],
    });
  });

  it('count a skipped engine test as failed in CI, by name', () => {
    const report = { testResults: [aFile('e2e/a.test.ts', [aTest('skipped', 'the engine starts')])] };
    expect(sumsOf(report, here)).toMatchObject({ failed: 0, skipped: 1 });
    expect(sumsOf(report, inCi)).toMatchObject({ failed: 1, skipped: 0 });
    expect(sumsOf(report, inCi).complaints[0]).toContain('"the engine starts" was skipped');
  });

  it('let other tests be skipped in CI', () => {
    const report = { testResults: [aFile('shared/a.test.ts', [aTest('skipped')])] };
    expect(sumsOf(report, inCi)).toMatchObject({ failed: 0, skipped: 1 });
  });
});

describe('the closing line', () => {
  it('names skipped tests only when there are some', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});

it('the slowest tests come first', () => {
  const tests = [aTest('passed', 'quick', 2), aTest('passed', 'slow', 1500), aTest('passed', 'middling', 70)];
  expect(slowest({ testResults: [aFile('a.test.ts', tests)] }, 2)).toEqual([
    '    1.50 s  slow',
    '    0.07 s  middling',
  ]);
});
