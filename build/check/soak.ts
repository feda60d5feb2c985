import { runVitest } from './run-vitest.ts';

/** Every property test at full size: the tests read SOAK, and vitest.config.ts gives each of them an hour. */
process.env['SOAK'] = '1';
process.exitCode = (await runVitest(process.argv.slice(2))).exitCode;
