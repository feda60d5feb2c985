import { useEffect, useRef } from 'react';
import type { Page } from './wizard-state.ts';

/**
 * Puts the focus on a page that was turned to: on its first control, or on the page itself.
 *
 * Else it would stay on Next, and who cannot see the screen would not know that the page is another.
 */
export function useTurnFocus(page: Page) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    const heading = place.current?.querySelector<HTMLElement>('h3');
    const first = place.current?.querySelector<HTMLElement>('input, button');
    if (first != null) {
      first.focus();
    } else {
      const target = heading ?? place.current;
      target?.setAttribute('tabindex', '-1');
      target?.focus();
    }
  }, [page]);
  return place;
}
