/** The list's columns, in their order. */
export const COLUMNS = [
  'name',
  'state',
  'generation',
  'adapter',
  'switch',
  'address',
  'mac',
  'vlan',
  'mode',
  'copies',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Bounds of a width that is given to a column, and by how much a key or a menu changes it; in pixels. */
export const LEAST_WIDTH = 48;
export const MOST_WIDTH = 1200;
export const WIDTH_STEP = 16;

/** Width that a column has at least while nobody gave it one, and its part of what is left over. */
const SIZES: Readonly<Record<Column, { readonly least: number; readonly part: number }>> = {
  name: { least: 132, part: 3 },
  state: { least: 80, part: 1 },
  generation: { least: 56, part: 0 },
  adapter: { least: 114, part: 2 },
  switch: { least: 60, part: 2 },
  address: { least: 114, part: 1 },
  mac: { least: 122, part: 0 },
  vlan: { least: 70, part: 1 },
  mode: { least: 112, part: 0 },
  copies: { least: 148, part: 4 },
};

/** Widths that were given to columns, by the column's name, in pixels. */
export type ColumnWidths = Readonly<Record<string, number>>;

/** The columns that are shown. The name always is: without it no line says what it is about. */
export function shownColumns(hidden: readonly string[]): readonly Column[] {
  return COLUMNS.filter((column) => column === 'name' || !hidden.includes(column));
}

/** The column of that name; null where there is none (any more). */
export function columnOf(name: string): Column | null {
  return COLUMNS.find((column) => column === name) ?? null;
}

/** The width of a column as it was given, or what it has at least. */
export function widthOf(column: Column, widths: ColumnWidths): number {
  return widths[column] ?? SIZES[column].least;
}

/** A width within its bounds. */
export function bounded(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}

/** The columns as CSS lays them out, one after the other; `fit` is given the room that its cells want. */
export function gridColumns(
  columns: readonly Column[],
  widths: ColumnWidths,
  fit: Column | null = null,
): string {
  return columns
    .map((column) => {
      if (column === fit) return 'max-content';
      const width = widths[column];
      if (width !== undefined) return `${String(width)}px`;
      const { least, part } = SIZES[column];
      return part === 0 ? `${String(least)}px` : `minmax(${String(least)}px, ${String(part)}fr)`;
    })
    .join(' ');
}

/** Width below which the list scrolls sideways, in pixels. */
export function listWidth(columns: readonly Column[], widths: ColumnWidths): number {
  return columns.reduce((sum, column) => sum + widthOf(column, widths), 0);
}
