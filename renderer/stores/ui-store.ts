import { createStore } from 'zustand/vanilla';
import type { Acceptance } from '../../shared/checks/finding.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import type { WorkId } from '../../shared/contract/work.ts';
import type { AdapterChange, DisableScope } from '../../shared/plan/request.ts';
import type { RunId } from '../../shared/records/run-record.ts';
import type { WizardEntry } from './wizard-entry.ts';

/** The views that have a tab, in their order. */
export const TABS = ['machines', 'switches', 'topology', 'activity'] as const;
export type Tab = (typeof TABS)[number];

/** What the middle of the window shows: a tab's view, the first-run page, or Help. */
export type View = Tab | 'start' | 'help';

/** What the wizard is opened with. */
export interface WizardStart {
  /** Ids of the adapters to watch; given, and all on a switch, the first page is passed over. */
  readonly sources: readonly string[];
  /** Id of the adapter that is to receive the copies; null for none. */
  readonly target?: string | null;
  /** How many Destinations were left out of the adapters to watch. */
  readonly receiversLeftOut?: number;
  /** What was entered before, when coming back from its run; it opens at the Review then. */
  readonly entered?: WizardEntry;
  /** Ids of the VMs that runs of it before have left off. */
  readonly leftOff?: readonly string[];
}

/** What was chosen in the review of changes of adapters, besides the changes. */
export interface ChangeEntry {
  /** Ids of the receivers that nobody asked for whose mirroring ends with the changes. */
  readonly setToNone: readonly string[];
  readonly accepted: readonly Acceptance[];
}

/** What was chosen in Disable so far. */
export interface DisableEntry {
  /** Ids of the adapters that are to be removed too. */
  readonly remove: readonly string[];
  readonly accepted: readonly Acceptance[];
}

/** The dialog that is open, with what it was opened for. */
export type OpenDialog =
  | ({ readonly kind: 'set-up' } & WizardStart)
  | {
      readonly kind: 'disable';
      readonly scope: DisableScope;
      /** What was entered before, when coming back from its run. */
      readonly entered?: DisableEntry;
    }
  | {
      readonly kind: 'undo';
      readonly run: RunId | null;
      /** The consents that were given before, when coming back from its run. */
      readonly accepted?: readonly Acceptance[];
    }
  | { readonly kind: 'work'; readonly work: WorkId }
  /** A VM's hardware; opened at one of its adapters. */
  | {
      readonly kind: 'adapter-settings';
      readonly vm: string;
      readonly adapter: string | null;
      /** Changes that were chosen before, when coming back from their review. */
      readonly changes?: readonly AdapterChange[];
      /** What was chosen in that review besides. */
      readonly entered?: ChangeEntry;
    }
  /** The review of changes that the settings of an adapter gave rise to. */
  | {
      readonly kind: 'change';
      readonly changes: readonly AdapterChange[];
      /** The settings that they were chosen in, to go back to. */
      readonly from?: { readonly vm: string; readonly adapter: string | null };
      /** What was chosen in the review before, when coming back from its run or from the settings. */
      readonly entered?: ChangeEntry;
    }
  /** The virtual switches; opened at one of them, by its id, or at the form for a `new` one. */
  | { readonly kind: 'switches'; readonly at: string | null }
  | { readonly kind: 'settings' }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'about' };

/** A run that was begun in this window, and the dialog with what was entered there, to go back to. */
export interface Begun {
  readonly work: WorkId;
  readonly from: OpenDialog;
}

/** A menu that was called for at a place of the window, about a thing of the inventory. */
export interface OpenMenu {
  /** An adapter's id, a VM's, a switch's, `external:<switch id>`, or `host`. */
  readonly key: string;
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
}

/** The tabs of the details, in their order. */
export const DETAILS_TABS = ['summary', 'networking', 'mirroring'] as const;
export type DetailsTab = (typeof DETAILS_TABS)[number];

/** What this window shows of what it knows. */
export interface UiState {
  /** The host that is shown; null for the first one. */
  readonly host: HostKey | null;
  readonly view: View;
  /** The page of Help that is open; null for its list. */
  readonly helpTopic: string | null;
  /** The guided tour's step that is shown, from 0; null while there is no tour. */
  readonly tour: number | null;
  readonly dialog: OpenDialog | null;
  /** The last run begun here: what was entered for it is kept until it is wanted no more. */
  readonly begun: Begun | null;
  readonly menu: OpenMenu | null;
  /** Keys of the selected things: adapter ids, VM ids (all of a VM), switch ids, `external:<switch id>`. */
  readonly selected: ReadonlySet<string>;
  /** The selected thing that the keyboard is at, and whose details are shown. */
  readonly current: string | null;
  readonly detailsTab: DetailsTab;
  /** The switch to which the views are narrowed; null for all of the host. */
  readonly place: string | null;
  readonly search: string;
  /** Whether the list leaves out what takes no part in mirroring. */
  readonly mirroredOnly: boolean;
  /** VMs of which only the first line is shown. */
  readonly folded: ReadonlySet<string>;
  /** Why the last thing that was asked for outside a dialog was not done, until that is put away. */
  readonly failure: AppErrorShape | null;
  /** Why a key did nothing; another one each time, for it may be said twice. */
  readonly said: { readonly text: string } | null;
}

export function createUiStore(view: View = 'machines') {
  return createStore<UiState>(() => ({
    host: null,
    view,
    helpTopic: null,
    tour: null,
    dialog: null,
    begun: null,
    menu: null,
    selected: new Set(),
    current: null,
    detailsTab: 'summary',
    place: null,
    search: '',
    mirroredOnly: false,
    folded: new Set(),
    failure: null,
    said: null,
  }));
}
export type UiStore = ReturnType<typeof createUiStore>;

/** The selection of one thing alone. */
export function selectionOf(key: string | null): Pick<UiState, 'selected' | 'current'> {
  return { selected: new Set(key === null ? [] : [key]), current: key };
}
