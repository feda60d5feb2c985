import type { Acceptance } from '../../shared/checks/finding.ts';

/** The wizard's pages, in their order. */
export const PAGES = ['watch', 'where', 'review'] as const;
export type Page = (typeof PAGES)[number];

/** Where the copies go, as it was chosen; names are as they are sent, not as they are shown. */
export type Target =
  | { readonly kind: 'new'; readonly vm: string; readonly name: string }
  /** A SPAN adapter of ours that was left off every switch: it is connected again, without a shutdown. */
  | { readonly kind: 'reconnect'; readonly vm: string; readonly adapter: string; readonly name: string }
  | { readonly kind: 'existing'; readonly adapter: string };

/** A choice by which a VM gets a SPAN adapter on the switch, under a name of its own there. */
export type SpanTarget = Exclude<Target, { kind: 'existing' }>;

/** What was entered in the wizard so far: going back keeps all of it, and so does the run that follows. */
export interface WizardEntry {
  readonly page: Page;
  readonly sources: readonly string[];
  /**
   * Where the copies of each switch go, by its id in small letters.
   *
   * What was chosen for a switch that is watched no more stays, for it may be watched again.
   */
  readonly targets: Readonly<Record<string, Target>>;
  readonly accepted: readonly Acceptance[];
  /** Foreign receivers that the plan sets to None. */
  readonly setToNone: readonly string[];
  /** What the person calls it; empty for nothing. */
  readonly name: string;
}
