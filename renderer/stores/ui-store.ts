import { createStore } from 'zustand/vanilla';
import type { RunId } from '../../shared/records/run-record.ts';
import type { DisableScope } from '../../shared/plan/request.ts';

/** The dialog that is open, with what it was opened for. */
export type OpenDialog =
  | { readonly kind: 'set-up'; readonly sources: readonly string[] }
  | { readonly kind: 'disable'; readonly scope: DisableScope }
  | { readonly kind: 'undo'; readonly run: RunId | null }
  | { readonly kind: 'work' };

/** What this window shows of what it knows. */
export interface UiState {
  readonly dialog: OpenDialog | null;
  readonly selected: string | null;
  readonly search: string;
  /** The run whose bar with Undo was put away. */
  readonly dismissed: RunId | null;
}

export function createUiStore() {
  return createStore<UiState>(() => ({ dialog: null, selected: null, search: '', dismissed: null }));
}
export type UiStore = ReturnType<typeof createUiStore>;
