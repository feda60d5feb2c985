import { describe, expect, it } from 'vitest';
import { toList, withLists } from './from-shell.ts';

describe('toList', () => {
  it.each<[unknown, unknown[]]>([
    [['a'], ['a']],
    ['a', ['a']],
    [null, []],
    [undefined, []],
    [{ value: ['a', 'b'], Count: 2 }, ['a', 'b']],
    [{ name: 'row' }, [{ name: 'row' }]],
  ])('reads %j as the list %j', (value, list) => {
    expect(toList(value)).toEqual(list);
  });
});

describe('withLists', () => {
  it('leaves a row alone that has its lists', () => {
    const row = { status: ['Ok'], name: 'a' };
    expect(withLists(row, ['status'])).toBe(row);
  });

  it('makes lists of what PowerShell has unrolled', () => {
    expect(withLists({ status: 'Ok', name: 'a' }, ['status', 'uplinks'])).toEqual({
      status: ['Ok'],
      name: 'a',
      uplinks: [],
    });
  });
});
