/** One line of a tree, as far as its keys are concerned. */
export interface TreeLine {
  readonly level: number;
  /** Null for a line that has none below it. */
  readonly expanded: boolean | null;
  /** What the line is called, for going to it by its first letters. */
  readonly text: string;
}

/** What a key does in a tree: goes to a line, opens or closes one, or nothing. */
export type TreeMove = { readonly to: number } | { readonly line: number; readonly expand: boolean } | null;

/**
 * The keys of a tree (WAI-ARIA): up and down by line, right and left by level, and to the ends.
 *
 * Right opens a line and then goes to the first one below it; left closes it, or goes to the one above it.
 */
export function treeMove(key: string, lines: readonly TreeLine[], at: number): TreeMove {
  const to = (line: number): TreeMove => (lines[line] === undefined || line === at ? null : { to: line });
  const here = lines[at];
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(lines.length - 1);
    case 'ArrowRight':
      if (here?.expanded === false) return { line: at, expand: true };
      return here?.expanded === true && (lines[at + 1]?.level ?? 0) > here.level ? to(at + 1) : null;
    case 'ArrowLeft':
      if (here?.expanded === true) return { line: at, expand: false };
      return to(parentOf(lines, at));
    default:
      return null;
  }
}

/** The line under which a line stands; -1 for one of the first level. */
function parentOf(lines: readonly TreeLine[], at: number): number {
  const level = lines[at]?.level ?? 0;
  return lines.slice(0, at).findLastIndex((line) => line.level < level);
}

/**
 * The next line whose name begins with the letters typed, round the end; -1 where there is none.
 *
 * One letter goes on from the line below; more of them may mean the line that is there already.
 */
export function lineByLetters(lines: readonly TreeLine[], at: number, letters: string): number {
  const wanted = letters.toLocaleLowerCase();
  const first = letters.length === 1 ? at + 1 : at;
  for (let step = 0; step < lines.length; step += 1) {
    const line = (first + step) % lines.length;
    if (nameOf(lines[line]).startsWith(wanted)) return line;
  }
  return -1;
}

/** Without the marks that isolate a name written from the right. */
function nameOf(line: TreeLine | undefined): string {
  return (line?.text ?? '').replace(/^\u2068/, '').toLocaleLowerCase();
}
