import { useEffect } from 'react';
import { focusNeighbour, goneFocus, rememberFocus } from '../../components/focus-trail.ts';
import { giveFocusTo, isFocusLost } from '../../components/give-focus.ts';
import { useApp } from '../../stores/use-app.ts';

/** Until whoever took the focused thing away has had its chance to say where the focus goes. */
const PATIENCE_MS = 60;

/**
 * Gives the focus a new place where the thing that had it went away: a bar that was put away, a button of
 * a run that ended, a switch of a list; to what stood beside it there, if anything did.
 *
 * Dialogs and menus see to theirs themselves. A click beside everything takes the focus away too, and may:
 * the thing that had it is still there.
 */
export function useHeldFocus(): void {
  const { ui } = useApp();
  useEffect(() => {
    let pane: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      const focused = target instanceof Element ? target : null;
      rememberFocus(focused);
      pane = focused?.closest('[data-pane]') ?? null;
    };
    const look = () => {
      if (goneFocus() === null || !isFocusLost()) return;
      const { dialog, menu } = ui.getState();
      if (dialog !== null || menu !== null) return;
      if (!focusNeighbour()) giveFocusTo(null, pane);
      // A thing that went is looked for once.
      if (goneFocus() !== null) rememberFocus(null);
    };
    const observer = new MutationObserver(() => {
      if (goneFocus() === null) return;
      clearTimeout(timer);
      timer = setTimeout(look, PATIENCE_MS);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, [ui]);
}
