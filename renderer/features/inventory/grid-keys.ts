import type { ListLine } from './list-lines.ts';
import { plain } from './sort-rows.ts';

/** What a key does in the list: goes to a line, folds or unfolds the one it is at, or nothing. */
export type GridMove = { readonly to: number } | { readonly fold: boolean } | null;

interface GridPlace {
  readonly lines: readonly ListLine[];
  /** The line that has the focus. */
  readonly at: number;
  /** Lines that fit on the screen. */
  readonly page: number;
}

/**
 * The keys of a tree grid (WAI-ARIA): up and down by line, right and left by level.
 *
 * Right unfolds a VM and then goes to its first further line; left goes back to the VM and then folds it.
 */
export function gridMove(key: string, { lines, at, page }: GridPlace): GridMove {
  const last = lines.length - 1;
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
      return inwards(lines, at);
    case 'ArrowLeft':
      return outwards(lines, at);
    default:
      return null;
  }
}

function inwards(lines: readonly ListLine[], at: number): GridMove {
  const line = lines[at];
  if (line === undefined || line.rest.length === 0) return null;
  return line.folded ? { fold: false } : { to: at + 1 };
}

function outwards(lines: readonly ListLine[], at: number): GridMove {
  const line = lines[at];
  if (line === undefined) return null;
  if (line.first) return line.rest.length === 0 || line.folded ? null : { fold: true };
  return { to: lines.findLastIndex(({ first }, index) => first && index < at) };
}

/** The next VM whose name begins so, from the one after `at` on and round the end; null for none. */
export function typeAhead(lines: readonly ListLine[], at: number, typed: string): number | null {
  const wanted = typed.toLocaleLowerCase();
  // Further letters may still fit the VM to which the first ones led.
  const from = typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < lines.length; step += 1) {
    const index = (from + step) % lines.length;
    const line = lines[index];
    if (line?.first !== true || line.row.vmName === null) continue;
    if (plain(line.row.vmName).toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return null;
}

/** The folded VMs with one folded or unfolded. */
export function withFold(folded: ReadonlySet<string>, vm: string, fold: boolean): ReadonlySet<string> {
  const next = new Set(folded);
  if (fold) next.add(vm);
  else next.delete(vm);
  return next;
}
