import type { MirrorRow } from './mirror-rows.ts';

/** What a key does in the list: goes to a line, folds or unfolds one, or nothing. */
export type GridMove = { readonly to: number } | { readonly fold: number; readonly folded: boolean } | null;

interface GridPlace {
  readonly rows: readonly MirrorRow[];
  /** The line that has the focus. */
  readonly at: number;
  /** Lines that fit on the screen. */
  readonly page: number;
  readonly folded: ReadonlySet<string>;
}

/**
 * The keys of a tree grid (WAI-ARIA): up and down by line, right and left by level.
 *
 * Right unfolds a VM and then goes to its first further line; left goes back to the VM and then folds it.
 */
export function gridMove(key: string, { rows, at, page, folded }: GridPlace): GridMove {
  const last = rows.length - 1;
  const to = (line: number): GridMove => (last < 0 ? null : { to: Math.min(Math.max(line, 0), last) });
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + page);
    case 'PageUp':
      return to(at - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'ArrowRight':
    case 'ArrowLeft':
      return byLevel(key === 'ArrowRight', { rows, at, page, folded });
    default:
      return null;
  }
}

function byLevel(inwards: boolean, { rows, at, folded }: GridPlace): GridMove {
  const row = rows[at];
  if (row?.vm == null) return null;
  const { id } = row.vm;
  if (!row.first) {
    const first = rows.findIndex((each) => each.first && each.vm?.id === id);
    return inwards || first < 0 ? null : { to: first };
  }
  if (!isFoldable(row)) return null;
  const isFolded = folded.has(id);
  if (inwards === isFolded) return { fold: at, folded: !inwards };
  return inwards && rows[at + 1]?.vm?.id === id ? { to: at + 1 } : null;
}

/** Whether the line stands for a VM with further lines. */
export function isFoldable({ vm, first }: MirrorRow): boolean {
  return first && vm !== null && vm.adapters.length > 1;
}

/** The folded VMs with one folded or unfolded. */
export function withFold(folded: ReadonlySet<string>, vm: string, fold: boolean): ReadonlySet<string> {
  const next = new Set(folded);
  if (fold) next.add(vm);
  else next.delete(vm);
  return next;
}
