import type { View } from '../../stores/ui-store.ts';

/** What has come since the last drawing may take the focus by itself; this waits for it. */
const WAIT_MS = 50;
/** How often a view is looked for that is still on its way. */
const TRIES = 20;

/**
 * Gives the focus to the tab of a view when what had it went away, as a page does that leads there.
 *
 * A browser would leave it with the page as a whole, where no key does anything. A view without a tab
 * has it at the tab chosen within.
 */
export function focusTab(view: View, tries = TRIES): void {
  setTimeout(() => {
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body) return;
    const tab =
      document.getElementById(`tab-${view}`) ??
      document.querySelector<HTMLElement>('#view [role="tab"][aria-selected="true"]');
    if (tab !== null) tab.focus();
    else if (tries > 1) focusTab(view, tries - 1);
  }, WAIT_MS);
}
