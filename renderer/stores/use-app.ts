import { createContext, useContext } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { HostState } from '../../shared/contract/host-state.ts';
import type { Preferences } from './preferences-store.ts';
import type { ProgramState, ProgramStore } from './program-store.ts';
import type { UiState, UiStore } from './ui-store.ts';

/** The stores of this window; components reach them through the hooks below. */
export interface AppStores {
  readonly program: ProgramStore;
  readonly preferences: StoreApi<Preferences>;
  readonly ui: UiStore;
}

export const AppContext = createContext<AppStores | null>(null);

export function useApp(): AppStores {
  const stores = useContext(AppContext);
  if (stores === null) throw new Error('the screen has no stores');
  return stores;
}

export function useProgram<T>(select: (state: ProgramState) => T): T {
  return useStore(useApp().program.state, select);
}

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useApp().ui, select);
}

export function usePreferences<T>(select: (chosen: Preferences) => T): T {
  return useStore(useApp().preferences, select);
}

/** The host that the window shows; there is one so far. */
export function useHost(): HostState {
  const host = useProgram(({ snapshot }) => snapshot?.hosts[0]);
  if (host === undefined) throw new Error('no host is shown yet');
  return host;
}
