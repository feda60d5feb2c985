import type { Column } from './columns.ts';
import type { MirrorRow } from './mirror-rows.ts';

/** By what the list is sorted. */
export interface Sort {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** What a click on a column's head leads to: upwards, downwards, and back to the host's order (null). */
export function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/**
 * The rows by one column, as people sort: `VM2` before `VM10`, in the order of their language.
 *
 * VMs move as wholes, each at the place of that of its adapters that comes first; what has no value
 * comes last in both directions, and what is of the host itself stays at the end.
 *
 * @param valueOf what stands in the column; empty for nothing
 */
export function sortRows(
  rows: readonly MirrorRow[],
  sort: Sort | null,
  valueOf: (row: MirrorRow, column: Column) => string,
  language: string,
): readonly MirrorRow[] {
  if (sort === null) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const groups: { readonly rows: MirrorRow[]; value: string }[] = [];
  const rest: MirrorRow[] = [];
  for (const row of rows) {
    if (row.vm === null) {
      rest.push(row);
      continue;
    }
    const value = plain(valueOf(row, sort.column));
    const last = groups.at(-1);
    if (last?.rows[0]?.vm !== row.vm) groups.push({ rows: [row], value });
    else {
      last.rows.push(row);
      if (value !== '' && (last.value === '' || sign * compare(value, last.value) < 0)) last.value = value;
    }
  }
  groups.sort((one, other) => {
    if (one.value === '' || other.value === '') return Number(one.value === '') - Number(other.value === '');
    return sign * compare(one.value, other.value);
  });
  return [...groups.flatMap((group) => group.rows), ...rest];
}

/** A text without the marks that isolate its direction on the screen. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '');
}
