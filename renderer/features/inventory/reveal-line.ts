import { ROW_HEIGHT } from './use-list-styles.ts';

/** The part of the list that scrolls, in pixels. */
interface Scrolled {
  readonly scrollTop: number;
  /** Without a bar for scrolling sideways, which covers lines too. */
  readonly clientHeight: number;
  /** Of the heads, which stay in place above the lines. */
  readonly headHeight: number;
}

/** Where the list has to be scrolled to for the whole of a line to be seen, by as little as can be. */
export function topToReveal(at: number, { scrollTop, clientHeight, headHeight }: Scrolled): number {
  const first = at * ROW_HEIGHT;
  const last = first + ROW_HEIGHT + headHeight - clientHeight;
  if (scrollTop > first || last > first) return first;
  return Math.max(scrollTop, last);
}

/** Scrolls the list, and nothing around it, until the line is seen. */
export function revealLine(scroll: HTMLElement | null, at: number): void {
  if (scroll === null) return;
  const headHeight = scroll.querySelector<HTMLElement>('[role="rowgroup"]')?.offsetHeight ?? 0;
  const { scrollTop, clientHeight } = scroll;
  const top = topToReveal(at, { scrollTop, clientHeight, headHeight });
  if (top !== scrollTop) scroll.scrollTo({ top });
}
