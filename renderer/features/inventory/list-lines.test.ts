import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import {
  isLineSelected,
  isSameLine,
  keysOf,
  listLines,
  type ListFilter,
  neighbourOf,
  placesOf,
} from './list-lines.ts';
import { createRowMaker } from './mirror-rows.ts';

const source = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] });
const receiver = aVm(2, {
  adapters: [anAdapter(2), anAdapter(2, 2, { name: 'LAN2-SPAN', mode: 'Destination' }), anAdapter(2, 3)],
});
const elsewhere = aVm(3, {
  adapters: [anAdapter(3), anAdapter(3, 2, { switchId: OTHER_SWITCH, switchName: 'Lab' })],
});
const bare = aVm(4, { name: 'Bare', adapters: [] });
const rows = createRowMaker()(anInventory([source, receiver, elsewhere, bare]), []);
const all: ListFilter = { place: null, search: '', mirroredOnly: false, folded: new Set<string>() };
const shown = (change: Partial<ListFilter>) =>
  listLines(rows, { ...all, ...change }).lines.map(({ row, first }) => [row.key, first]);

describe('the lines', () => {
  it('are all rows, each VM under its first', () => {
    const { lines, adapters, vms } = listLines(rows, all);
    expect(lines.map(({ first }) => first)).toEqual([true, true, false, false, true, false, true]);
    expect(lines.map(({ rest }) => rest.length)).toEqual([0, 2, 0, 0, 1, 0, 0]);
    expect([adapters, vms]).toEqual([6, 4]);
  });

  it('are of a folded VM the first alone, which stands for all of them', () => {
    const { lines, adapters } = listLines(rows, { ...all, folded: new Set([receiver.id, source.id]) });
    expect(lines.map(({ row }) => row.key)).not.toContain(adapterId(2, 2));
    expect(adapters).toBe(6);
    expect(lines.map(({ folded }) => folded)).toEqual([false, true, false, false, false]);
    expect(keysOf(lines[1]!)).toEqual([adapterId(2), adapterId(2, 2), adapterId(2, 3)]);
    expect(placesOf(lines).get(adapterId(2, 3))).toBe(1);
  });

  it('are what was searched for; the first that is found bears the VM’s name', () => {
    expect(shown({ search: ' SPAN ', folded: new Set([receiver.id]) })).toEqual([[adapterId(2, 2), true]]);
    expect(shown({ search: 'bare' })).toEqual([[bare.id, true]]);
    expect(shown({ search: 'nothing of the kind' })).toEqual([]);
  });

  it('are what mirrors, and what is on one switch', () => {
    expect(shown({ mirroredOnly: true })).toEqual([
      [adapterId(1), true],
      [adapterId(2, 2), true],
    ]);
    expect(shown({ place: OTHER_SWITCH.toUpperCase() })).toEqual([[adapterId(3, 2), true]]);
    expect(listLines(rows, { ...all, search: 'bare' })).toMatchObject({ adapters: 0, vms: 1 });
  });

  it('look the same after another search that leaves them as they are', () => {
    const one = listLines(rows, { ...all, search: 'vm1' }).lines[0]!;
    const other = listLines(rows, all).lines;
    expect(isSameLine(one, other[0]!)).toBe(true);
    expect(isSameLine(other[1]!, { ...other[1]!, folded: true })).toBe(false);
    expect(isSameLine(other[1]!, { ...other[1]!, rest: [] })).toBe(false);
  });
});

describe('what of a selection is marked', () => {
  it('is a VM as a whole by each of its lines, and at its first one the keyboard', () => {
    const { lines } = listLines(rows, all);
    const marked = lines.filter((line) => isLineSelected(line, new Set([receiver.id])));
    expect(marked.map(({ row }) => row.key)).toEqual([adapterId(2), adapterId(2, 2), adapterId(2, 3)]);
    expect(placesOf(lines).get(receiver.id)).toBe(1);
    expect(placesOf(lines).get(bare.id)).toBe(6);
  });

  it('is a folded line by whatever is folded away in it', () => {
    const { lines } = listLines(rows, { ...all, folded: new Set([receiver.id]) });
    expect(isLineSelected(lines[1]!, new Set([adapterId(2, 3)]))).toBe(true);
    expect(isLineSelected(lines[0]!, new Set([adapterId(2, 3)]))).toBe(false);
  });
});

describe('what takes the place of a line that is gone', () => {
  const { lines } = listLines(rows, all);
  const without = (...keys: string[]) => placesOf(lines.filter(({ row }) => !keys.includes(row.key)));

  it('is the next line, else the one before', () => {
    expect(neighbourOf(lines, 2, without(adapterId(2, 2)))).toBe(2);
    expect(neighbourOf(lines, 2, without(adapterId(2, 2), adapterId(2, 3)))).toBe(2);
    expect(neighbourOf(lines, 6, without(bare.id))).toBe(5);
    expect(neighbourOf(lines, 6, without(bare.id, adapterId(3, 2)))).toBe(4);
    expect(neighbourOf(lines, 6, new Map())).toBe(0);
    expect(neighbourOf([], 3, new Map())).toBe(0);
  });
});
