import { createStore } from 'zustand/vanilla';
import type { WorkId } from '../../shared/contract/work.ts';
import type { DisableScope } from '../../shared/plan/request.ts';
import type { RunId } from '../../shared/records/run-record.ts';

/** The dialog that is open, with what it was opened for. */
export type OpenDialog =
  | { readonly kind: 'set-up'; readonly sources: readonly string[] }
  | { readonly kind: 'disable'; readonly scope: DisableScope }
  | { readonly kind: 'undo'; readonly run: RunId | null }
  | { readonly kind: 'work'; readonly work: WorkId };

/** What this window shows of what it knows. */
export interface UiState {
  readonly dialog: OpenDialog | null;
  /** Key of the selected line. */
  readonly selected: string | null;
  /** The switch to which the list is narrowed; null for all of the host. */
  readonly place: string | null;
  readonly search: string;
  /** VMs of which only the first line is shown. */
  readonly folded: ReadonlySet<string>;
  /** The run whose bar with Undo was put away. */
  readonly dismissed: RunId | null;
}

export function createUiStore() {
  return createStore<UiState>(() => ({
    dialog: null,
    selected: null,
    place: null,
    search: '',
    folded: new Set(),
    dismissed: null,
  }));
}
export type UiStore = ReturnType<typeof createUiStore>;
