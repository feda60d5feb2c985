import { findNpm } from './find-npm.mjs';
import { oldNodeMessage } from './node-version.mjs';
import { runSteps } from './run-steps.mjs';
import { stepsOf } from './targets.mjs';

/**
 * Sets up what a target needs: `node build/set-up/main.mjs app|test`.
 *
 * Plain JavaScript without packages, for it runs before any is installed. A second run finds every stamp in place
 * and does nothing. Exit codes: 0 ready, 1 something is missing or failed (named), 2 bad usage.
 */
async function main() {
  const target = process.argv[2] ?? '';
  const steps = stepsOf(target);
  if (steps === undefined) {
    console.error('usage: node build/set-up/main.mjs app|test');
    return 2;
  }
  const tooOld = oldNodeMessage(process.versions.node);
  const failures = tooOld === undefined ? await runSteps(steps, { npm: findNpm() }) : [tooOld];
  for (const failure of failures) console.error(failure);
  if (failures.length === 0) return 0;
  // The tests cannot run: their closing line says so to whoever reads only that.
  if (target === 'test') console.log('0 passed, 1 failed');
  return 1;
}

process.exitCode = await main();
