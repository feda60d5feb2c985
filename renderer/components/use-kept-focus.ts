import { useEffect, useRef } from 'react';

/**
 * Keeps the focus inside a dialog whose focused control went away, as a button does when its run begins.
 *
 * A browser gives the focus to the page then, behind the dialog: Esc would not close it any more, and
 * who hears the screen would be nowhere. Gives the place that takes the focus instead.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const place = useRef<T>(null);
  useEffect(() => {
    // After every drawing, and once it is done: another control may take the focus by itself.
    const timer = setTimeout(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) place.current?.focus();
    });
    return () => {
      clearTimeout(timer);
    };
  });
  return place;
}
