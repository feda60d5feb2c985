import stringWidth from 'string-width';
import { visible } from '../../shared/text/visible.ts';

/**
 * Rows as columns padded with spaces, the first row being the heading.
 *
 * No tab and no invisible character gets through; wide characters (日本) take two columns.
 */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(visible));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))),
  );
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
