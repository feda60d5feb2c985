import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { gridMove, typeAhead, withFold } from './grid-keys.ts';
import { listLines } from './list-lines.ts';
import { createRowMaker } from './mirror-rows.ts';

const two = aVm(1, { name: 'DC1', adapters: [anAdapter(1), anAdapter(1, 2)] });
const inventory = anInventory([
  two,
  aVm(2, { name: 'Db' }),
  aVm(3, { name: '\u2068שרת\u2069', adapters: [] }),
]);
const rows = createRowMaker()(inventory, []);
const all = { place: null, search: '', mirroredOnly: false, folded: new Set<string>() };
const { lines } = listLines(rows, all);
const { lines: folded } = listLines(rows, { ...all, folded: new Set([two.id]) });
const at = (line: number, shown = lines) => ({ lines: shown, at: line, page: 2 });

describe('the keys of the list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 3],
    ['ArrowUp', 0, 0],
    ['PageDown', 1, 3],
    ['PageUp', 1, 0],
    ['Home', 2, 0],
    ['End', 0, 3],
  ])('%s goes from line %i to %i', (key, from, to) => {
    expect(gridMove(key, at(from))).toEqual({ to });
  });

  it('go nowhere in an empty list, nor does any other key', () => {
    expect(gridMove('ArrowDown', at(0, []))).toBeNull();
    expect(gridMove('ArrowLeft', at(0, []))).toBeNull();
    expect(gridMove('a', at(0))).toBeNull();
  });

  it('unfold a VM and then go into it', () => {
    expect(gridMove('ArrowRight', at(0, folded))).toEqual({ fold: false });
    expect(gridMove('ArrowRight', at(0))).toEqual({ to: 1 });
    expect(gridMove('ArrowRight', at(1))).toBeNull();
  });

  it('go back to a VM and then fold it', () => {
    expect(gridMove('ArrowLeft', at(1))).toEqual({ to: 0 });
    expect(gridMove('ArrowLeft', at(0))).toEqual({ fold: true });
    expect(gridMove('ArrowLeft', at(0, folded))).toBeNull();
  });

  it.each([2, 3])('fold nothing at line %i, which is all of its VM', (line) => {
    expect(gridMove('ArrowLeft', at(line))).toBeNull();
    expect(gridMove('ArrowRight', at(line))).toBeNull();
  });

  it('fold nothing where a search has left one line of a VM', () => {
    const one = listLines(
      rows.filter(({ key }) => key !== adapterId(1, 2)),
      all,
    ).lines;
    expect(gridMove('ArrowLeft', at(0, one))).toBeNull();
    expect(gridMove('ArrowRight', at(0, one))).toBeNull();
  });
});

describe('letters', () => {
  it('lead to the next VM that begins so, round the end', () => {
    expect(typeAhead(lines, 0, 'd')).toBe(2);
    expect(typeAhead(lines, 2, 'D')).toBe(0);
    expect(typeAhead(lines, 1, 'x')).toBeNull();
    expect(typeAhead([], 0, 'd')).toBeNull();
  });

  it('that follow keep the VM as long as it begins so, and lead on where it does not', () => {
    expect(typeAhead(lines, 2, 'db')).toBe(2);
    expect(typeAhead(lines, 2, 'dc')).toBe(0);
  });

  it('find a name that is written from the right', () => {
    expect(typeAhead(lines, 0, 'ש')).toBe(3);
  });
});

it('one VM of several is folded and unfolded', () => {
  expect([...withFold(new Set(['a']), 'b', true)]).toEqual(['a', 'b']);
  expect([...withFold(new Set(['a', 'b']), 'a', false)]).toEqual(['b']);
});
