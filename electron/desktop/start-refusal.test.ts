import { describe, expect, it } from 'vitest';
import { startRefusal } from './start-refusal.ts';

const packaged = (args: readonly string[], environment: NodeJS.ProcessEnv = {}) =>
  startRefusal({ packaged: true, args, environment });

describe('a packaged start', () => {
  it.each([
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--REMOTE-DEBUGGING-PORT=9222',
    '-remote-debugging-port=9222',
    '/remote-debugging-port=9222',
    '--load-extension=C:\\x',
    '--no-sandbox',
    '--js-flags=--expose-gc',
    '--user-data-dir=C:\\x',
    '--inspect',
    '--inspect-brk=0',
    '--powershell=C:\\x.exe',
    '--lab-file=x',
    '--disable-gpu-sandbox',
    '--',
    '–inspect',
  ])('with %s is refused', (arg) => {
    expect(packaged([arg])).not.toBeNull();
    expect(packaged(['--lab=walkthrough', arg])).not.toBeNull();
  });

  it.each([
    [[]],
    [['--lab=walkthrough']],
    [['--lab', 'soc']],
    [['--host=local', '--disable-gpu']],
    [['C:\\a dropped file.txt']],
  ])('with %j is not', (args) => {
    expect(packaged(args)).toBeNull();
  });

  it('is refused with a variable that names a file to load or to write, in any case', () => {
    expect(packaged([], { Node_Compile_Cache: 'C:\\x' })).toContain('NODE_COMPILE_CACHE');
    expect(packaged([], { PATH: 'x', NODE_OPTIONS: '--inspect' })).toBeNull();
  });

  it('says which switch it was, and not its value', () => {
    expect(packaged(['--js-flags=\u001B[2J'])).toBe('"--js-flags" is not an option of this program.');
  });
});

it('a start from the checkout takes what developers need', () => {
  expect(startRefusal({ packaged: false, args: ['--inspect=0'], environment: {} })).toBeNull();
});
