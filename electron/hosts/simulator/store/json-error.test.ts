import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPosition } from './json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonErrorPosition', () => {
  it.each([
    ['', 1, 1],
    ['{"a": x}', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['{]', 1, 2],
    ['{} {}', 1, 4],
    ['{"a": "\u0001"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['[1}', 1, 3],
    ['}', 1, 1],
  ])('%j is wrong at %i:%i', (text, line, column) => {
    expect(() => void JSON.parse(text)).toThrow();
    expect(jsonErrorPosition(text)).toEqual({ line, column });
  });

  it('points behind everything that a valid text could still begin with', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('§', '@', '}', ']', ',', ':', '"', 'x'))
      .map(([json, at, char]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + char + json.slice(place);
      })
      .filter((text) => !isJson(text));
    fc.assert(
      fc.property(broken, (text) => {
        const before = text.split('\n').slice(0, jsonErrorPosition(text).line - 1);
        const offset = [...before, ''].join('\n').length + jsonErrorPosition(text).column - 1;
        const begun = text.slice(0, offset);
        const end = { line: begun.split('\n').length, column: (begun.split('\n').at(-1)?.length ?? 0) + 1 };
        expect(isJson(begun) || jsonErrorPosition(begun)).toEqual(isJson(begun) || end);
      }),
    );
  });

  it('is not overcome by depth', () => {
    expect(jsonErrorPosition('['.repeat(100_000))).toEqual({ line: 1, column: 100_001 });
  });
});
