import { table } from '../../electron/cli/table.ts';

/** One line of the benchmark: what, how much, and the limit that it has to keep. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly limit: string;
  readonly kept: boolean | null;
}

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
export const times = (value: number): string => `${value.toFixed(2)} ×`;

/** The rows as a table of columns. */
export function show(rows: readonly Row[]): string {
  return table([
    ['WHAT', 'MEASURED', 'LIMIT', ''],
    ...rows.map(({ what, value, limit, kept }) => [
      what,
      value,
      limit,
      kept === null ? '' : kept ? 'ok' : 'OVER',
    ]),
  ]);
}
