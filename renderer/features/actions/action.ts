import type { ReactElement } from 'react';

/** One thing that can be done, as the Actions pane, the menu bar and the context menus offer it. */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactElement;
  /** Its keyboard shortcuts, each by the keys' names in a KeyboardEvent (`Alt+Enter`): any of them does it. */
  readonly shortcuts: readonly string[];
  readonly run: () => void;
  /** Why it cannot be done now; it stays in sight, and says so. Null where it can. */
  readonly hindrance: string | null;
  /** The one that most people came for. */
  readonly primary?: boolean;
  /** Of several that exclude each other: whether it is the one in force. */
  readonly checked?: boolean;
}

/** Actions on one subject, under its name. */
export interface ActionGroup {
  readonly id: 'host' | 'switch' | 'selection' | 'mode';
  readonly title: string;
  readonly actions: readonly Action[];
}

/** An action that can be done, without keys. */
export function act(id: string, label: string, icon: ReactElement, run: () => void): Action {
  return { id, label, icon, shortcuts: [], run, hindrance: null };
}
