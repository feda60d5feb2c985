import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import type { Column } from './columns.ts';
import { createRowMaker, type MirrorRow } from './mirror-rows.ts';
import { nextSort, sortRows } from './sort-rows.ts';

const rows = createRowMaker()(
  anInventory(
    [
      aVm(1, { name: 'VM10', adapters: [anAdapter(1, 1, { mac: 'C' }), anAdapter(1, 2, { mac: 'A' })] }),
      aVm(2, { name: 'vm2', adapters: [anAdapter(2, 1, { mac: 'B' })] }),
      aVm(3, { name: '\u2068VM3\u2069', adapters: [anAdapter(3, 1, { mac: null })] }),
      aVm(4, { name: 'Äther', adapters: [] }),
    ],
    { hostAdapters: [anAdapter(9, 1, { mode: 'Source' })] },
  ),
  [],
);
const valueOf = (row: MirrorRow, column: Column) =>
  column === 'name' ? (row.vmName ?? '') : (row.adapter?.mac ?? '');
const sorted = (column: Column, direction: 'ascending' | 'descending') =>
  sortRows(rows, { column, direction }, valueOf, 'en').map(({ vm, adapter }) => adapter?.id ?? vm?.id);
const host = adapterId(9);
const bare = rows.find(({ adapter }) => adapter === null)?.key;

describe('sorting', () => {
  it('is by number and language, with the adapters under their VM and the host at the end', () => {
    const ten = [adapterId(1), adapterId(1, 2)];
    expect(sorted('name', 'ascending')).toEqual([bare, adapterId(2), adapterId(3), ...ten, host]);
    expect(sorted('name', 'descending')).toEqual([...ten, adapterId(3), adapterId(2), bare, host]);
  });

  it('puts a VM where the adapter of it stands that comes first, and what has nothing last', () => {
    const ten = [adapterId(1), adapterId(1, 2)];
    expect(sorted('mac', 'ascending')).toEqual([...ten, adapterId(2), adapterId(3), bare, host]);
    expect(sorted('mac', 'descending')).toEqual([...ten, adapterId(2), adapterId(3), bare, host]);
  });

  it('is the host’s own order where none was chosen', () => {
    expect(sortRows(rows, null, valueOf, 'en')).toBe(rows);
  });

  it('goes up, down and back with each click on a head', () => {
    const up = nextSort(null, 'name');
    expect(up).toEqual({ column: 'name', direction: 'ascending' });
    const down = nextSort(up, 'name');
    expect(down).toEqual({ column: 'name', direction: 'descending' });
    expect(nextSort(down, 'name')).toBeNull();
    expect(nextSort(down, 'vlan')).toEqual({ column: 'vlan', direction: 'ascending' });
  });
});
