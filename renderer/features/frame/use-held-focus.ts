import { useEffect } from 'react';
import { giveFocusTo, isFocusLost } from '../../components/give-focus.ts';
import { useApp } from '../../stores/use-app.ts';

/** Until whoever took the focused thing away has had its chance to say where the focus goes. */
const PATIENCE_MS = 60;

/**
 * Gives the focus a new place where the thing that had it went away: a bar that was put away, a button of
 * a run that ended, a list that became empty.
 *
 * Dialogs and menus see to theirs themselves. A click beside everything takes the focus away too, and may:
 * the thing that had it is still there.
 */
export function useHeldFocus(): void {
  const { ui } = useApp();
  useEffect(() => {
    let last: Element | null = null;
    let pane: Element | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
      pane = last?.closest('[data-pane]') ?? null;
    };
    const look = () => {
      if (last?.isConnected !== false || !isFocusLost()) return;
      const { dialog, menu } = ui.getState();
      if (dialog !== null || menu !== null) return;
      last = null;
      giveFocusTo(null, pane);
    };
    const observer = new MutationObserver(() => {
      if (last?.isConnected !== false) return;
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
