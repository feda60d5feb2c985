import { describe, expect, it } from 'vitest';
import { bootstrapText } from './bootstrap.ts';

const bootstrap = (text: string) => bootstrapText([{ name: 'a.ps1', text }], 9);

/** What stands between the preferences and the proof. */
function sent(text: string): string[] {
  const lines = bootstrap(text).split('\n');
  return lines.slice(lines.indexOf('') + 1, -2);
}

describe('the text that makes a shell ready', () => {
  it('has each function without an empty line inside and with one after it', () => {
    const script = [
      '\uFEFF<#',
      '  What it is for, naïvely.',
      '#>',
      'function Get-One {',
      '',
      '  # why',
      "  'one'",
      '',
      '  return',
      '}',
      'function Get-Two($x) {',
      '  $x',
      '}',
      '',
    ];
    const expected = [
      'function Get-One {',
      "  'one'",
      '  return',
      '}',
      '',
      'function Get-Two($x) {',
      '  $x',
      '}',
      '',
    ];
    expect(sent(script.join('\n'))).toEqual(expected);
    expect(sent(script.join('\r\n'))).toEqual(expected);
  });

  it('asks for every function and says hello only if all are there', () => {
    const last = bootstrap('function Get-One {\n}').split('\n').at(-2);
    expect(last).toContain(
      '(($null -ne ${function:Invoke-MirrorManager})-and($null -ne ${function:Get-One}))'.slice(1, -1),
    );
    expect(last).toContain('{Invoke-MirrorManager hello 9 e30=}');
    expect(last).not.toContain('\n');
  });

  it('is ASCII', () => {
    expect(bootstrap('function Get-One {\n  1 # plain\n}')).toMatch(/^[\n\x20-\x7e]*$/);
  });

  it.each([
    ['a character beyond ASCII', "function A {\n  'é'\n}", 'line 2'],
    ['a quote that PowerShell takes for a quote', 'function A {\n  \u2019x\u2019\n}', 'line 2'],
    ['a here-string', "function A {\n  @'\nx\n'@\n}", 'line 2'],
    ['a comment that begins after code', 'function A { <# x\n#> }', 'line 1'],
    ['code after a comment', '<# x\n#> function A { }', 'line 2'],
  ])('is refused with %s', (_, script, where) => {
    expect(() => bootstrap(script)).toThrow(where);
  });
});
