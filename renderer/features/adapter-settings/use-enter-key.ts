import { useEffect, useEffectEvent } from 'react';

/**
 * What takes Enter for itself: buttons, fields, and what is open above the dialog.
 *
 * A closed drop-down does nothing with Enter, and an open one keeps it from the page.
 */
const OWN_ENTER =
  'button, a, input, textarea, [role="menu"], [role="listbox"], [role="menuitem"], [role="option"]';

/** Enter presses a dialog's default button, unless the focus is on something that takes Enter itself. */
export function useEnterKey(onEnter: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element) || event.target.closest('[role="dialog"]') === null) return;
    if (event.target.closest(OWN_ENTER) !== null) return;
    event.preventDefault();
    onEnter();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
