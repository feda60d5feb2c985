import { useMemo, type RefObject } from 'react';
import { useApp, usePreferences } from '../../stores/use-app.ts';
import { bounded, columnOf, gridColumns, shownColumns, type Column, type ColumnWidths } from './columns.ts';
import { nextSort, type Sort } from './sort-rows.ts';

/** What a person can choose of the columns, by a head, its edge or its menu; every choice is remembered. */
export interface ColumnChoices {
  /** A click on the head. */
  readonly sortBy: (column: Column) => void;
  readonly sort: (sort: Sort | null) => void;
  /** In pixels; kept within bounds. */
  readonly setWidth: (column: Column, width: number) => void;
  /** As wide as what stands in it now. */
  readonly fit: (column: Column) => void;
  readonly hide: (column: Column) => void;
  readonly foldAll: () => void;
  readonly unfoldAll: () => void;
}

/** The columns that are shown, and the widths that were given to some. */
export function useColumns(): { readonly columns: readonly Column[]; readonly widths: ColumnWidths } {
  const hidden = usePreferences((chosen) => chosen.hiddenColumns);
  const widths = usePreferences((chosen) => chosen.columnWidths);
  const columns = useMemo(() => shownColumns(hidden), [hidden]);
  return { columns, widths };
}

/** By what the list is sorted; null for the host's order. */
export function useSort(): Sort | null {
  const sort = usePreferences((chosen) => chosen.sort);
  return useMemo(() => {
    const column = sort === null ? null : columnOf(sort.column);
    return sort === null || column === null ? null : { column, direction: sort.direction };
  }, [sort]);
}

/** The choices over the list in `table`, which is measured where a width is to follow from what is seen. */
export function useColumnChoices(table: RefObject<HTMLElement | null>): ColumnChoices {
  const { preferences, program, ui } = useApp();
  return useMemo(() => {
    const chosen = () => preferences.state.getState();
    const sort = (next: Sort | null) => {
      preferences.choose({ sort: next });
    };
    const setWidth = (column: Column, width: number) => {
      // What stands before it keeps its width, or the edge would not follow the pointer.
      const shown = shownColumns(chosen().hiddenColumns);
      const before = shown.slice(0, shown.indexOf(column));
      const measured = before.map((each) => [each, bounded(headWidth(table.current, each))] as const);
      preferences.choose({
        columnWidths: {
          ...Object.fromEntries(measured),
          ...chosen().columnWidths,
          [column]: bounded(width),
        },
      });
    };
    return {
      sort,
      setWidth,
      sortBy(column) {
        const { sort: now } = chosen();
        const at = now === null ? null : columnOf(now.column);
        sort(nextSort(now === null || at === null ? null : { column: at, direction: now.direction }, column));
      },
      fit(column) {
        if (table.current === null) return;
        const { hiddenColumns, columnWidths } = chosen();
        setWidth(column, wantedWidth(table.current, shownColumns(hiddenColumns), columnWidths, column));
      },
      hide(column) {
        preferences.choose({ hiddenColumns: [...chosen().hiddenColumns, column] });
      },
      foldAll() {
        const { snapshot } = program.state.getState();
        const machines = snapshot?.hosts.flatMap(({ inventory }) => inventory?.virtualMachines ?? []) ?? [];
        ui.setState({ folded: new Set(machines.map(({ id }) => id)) });
      },
      unfoldAll() {
        ui.setState({ folded: new Set() });
      },
    };
  }, [preferences, program, ui, table]);
}

function headWidth(table: HTMLElement | null, column: Column): number {
  const head = table?.querySelector(`[role="columnheader"][data-column="${column}"]`);
  return head?.getBoundingClientRect().width ?? 0;
}

/** How wide the lines in sight would have the column: they are laid out so for a moment. */
function wantedWidth(
  table: HTMLElement,
  columns: readonly Column[],
  widths: ColumnWidths,
  column: Column,
): number {
  table.style.setProperty('--list-columns', gridColumns(columns, widths, column));
  const cells = [...table.querySelectorAll(`[data-column="${column}"]`)];
  const wanted = Math.max(...cells.map((cell) => Math.ceil(cell.getBoundingClientRect().width)));
  table.style.setProperty('--list-columns', gridColumns(columns, widths));
  return wanted;
}
