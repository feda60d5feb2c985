import type { Language } from '../../stores/preferences.ts';

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

/**
 * Width that a column has at least while nobody gave it one, in each language.
 *
 * The usual states, VLANs and modes stand in them whole; the usual columns together fit between the
 * panes of a window of 1280 pixels.
 */
const LEAST: Readonly<Record<Column, Readonly<Record<Language, number>>>> = {
  name: { en: 132, it: 126 },
  state: { en: 80, it: 104 },
  generation: { en: 56, it: 56 },
  adapter: { en: 110, it: 102 },
  switch: { en: 60, it: 60 },
  address: { en: 106, it: 104 },
  mac: { en: 122, it: 122 },
  vlan: { en: 78, it: 80 },
  mode: { en: 112, it: 112 },
  copies: { en: 152, it: 142 },
};

/** A column's part of what is left over. */
const PART: Readonly<Record<Column, number>> = {
  name: 3,
  state: 1,
  generation: 0,
  adapter: 2,
  switch: 2,
  address: 1,
  mac: 0,
  vlan: 1,
  mode: 0,
  copies: 4,
};

/** What a narrow window has no room for beside who copies to whom, while nobody chose its columns. */
const NOT_IN_NARROW: readonly Column[] = ['switch', 'address', 'vlan'];

/** The columns that were put away: in any window, and in a narrow one where that was chosen apart. */
export interface HiddenColumns {
  readonly hiddenColumns: readonly string[];
  readonly narrowHiddenColumns: readonly string[] | null;
}

/** What is put away in a window of this width. */
export function hiddenIn(
  { hiddenColumns, narrowHiddenColumns }: HiddenColumns,
  isNarrow: boolean,
): readonly string[] {
  if (!isNarrow) return hiddenColumns;
  return narrowHiddenColumns ?? [...hiddenColumns, ...NOT_IN_NARROW];
}

/** The choice of what is put away, as it is remembered: that of a narrow window leaves the others alone. */
export function hiding(
  hidden: readonly string[],
  isNarrow: boolean,
): Partial<Record<keyof HiddenColumns, string[]>> {
  return isNarrow ? { narrowHiddenColumns: [...hidden] } : { hiddenColumns: [...hidden] };
}

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
export function widthOf(column: Column, widths: ColumnWidths, language: Language): number {
  return widths[column] ?? LEAST[column][language];
}

/** A width within its bounds. */
export function bounded(width: number): number {
  return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, width)));
}

/** The columns as CSS lays them out, one after the other; `fit` is given the room that its cells want. */
export function gridColumns(
  columns: readonly Column[],
  widths: ColumnWidths,
  language: Language,
  fit: Column | null = null,
): string {
  return columns
    .map((column) => {
      if (column === fit) return 'max-content';
      const width = widths[column];
      if (width !== undefined) return `${String(width)}px`;
      const least = LEAST[column][language];
      const part = PART[column];
      return part === 0 ? `${String(least)}px` : `minmax(${String(least)}px, ${String(part)}fr)`;
    })
    .join(' ');
}

/** Width below which the list scrolls sideways, in pixels. */
export function listWidth(columns: readonly Column[], widths: ColumnWidths, language: Language): number {
  return columns.reduce((sum, column) => sum + widthOf(column, widths, language), 0);
}
