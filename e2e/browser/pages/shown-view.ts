import type { Page } from 'playwright/test';
import type { Words } from '../words/words.ts';
import type { Screen } from './screen.ts';

/** What there is to look at, and how a person gets there from the list of virtual machines. */
export interface ShownView {
  /** What it is called in the name of a picture. */
  readonly name: string;
  /** The part of the page that it is, as a selector; where there are several, the last one. */
  readonly part?: string;
  readonly open: (screen: Screen, page: Page, t: Words) => Promise<void>;
}

/** The part of the page that lies above all others: what a view is that opens above the panes. */
export const TOP_LAYER = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** The pane in the middle, with the tabs. */
export const MIDDLE = '[data-pane="view"]';
