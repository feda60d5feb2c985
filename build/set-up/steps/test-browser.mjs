import { join } from 'node:path';
import { findBrowser, findOwnBrowser } from '../find-browser.mjs';
import { root } from '../folders.mjs';
import { onPath } from '../on-path.mjs';
import { runCommand } from '../run-command.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { hashOf } from '../stamp.mjs';

const DEBIANS = 'chromium-headless-shell';
const own = ['node_modules/playwright/cli.js', 'install', 'chromium'];

/**
 * Sees to a browser for the tests: one that is there, else Debian's, else Playwright's own.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const testBrowser = {
  name: 'test browser',
  needs: ['node modules'],
  wanted: () => findBrowser() === undefined,
  inputs: () => hashOf(['node_modules/playwright/package.json']),
  exists: () => false,
  run: async () => {
    if ((await findOwnBrowser()) !== undefined) return "found, Playwright's own";
    const aptGet = onPath('apt-get');
    if (aptGet !== undefined && process.getuid?.() === 0) {
      try {
        await runCommand(aptGet, ['update']);
        await runCommand(aptGet, ['install', '--yes', '--no-install-recommends', DEBIANS]);
        return `installed ${DEBIANS}`;
      } catch (error) {
        // Ubuntu has no package of that name, nor one of Chromium that runs in a container; then Playwright's own.
        if (!(error instanceof SetUpError)) throw error;
      }
    }
    try {
      await runCommand(process.execPath, [join(root, own[0]), ...own.slice(1)]);
    } catch (error) {
      throw new SetUpError(
        `no browser to run the tests in. On Debian: apt-get install ${DEBIANS}. Elsewhere: install Edge or Chrome, or run node ${own.join(' ')}\n${error.message}`,
      );
    }
    return "installed, Playwright's own";
  },
};
