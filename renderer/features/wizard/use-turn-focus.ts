import { useEffect, useRef } from 'react';
import { PAGES, type Page } from '../../stores/wizard-entry.ts';

/** What was scrolled on a page, and how far. */
interface Scrolled {
  readonly room: Element;
  readonly top: number;
}

/**
 * Puts the focus on a page that was turned to: on its search, or on its heading.
 *
 * Else it would stay on Next, and who cannot see the screen would not know that the page is another. On
 * the way back a page is as far down as it was left, on what was chosen there and is in sight.
 */
export function useTurnFocus(page: Page) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(page);
  const left = useRef(new Map<Page, Scrolled>());
  useEffect(() => {
    const isBack = PAGES.indexOf(page) < PAGES.indexOf(last.current);
    if (last.current === page) return;
    last.current = page;
    const scrolled = left.current.get(page);
    if (isBack && scrolled !== undefined && cameBack(place.current, scrolled)) return;
    focusPage(place.current, page);
  }, [page]);
  useEffect(() => {
    // A dialog gives the focus to its first control as it opens; that of a later page is not where it begins.
    const timer = setTimeout(() => {
      if (last.current !== 'watch') focusPage(place.current, last.current);
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);
  /** To be called as a page is left for the next one. */
  const remember = () => {
    const scrolled = scrolledAround(place.current);
    if (scrolled === null) left.current.delete(page);
    else left.current.set(page, scrolled);
  };
  return { place, remember };
}

/** Gives the focus to a page's search; to its heading where it has none. */
function focusPage(place: HTMLElement | null, page: Page): void {
  const search = page === 'review' ? null : place?.querySelector<HTMLElement>('input');
  if (search != null) {
    search.focus();
    return;
  }
  const heading = place?.querySelector<HTMLElement>('h3') ?? place;
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}

function scrolledAround(place: Element | null): Scrolled | null {
  for (let room = place; room !== null; room = room.parentElement) {
    if (room.scrollTop > 0) return { room, top: room.scrollTop };
  }
  return null;
}

/** Whether something chosen is in sight there, which then has the focus. */
function cameBack(place: Element | null, { room, top }: Scrolled): boolean {
  room.scrollTop = top;
  const { top: from, bottom: to } = room.getBoundingClientRect();
  const chosen = [...(place?.querySelectorAll<HTMLElement>('input:checked') ?? [])].find((input) => {
    const box = input.getBoundingClientRect();
    return box.top >= from && box.bottom <= to;
  });
  chosen?.focus({ preventScroll: true });
  return chosen !== undefined;
}
