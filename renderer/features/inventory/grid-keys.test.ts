import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { gridMove, withFold } from './grid-keys.ts';
import { mirrorRows } from './mirror-rows.ts';

const two = aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2)] });
const one = aVm(2);
const rows = mirrorRows(anInventory([two, one, aVm(3, { adapters: [] })]), []);
const at = (line: number, folded: readonly string[] = []) => ({
  rows,
  at: line,
  page: 2,
  folded: new Set(folded),
});

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
    expect(gridMove('ArrowDown', { rows: [], at: 0, page: 2, folded: new Set() })).toBeNull();
    expect(gridMove('a', at(0))).toBeNull();
  });

  it('unfold a VM and then go into it', () => {
    expect(gridMove('ArrowRight', at(0, [two.id]))).toEqual({ fold: 0, folded: false });
    expect(gridMove('ArrowRight', at(0))).toEqual({ to: 1 });
    expect(gridMove('ArrowRight', at(1))).toBeNull();
  });

  it('go into no other VM, of which a search has left a further line', () => {
    const left = rows.filter(({ key }) => key !== adapterId(1, 2));
    const [first] = mirrorRows(anInventory([aVm(7, { adapters: [anAdapter(7), anAdapter(7, 2)] })]), []);
    expect(gridMove('ArrowRight', { ...at(0), rows: [first!, ...rows.slice(1)] })).toBeNull();
    expect(gridMove('ArrowRight', { ...at(0), rows: left })).toBeNull();
  });

  it('go back to a VM and then fold it', () => {
    expect(gridMove('ArrowLeft', at(1))).toEqual({ to: 0 });
    expect(gridMove('ArrowLeft', at(0))).toEqual({ fold: 0, folded: true });
    expect(gridMove('ArrowLeft', at(0, [two.id]))).toBeNull();
  });

  it.each([2, 3])('fold nothing at line %i, which is all of its VM', (line) => {
    expect(gridMove('ArrowLeft', at(line))).toBeNull();
    expect(gridMove('ArrowRight', at(line))).toBeNull();
  });

  it('fold and unfold one VM of several', () => {
    expect([...withFold(new Set(['a']), 'b', true)]).toEqual(['a', 'b']);
    expect([...withFold(new Set(['a', 'b']), 'a', false)]).toEqual(['b']);
  });
});
