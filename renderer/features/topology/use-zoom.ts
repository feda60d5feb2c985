import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { clamped, openingZoom, wholeZoom, zoomStep, type Size } from './zoom.ts';

/** A point of the window that stays where it is while the zoom changes around it. */
interface Anchor {
  readonly x: number;
  readonly y: number;
}

/** How far the wheel turns for one doubling. */
const WHEEL = 500;

/**
 * The zoom of what scrolls in `scroller`: by steps, by Ctrl and the wheel, and to fit.
 *
 * Until a zoom is chosen it follows the room that there is.
 */
export function useZoom(scroller: HTMLElement | null, drawing: Size) {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  const [chosen, setChosen] = useState<number | null>(null);
  const zoom = chosen ?? openingZoom(room, drawing);
  const anchored = useRef<{ readonly left: number; readonly top: number } | null>(null);

  useEffect(() => {
    if (scroller === null) return undefined;
    const element = scroller;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);

  const zoomTo = useCallback(
    (next: number, at?: Anchor) => {
      const element = scroller;
      if (element !== null) {
        const box = element.getBoundingClientRect();
        const x = at === undefined ? element.clientWidth / 2 : at.x - box.left;
        const y = at === undefined ? element.clientHeight / 2 : at.y - box.top;
        const by = clamped(next) / zoom;
        anchored.current = {
          left: (element.scrollLeft + x) * by - x,
          top: (element.scrollTop + y) * by - y,
        };
      }
      setChosen(clamped(next));
    },
    [scroller, zoom],
  );

  useLayoutEffect(() => {
    const to = anchored.current;
    anchored.current = null;
    if (to !== null) scroller?.scrollTo({ ...to, behavior: 'instant' });
  }, [scroller, zoom]);

  useEffect(() => {
    if (scroller === null) return undefined;
    const element = scroller;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomTo(zoom * 2 ** (-event.deltaY / WHEEL), { x: event.clientX, y: event.clientY });
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
    };
  }, [scroller, zoom, zoomTo]);

  return {
    zoom,
    room,
    step: (by: 'in' | 'out') => {
      zoomTo(zoomStep(zoom, by));
    },
    wholeSize: () => {
      zoomTo(1);
    },
    fit: (size: Size) => {
      setChosen(wholeZoom(room, size));
    },
  };
}
