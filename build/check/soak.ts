import { runBrowserTests } from './run-browser.ts';
import { runVitest } from './run-vitest.ts';

/**
 * Every property test at full size, and every spec of the screen in every language.
 *
 * The tests and both configurations read SOAK, and vitest.config.ts gives each test an hour. With vitest
 * arguments, those tests alone.
 */
process.env['SOAK'] = '1';
const args = process.argv.slice(2);
const { exitCode } = await runVitest(args);
const { failed } = args.length === 0 ? await runBrowserTests([], { ci: false }) : { failed: 0 };
process.exitCode = exitCode !== 0 || failed > 0 ? 1 : 0;
