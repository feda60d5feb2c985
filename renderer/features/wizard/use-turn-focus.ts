import { useEffect, useRef } from 'react';
import type { Page } from '../../stores/wizard-entry.ts';

/**
 * Puts the focus on a page that was turned to: on its search, or on its heading.
 *
 * Else it would stay on Next, and who cannot see the screen would not know that the page is another.
 */
export function useTurnFocus(page: Page) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(page);
  useEffect(() => {
    if (last.current === page) return;
    last.current = page;
    const search = page === 'review' ? null : place.current?.querySelector<HTMLElement>('input');
    if (search != null) {
      search.focus();
      return;
    }
    const heading = place.current?.querySelector<HTMLElement>('h3') ?? place.current;
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
  }, [page]);
  return place;
}
