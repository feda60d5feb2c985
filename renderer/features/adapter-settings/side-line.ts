import type { TreeLine } from '../host/tree-keys.ts';

/** A line of the tree at the left of a dialog. */
export interface SideLine extends TreeLine {
  readonly key: string;
  /** What stands below its name. */
  readonly note: string | null;
  /** What sets it apart for now, as a change that is not applied. */
  readonly mark: string | null;
  /** Place among the lines of its level, from 1, and how many those are. */
  readonly position: number;
  readonly of: number;
}
