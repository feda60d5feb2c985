import { useEffect, useRef } from 'react';
import { focusNeighbour } from './focus-trail.ts';
import { isFocusLost } from './give-focus.ts';

/**
 * Keeps the focus inside a dialog whose focused control went away, as a button does when its run begins.
 *
 * A browser gives the focus to the page then, behind the dialog: Esc would not close it any more, and
 * who hears the screen would be nowhere. What stood beside it in its list takes the focus instead, or else
 * the place that is given.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const place = useRef<T>(null);
  useEffect(() => {
    // After every drawing, and once it is done: another control may take the focus by itself.
    const timer = setTimeout(() => {
      if (isFocusLost() && !focusNeighbour()) place.current?.focus();
    });
    return () => {
      clearTimeout(timer);
    };
  });
  return place;
}
