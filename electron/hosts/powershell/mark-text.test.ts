import { describe, expect, it } from 'vitest';
import { callArguments, hasHalfCharacter } from './mark-text.ts';

describe('callArguments', () => {
  it('leaves alone what nobody can take for a date', () => {
    const args = {
      a: '',
      b: [1, 'x', null],
      c: { d: 'Network Adapter', e: true },
      run: '20260102T030405678Z-abcdef',
    };
    expect(callArguments(args)).toBe(args);
  });

  it.each(['/Date(0)/', '\\/Date(0)\\/', '2026-01-01T00:00:00Z', ' 2026-01-01'])(
    'marks every string where one reads %s',
    (name) => {
      expect(callArguments({ step: { name, card: null }, list: ['x'], n: 1 })).toEqual({
        step: { name: `=${name}`, card: null },
        list: ['=x'],
        n: 1,
        marked: true,
      });
    },
  );
});

describe('hasHalfCharacter', () => {
  it.each([
    [{ a: ['\ud800'] }, true],
    [{ a: '😀', b: null }, false],
  ])('knows half a character in %j', (value, has) => {
    expect(hasHalfCharacter(value)).toBe(has);
  });
});
