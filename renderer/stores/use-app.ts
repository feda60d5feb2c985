import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostState } from '../../shared/contract/host-state.ts';
import type { PreferencesState, PreferencesStore } from './preferences-store.ts';
import type { ProgramActions } from './program-actions.ts';
import type { ProgramState, ProgramStore } from './program-store.ts';
import type { UiState, UiStore } from './ui-store.ts';

/** The stores of this window; components reach them through the hooks below. */
export interface AppStores {
  readonly program: ProgramStore;
  readonly preferences: PreferencesStore;
  readonly ui: UiStore;
}

export const AppContext = createContext<AppStores | null>(null);

export function useApp(): AppStores {
  const stores = useContext(AppContext);
  if (stores === null) throw new Error('the screen has no stores');
  return stores;
}

export function useActions(): ProgramActions {
  return useApp().program.actions;
}

export function useProgram<T>(select: (state: ProgramState) => T): T {
  return useStore(useApp().program.state, select);
}

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useApp().ui, select);
}

export function usePreferences<T>(select: (chosen: PreferencesState) => T): T {
  return useStore(useApp().preferences.state, select);
}

/** A part of the host that the window shows. */
export function useHost<T>(select: (host: HostState) => T): T {
  const chosen = useUi(({ host }) => host);
  return useProgram((state) => select(shownHost(state, chosen)));
}

/** The switch to which the views are narrowed; null for all of the host, also where that switch is gone. */
export function usePlace(): string | null {
  const place = useUi((state) => state.place);
  return useHost(({ inventory }) => (hasSwitch(inventory, place) ? place : null));
}

function hasSwitch(inventory: HostState['inventory'], id: string | null): boolean {
  return inventory?.switches.some((each) => each.id === id) === true;
}

/** When the last reading of the host was seen to come, by this computer's clock; null before there was one. */
export function useSeenAt(): number | null {
  const key = useHost((host) => host.key);
  return useProgram(({ seenAt }) => seenAt.get(key) ?? null);
}

/** The host of that key, or the first one: the host of the start. */
export function shownHost({ snapshot }: Pick<ProgramState, 'snapshot'>, key: HostKey | null): HostState {
  const hosts = snapshot?.hosts ?? [];
  const host = hosts.find((each) => each.key === key) ?? hosts[0];
  if (host === undefined) throw new Error('no host is shown yet');
  return host;
}

/** The name by which the host is called on screen: its own, or its label until it was read. */
export function hostName({ inventory, label }: Pick<HostState, 'inventory' | 'label'>): string {
  return inventory?.host.name ?? label;
}
