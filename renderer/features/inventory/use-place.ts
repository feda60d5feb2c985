import { useState } from 'react';
import { neighbourOf, type ListLine } from './list-lines.ts';

/** Where the keyboard is in the list. */
export interface Place {
  readonly at: number;
  /** Whether the line that it was at is gone, so that a neighbour has taken its place. */
  readonly lost: boolean;
}

/**
 * The line of the current thing, through every change of the list.
 *
 * A thing that was never in this list (a switch, say) moves nothing: the keyboard stays where it was.
 */
export function usePlace(
  lines: readonly ListLine[],
  places: ReadonlyMap<string, number>,
  current: string | null,
): Place {
  const [known, setKnown] = useState<{
    readonly lines: readonly ListLine[];
    readonly at: number;
    /** The current thing that was last seen in the list. */
    readonly key: string | null;
  }>({ lines, at: 0, key: null });
  const found = current === null ? undefined : places.get(current);
  const at = found ?? (known.lines === lines ? known.at : neighbourOf(known.lines, known.at, places));
  const key = found === undefined ? known.key : current;
  if (known.lines !== lines || known.at !== at || known.key !== key) setKnown({ lines, at, key });
  return { at, lost: found === undefined && current !== null && key === current };
}
