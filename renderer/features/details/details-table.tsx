import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineEnd: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    minWidth: '96px',
    unicodeBidi: 'isolate',
    userSelect: 'text',
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  current: { fontWeight: tokens.fontWeightSemibold },
});

/** A line of a table of the details. */
export interface DetailsLine {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** The one that the selection is about. */
  readonly current?: boolean;
}

/** A small table whose first column names the line. */
export function DetailsTable({
  label,
  columns,
  lines,
}: {
  readonly label: string;
  readonly columns: readonly string[];
  readonly lines: readonly DetailsLine[];
}) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, cells, current = false }) => (
          <tr key={key} className={current ? styles.current : undefined} aria-current={current || undefined}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th
                  key={columns[index]}
                  scope="row"
                  className={mergeClasses(styles.cell, !current && styles.head)}
                >
                  {cell}
                </th>
              ) : (
                <td key={columns[index]} className={styles.cell}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
