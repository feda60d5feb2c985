import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, findOwnBrowser } from '../find-browser.mjs';
import { onPath } from '../on-path.mjs';
import { runCommand } from '../run-command.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { testBrowser } from './test-browser.mjs';

vi.mock('../find-browser.mjs', () => ({ findBrowser: vi.fn(), findOwnBrowser: vi.fn() }));
vi.mock('../on-path.mjs', () => ({ onPath: vi.fn() }));
vi.mock('../run-command.mjs', () => ({ runCommand: vi.fn() }));

const run = () => testBrowser.run({ npm: undefined });
const onWindows = process.platform === 'win32';
const typed = () => vi.mocked(runCommand).mock.calls.map(([, args]) => args.join(' '));

describe('the browser for the tests', () => {
  beforeEach(() => {
    vi.resetAllMocks();
    vi.mocked(runCommand).mockResolvedValue('');
  });

  it('is wanted only where the machine has none', () => {
    expect(testBrowser.wanted()).toBe(true);
    vi.mocked(findBrowser).mockReturnValue({ executablePath: '/opt/browser' });
    expect(testBrowser.wanted()).toBe(false);
  });

  it("is Playwright's own, if that is there", async () => {
    vi.mocked(findOwnBrowser).mockResolvedValue('/opt/own');
    expect(await run()).toBe("found, Playwright's own");
    expect(runCommand).not.toHaveBeenCalled();
  });

  it.skipIf(onWindows)("is Debian's, where it may be installed", async () => {
    vi.mocked(onPath).mockReturnValue('/usr/bin/apt-get');
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    expect(await run()).toBe('installed chromium-headless-shell');
    expect(typed()).toEqual(['update', 'install --yes --no-install-recommends chromium-headless-shell']);
  });

  it.skipIf(onWindows)('is downloaded elsewhere, and where the package is none', async () => {
    vi.mocked(onPath).mockReturnValue('/usr/bin/apt-get');
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    vi.mocked(runCommand).mockRejectedValueOnce(new SetUpError('no such package'));
    expect(await run()).toBe("installed, Playwright's own");
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    vi.mocked(runCommand).mockClear();
    expect(await run()).toBe("installed, Playwright's own");
    expect(typed()).toEqual([expect.stringMatching(/playwright.*install chromium$/)]);
  });

  it('is named with the commands that get it, where it cannot be had', async () => {
    vi.mocked(runCommand).mockRejectedValue(new SetUpError('no network'));
    const failed = run();
    await expect(failed).rejects.toThrow(SetUpError);
    await expect(failed).rejects.toThrow(
      /On Debian: apt-get install chromium-headless-shell\. Elsewhere: .*node node_modules\/playwright\/cli\.js install chromium\nno network$/,
    );
  });
});
