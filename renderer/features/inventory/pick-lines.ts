import { keysOf, type ListLine } from './list-lines.ts';

/** What is selected, and the line from which a range is drawn. */
export interface Picked {
  readonly selected: ReadonlySet<string>;
  readonly current: string | null;
  readonly anchor: string | null;
}

/** How a line is picked: it alone, besides the others, all from the anchor to it, or only gone to. */
export type PickHow = 'alone' | 'toggle' | 'range' | 'move';

/** The way of picking that the held keys mean: for a click, and for a key that goes to a line. */
export function pickHow(
  { shiftKey, ctrlKey, metaKey }: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  by: 'click' | 'key',
): PickHow {
  if (shiftKey) return 'range';
  if (ctrlKey || metaKey) return by === 'click' ? 'toggle' : 'move';
  return 'alone';
}

/** The selection after a line was picked. */
export function pickLine(before: Picked, lines: readonly ListLine[], at: number, how: PickHow): Picked {
  const line = lines[at];
  if (line === undefined) return before;
  const keys = keysOf(line);
  const current = line.row.key;
  switch (how) {
    case 'alone':
      return { selected: new Set(keys), current, anchor: current };
    case 'move':
      return { ...before, current };
    case 'toggle': {
      const selected = new Set(before.selected);
      const isSelected = selected.has(current);
      for (const key of keys) {
        if (isSelected) selected.delete(key);
        else selected.add(key);
      }
      return { selected, current, anchor: current };
    }
    case 'range': {
      const anchor = anchorOf(before, lines) ?? current;
      const from = lines.findIndex(({ row }) => row.key === anchor);
      const range = lines.slice(Math.min(from, at), Math.max(from, at) + 1);
      return { selected: new Set(range.flatMap(keysOf)), current, anchor };
    }
  }
}

/** The selection by the keys of rows: a VM that was selected as a whole becomes all of its adapters. */
export function byRows(before: Picked, lines: readonly ListLine[]): Picked {
  const whole = new Map(
    lines.flatMap(({ row: { vm } }) =>
      vm !== null && vm.adapters.length > 0 && before.selected.has(vm.id) ? [[vm.id, vm] as const] : [],
    ),
  );
  if (whole.size === 0) return before;
  const keys = [...before.selected].flatMap((key) => whole.get(key)?.adapters.map(({ id }) => id) ?? [key]);
  return { ...before, selected: new Set(keys) };
}

/** The selection after the current thing went away: what else was selected stays, a neighbour is gone to. */
export function pickNeighbour(
  before: Picked,
  lines: readonly ListLine[],
  at: number,
  isThere: (key: string) => boolean,
): Picked {
  const left = [...before.selected].filter((key) => key !== before.current && isThere(key));
  return pickLine({ ...before, selected: new Set(left) }, lines, at, left.length > 0 ? 'move' : 'alone');
}

/** Every line selected; the keyboard stays where it is. */
export function pickAll(before: Picked, lines: readonly ListLine[]): Picked {
  const current = before.current ?? lines[0]?.row.key ?? null;
  return { selected: new Set(lines.flatMap(keysOf)), current, anchor: before.anchor };
}

/** The anchor, as long as it is in the list; else where the keyboard is. */
function anchorOf({ anchor, current }: Picked, lines: readonly ListLine[]): string | null {
  const isThere = (key: string | null) => key !== null && lines.some(({ row }) => row.key === key);
  if (isThere(anchor)) return anchor;
  return isThere(current) ? current : null;
}
