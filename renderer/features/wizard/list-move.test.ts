import { expect, it } from 'vitest';
import { listMove } from './list-move.ts';

it.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 9],
  ['PageUp', 3, 0],
  ['Home', 7, 0],
  ['End', 0, 9],
  ['Tab', 3, null],
  ['toString', 3, null],
])('%s at %i of ten leads to %s', (key, at, to) => {
  expect(listMove(key, at, 10, 8)).toBe(to);
});

it('leads nowhere in an empty list', () => {
  expect(listMove('End', 0, 0, 8)).toBeNull();
});
