import { gates, runGate } from './gates.ts';
import { inPairs } from './in-pairs.ts';
import { root } from './root.ts';
import { runBrowserTests } from './run-browser.ts';
import { runVitest } from './run-vitest.ts';
import { closingLine, slowest, sumsOf, type Sums } from './sums.ts';

const usage = `usage: tsx build/check/run-tests.ts [--gates-only | --browser-only] [arguments]

Without arguments: the static gates, each counted as one test, then every test, then the browser tests.
With --gates-only: the gates alone. With vitest arguments (a file, -t NAME): those tests alone.
With --browser-only: the browser tests alone, those that Playwright's arguments name.`;

/** Runs what was asked for and ends with "N passed, N failed"; the exit code is 0 only when something passed and nothing failed. */
async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const gatesOnly = args.includes('--gates-only');
  const browserOnly = args.includes('--browser-only');
  const rest = args.filter((arg) => arg !== '--gates-only' && arg !== '--browser-only');
  const ci = isSet(process.env['CI']);
  const parts: Sums[] = [];
  if (rest.length === 0 && !browserOnly) parts.push(await runGates());
  if (!gatesOnly && !browserOnly) parts.push(await runTests(rest, ci));
  if (browserOnly || (rest.length === 0 && !gatesOnly)) parts.push(await runBrowserTests(rest, { ci }));
  const total = {
    passed: parts.reduce((sum, part) => sum + part.passed, 0),
    failed: parts.reduce((sum, part) => sum + part.failed, 0),
    skipped: parts.reduce((sum, part) => sum + part.skipped, 0),
  };
  for (const complaint of parts.flatMap((part) => part.complaints)) console.log(`FAILED ${complaint}`);
  console.log(closingLine(total));
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function runGates(): Promise<Sums> {
  const results = await inPairs(gates, async (gate) => {
    const result = await runGate(gate);
    console.log(`${result.passed ? 'ok    ' : 'FAILED'} ${result.name}`);
    if (!result.passed) console.log(result.output);
    return result;
  });
  const failed = results.filter((result) => !result.passed);
  return {
    passed: results.length - failed.length,
    failed: failed.length,
    skipped: 0,
    complaints: failed.map((result) => result.name),
  };
}

async function runTests(args: readonly string[], ci: boolean): Promise<Sums> {
  const { exitCode, report } = await runVitest(args);
  if (report === undefined)
    return { passed: 0, failed: 1, skipped: 0, complaints: ['vitest wrote no report'] };
  console.log(`\nThe slowest tests\n${slowest(report, 15).join('\n')}\n`);
  const sums = sumsOf(report, { root, ci });
  if (sums.passed + sums.failed === 0) {
    return { ...sums, failed: 1, complaints: [...sums.complaints, 'no test ran'] };
  }
  // An unhandled error fails vitest's run though every test passed.
  if (exitCode !== 0 && sums.failed === 0) {
    return { ...sums, failed: 1, complaints: [`vitest ended with ${exitCode} though no test failed`] };
  }
  return sums;
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && !['', '0', 'false'].includes(variable);
}

process.exitCode = await main(process.argv.slice(2));
