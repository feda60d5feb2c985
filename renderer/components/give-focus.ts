/** Whether nothing of the page has the focus, so that a key would lead nowhere. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** What Tab stops at. */
export const STOP =
  '[tabindex="0"], a[href], button:not([disabled]):not([tabindex="-1"]), input:not([disabled]):not([tabindex="-1"])';

/** Where the keyboard goes on in the view that is shown, the best place first. */
const PLACES = [
  '[data-pane="view"] [role="row"][tabindex="0"]',
  '[data-pane="view"] [data-search]',
  ...STOP.split(', ').map((stop) => `#view ${stop}`),
  '[data-pane="view"] [role="tab"][aria-selected="true"]',
];

/**
 * Gives the focus to a thing, or, where it is gone, to the beginning of the pane that it was in, or else to
 * the list's line, its search, or what else the view begins with.
 *
 * The focus is never left to the page itself: whoever works by keyboard would begin at the top again.
 */
export function giveFocusTo(wanted: Element | null, pane: Element | null = null): void {
  const canTake = wanted instanceof HTMLElement || wanted instanceof SVGElement;
  if (canTake && wanted.isConnected && wanted !== document.body) {
    wanted.focus();
    if (document.activeElement === wanted) return;
  }
  if (pane?.isConnected === true && pane.getAttribute('data-pane') !== 'view' && focusFirst(pane, STOP))
    return;
  PLACES.some((place) => focusFirst(document, place));
}

/** Whether something that fits, and that can be seen, has taken the focus. */
function focusFirst(within: ParentNode, selector: string): boolean {
  for (const element of within.querySelectorAll<HTMLElement>(selector)) {
    if (element.getClientRects().length === 0) continue;
    element.focus();
    if (document.activeElement === element) return true;
  }
  return false;
}

/** Brings what has got the focus wholly into sight: given back it scrolls nothing, and an edge is enough for Tab. */
export function comeIntoSight({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
