import { useLayoutEffect, type RefObject } from 'react';

/** The run of the list that the keyboard is at. */
const CHOSEN = '[data-pane="view"] [data-run][tabindex="0"]';

/**
 * Hands the focus to the list of runs when the part that has it goes away, as its run ends.
 *
 * A browser would give it to the page, and the keyboard would begin at the top again.
 */
export function useFocusPassedOn(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    return () => {
      if (element?.contains(document.activeElement) !== true) return;
      // The list may get the run only with the next change.
      setTimeout(() => {
        if (document.activeElement === document.body) document.querySelector<HTMLElement>(CHOSEN)?.focus();
      });
    };
  }, [part]);
}
