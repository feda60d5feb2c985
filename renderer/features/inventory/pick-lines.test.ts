import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { listLines } from './list-lines.ts';
import { createRowMaker } from './mirror-rows.ts';
import { byRows, pickAll, pickHow, pickLine, pickNeighbour, type Picked } from './pick-lines.ts';

const many = aVm(5, { adapters: [anAdapter(5), anAdapter(5, 2)] });
const rows = createRowMaker()(anInventory([aVm(1), aVm(2), aVm(3), aVm(4), many]), []);
const { lines } = listLines(rows, {
  place: null,
  search: '',
  mirroredOnly: false,
  folded: new Set([many.id]),
});
const nothing: Picked = { selected: new Set(), current: null, anchor: null };
const vms = ({ selected }: Picked) => [1, 2, 3, 4, 5].filter((n) => selected.has(adapterId(n)));

describe('picking lines', () => {
  it('one alone is the selection, the current one, and where a range begins', () => {
    const picked = pickLine(pickLine(nothing, lines, 0, 'alone'), lines, 2, 'alone');
    expect(picked).toEqual({
      selected: new Set([adapterId(3)]),
      current: adapterId(3),
      anchor: adapterId(3),
    });
    expect(pickLine(picked, lines, 9, 'alone')).toBe(picked);
  });

  it('goes on from the anchor, to and fro', () => {
    const from = pickLine(nothing, lines, 1, 'alone');
    const down = pickLine(from, lines, 3, 'range');
    expect(vms(down)).toEqual([2, 3, 4]);
    expect(down.current).toBe(adapterId(4));
    expect(vms(pickLine(down, lines, 0, 'range'))).toEqual([1, 2]);
  });

  it('a range begins at the current line where its anchor is gone, else at the line itself', () => {
    expect(vms(pickLine({ ...nothing, current: adapterId(2), anchor: 'gone' }, lines, 3, 'range'))).toEqual([
      2, 3, 4,
    ]);
    expect(vms(pickLine(nothing, lines, 3, 'range'))).toEqual([4]);
  });

  it('adds a line and takes it away, and leaves the selection where the keyboard only moves', () => {
    const two = pickLine(pickLine(nothing, lines, 0, 'alone'), lines, 2, 'toggle');
    expect(vms(two)).toEqual([1, 3]);
    expect(vms(pickLine(two, lines, 0, 'toggle'))).toEqual([3]);
    const moved = pickLine(two, lines, 3, 'move');
    expect([vms(moved), moved.current, moved.anchor]).toEqual([[1, 3], adapterId(4), adapterId(3)]);
  });

  it('takes a folded VM with all of its adapters', () => {
    expect(pickLine(nothing, lines, 4, 'alone').selected).toEqual(new Set([adapterId(5), adapterId(5, 2)]));
    expect(pickLine(pickLine(nothing, lines, 4, 'alone'), lines, 4, 'toggle').selected.size).toBe(0);
    expect(pickAll(nothing, lines)).toMatchObject({ current: adapterId(1) });
    expect(pickAll(nothing, lines).selected.size).toBe(6);
  });

  it.each([
    [{}, 'alone', 'alone'],
    [{ shiftKey: true }, 'range', 'range'],
    [{ ctrlKey: true }, 'toggle', 'move'],
    [{ metaKey: true }, 'toggle', 'move'],
    [{ ctrlKey: true, shiftKey: true }, 'range', 'range'],
  ] as const)('%o means %s for a click and %s for a key', (held, click, key) => {
    const event = { shiftKey: false, ctrlKey: false, metaKey: false, ...held };
    expect([pickHow(event, 'click'), pickHow(event, 'key')]).toEqual([click, key]);
  });
});

describe('a VM that was selected as a whole elsewhere', () => {
  it('is all of its adapters as soon as the list goes on from it', () => {
    const whole: Picked = { selected: new Set([many.id, adapterId(1)]), current: many.id, anchor: null };
    expect(byRows(whole, lines).selected).toEqual(new Set([adapterId(5), adapterId(5, 2), adapterId(1)]));
    const plain: Picked = { ...nothing, selected: new Set([adapterId(1)]) };
    expect(byRows(plain, lines)).toBe(plain);
  });
});

describe('where the current thing went away', () => {
  const gone = (key: string) => key !== adapterId(9);

  it('its neighbour alone is selected', () => {
    const before: Picked = { selected: new Set([adapterId(9)]), current: adapterId(9), anchor: null };
    expect(pickNeighbour(before, lines, 1, gone)).toMatchObject({
      selected: new Set([adapterId(2)]),
      current: adapterId(2),
    });
  });

  it('what was selected besides it stays so', () => {
    const selected = new Set([adapterId(1), adapterId(9), adapterId(4)]);
    const after = pickNeighbour({ selected, current: adapterId(9), anchor: null }, lines, 1, gone);
    expect(after).toMatchObject({
      selected: new Set([adapterId(1), adapterId(4)]),
      current: adapterId(2),
    });
  });
});
