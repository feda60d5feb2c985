import { describe, expect, it } from 'vitest';
import { lineByLetters, treeMove, type TreeLine } from './tree-keys.ts';

const lines: readonly TreeLine[] = [
  { level: 1, expanded: true, text: 'HV1' },
  { level: 2, expanded: null, text: 'Lab' },
  { level: 2, expanded: null, text: 'LAN' },
  { level: 1, expanded: false, text: 'soc' },
  { level: 1, expanded: true, text: '\u2068מארח\u2069' },
];

describe('a key in the tree', () => {
  it('goes by line, and stops at the ends', () => {
    expect(treeMove('ArrowDown', lines, 0)).toEqual({ to: 1 });
    expect(treeMove('ArrowUp', lines, 3)).toEqual({ to: 2 });
    expect(treeMove('ArrowUp', lines, 0)).toBeNull();
    expect(treeMove('ArrowDown', lines, 4)).toBeNull();
    expect(treeMove('End', lines, 1)).toEqual({ to: 4 });
    expect(treeMove('Home', lines, 1)).toEqual({ to: 0 });
  });

  it('opens to the right, then goes in', () => {
    expect(treeMove('ArrowRight', lines, 3)).toEqual({ line: 3, expand: true });
    expect(treeMove('ArrowRight', lines, 0)).toEqual({ to: 1 });
    expect(treeMove('ArrowRight', lines, 1)).toBeNull();
    expect(treeMove('ArrowRight', lines, 4)).toBeNull();
  });

  it('closes to the left, then goes out', () => {
    expect(treeMove('ArrowLeft', lines, 0)).toEqual({ line: 0, expand: false });
    expect(treeMove('ArrowLeft', lines, 2)).toEqual({ to: 0 });
    expect(treeMove('ArrowLeft', lines, 3)).toBeNull();
  });

  it('that the tree does not know does nothing', () => {
    expect(treeMove('Enter', lines, 0)).toBeNull();
  });
});

describe('letters in the tree', () => {
  it('go on from the line below, round the end', () => {
    expect(lineByLetters(lines, 1, 'l')).toBe(2);
    expect(lineByLetters(lines, 2, 'L')).toBe(1);
    expect(lineByLetters(lines, 4, 'h')).toBe(0);
  });

  it('may stay where they are when there are more of them', () => {
    expect(lineByLetters(lines, 2, 'lan')).toBe(2);
    expect(lineByLetters(lines, 2, 'lab')).toBe(1);
  });

  it('find names from the right, and say so when there is none', () => {
    expect(lineByLetters(lines, 0, 'מ')).toBe(4);
    expect(lineByLetters(lines, 0, 'x')).toBe(-1);
    expect(lineByLetters([], 0, 'x')).toBe(-1);
  });
});
