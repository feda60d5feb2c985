import { describe, expect, it } from 'vitest';
import { hostArguments, ignoredText, startArguments } from './start-arguments.ts';

describe('the arguments of npm start', () => {
  it('pass the host on, and the console its own', () => {
    expect(startArguments([])).toEqual({ console: false, named: null, consoleOnly: [] });
    expect(startArguments(['--console', '--port', '8080', '--no-open'])).toEqual({
      console: true,
      named: null,
      consoleOnly: ['--port', '8080', '--no-open'],
    });
    const given = startArguments(['--lab=soc']);
    if (given === 'help' || given.named === null) throw new Error('no host');
    expect(hostArguments(given.named)).toEqual(['--lab', 'soc']);
    const typed = startArguments(['--host', 'local', '--powershell', '/x y/pwsh']);
    if (typed === 'help' || typed.named === null) throw new Error('no host');
    expect(hostArguments(typed.named)).toEqual(['--host', 'local', '--powershell', '/x y/pwsh']);
    expect(startArguments(['-h', '--console'])).toBe('help');
  });

  it.each([['--remote-debugging-port=9222'], ['--no-sandbox'], ['lab'], ['--lab']])(
    'refuse %s',
    (argument) => {
      expect(() => startArguments([argument])).toThrow(
        expect.objectContaining({
          code: 'BadInput',
          hint: expect.stringContaining('--help') as string,
        }) as Error,
      );
    },
  );

  it('that the desktop app does not take are said to be ignored', () => {
    expect(ignoredText([])).toBeNull();
    expect(ignoredText(['--port', '8080', '--no-open'])).toMatch(
      /takes no --port and no --no-open: add --console/,
    );
  });
});
