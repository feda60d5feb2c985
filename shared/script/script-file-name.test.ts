import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptFileName, type ScriptToName } from './script-file-name.ts';

const named = (name: string | null, which: ScriptToName['which'] = 'script') =>
  scriptFileName({ purpose: 'set-up', name, planId: '1a2b3c4d5e6f7081', which });

describe("the name of a script's file", () => {
  it.each([
    [null, 'set-up-1a2b3c4d.ps1'],
    ['Web to sensor', 'set-up-Web-to-sensor-1a2b3c4d.ps1'],
    ['CON', 'set-up-CON-1a2b3c4d.ps1'],
    ['..\\x', 'set-up-x-1a2b3c4d.ps1'],
    ['../../etc/passwd', 'set-up-etc-passwd-1a2b3c4d.ps1'],
    ['a:b', 'set-up-a-b-1a2b3c4d.ps1'],
    ['日本', 'set-up-日本-1a2b3c4d.ps1'],
    ['Büro  (2) ', 'set-up-Büro-2-1a2b3c4d.ps1'],
    ['ends in .exe', 'set-up-ends-in-exe-1a2b3c4d.ps1'],
    ['...', 'set-up-1a2b3c4d.ps1'],
    ['cod\u202Eexe.1sp', 'set-up-cod-exe-1sp-1a2b3c4d.ps1'],
  ])('of %j is %s', (name, file) => {
    expect(named(name)).toBe(file);
  });

  it('tells the undo script apart', () => {
    expect(named('Web', 'undo')).toBe('set-up-Web-1a2b3c4d.undo.ps1');
  });

  it('is safe whatever the name', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', minLength: 100, maxLength: 300 }),
      fc.constant('\u{20000}'.repeat(300)),
    );
    fc.assert(
      fc.property(names, (name) => {
        const file = named(name, 'undo');
        expect(file).toMatch(/^set-up-(?:[\p{L}\p{M}\p{N}_-]+-)?1a2b3c4d\.undo\.ps1$/u);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
        expect(() => encodeURIComponent(file)).not.toThrow();
      }),
    );
  });
});
