import { existsSync } from 'node:fs';
import { bundler } from './bundle.mjs';
import { runSteps } from './run-steps.mjs';
import { program } from './steps/program.mjs';

/**
 * npm's `prepare`: builds the program before it is packed or linked.
 *
 * Where the development packages are absent (`npm install --omit=dev`) there is nothing to build with, and what is
 * in `out/` stays as it is.
 */
async function prepare() {
  if (!existsSync(bundler)) return 0;
  const failures = await runSteps([{ ...program, needs: [] }], { npm: undefined });
  for (const failure of failures) console.error(failure);
  return failures.length === 0 ? 0 : 1;
}

process.exitCode = await prepare();
