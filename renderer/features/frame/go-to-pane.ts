import { STOP } from '../../components/give-focus.ts';

/** Puts the focus on the next pane of the window, or the one before. */
export function goToPane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step += 1) {
    const pane = panes[(at + by * step + panes.length * 2) % panes.length];
    const first = firstOf(pane);
    if (first != null) {
      first.focus();
      return;
    }
  }
}

function firstOf(pane: HTMLElement | undefined): HTMLElement | null {
  const preferred = pane?.querySelector<HTMLElement>(
    '[role="row"][tabindex="0"], [role="treeitem"][tabindex="0"], [role="option"][tabindex="0"]',
  );
  return preferred ?? pane?.querySelector<HTMLElement>(STOP) ?? null;
}
