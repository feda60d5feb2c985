import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { canReceive } from './drag-mirror.ts';
import type { TopologyPort } from './topology-model.ts';

/** A drag under way from an adapter to where its copies are to go. */
export interface MirrorDrag {
  readonly source: string;
  /** In units of the drawing. */
  readonly at: { readonly x: number; readonly y: number };
  /** The adapter under the pointer that could receive the copies. */
  readonly over: string | null;
  /** Whether there is another thing under it, which cannot. */
  readonly isMissed: boolean;
}

/** A press becomes a drag after so many pixels. */
const SLOP = 6;
/** Near the edge of the room a drag scrolls by so much. */
const EDGE = 28;
/** In `buttons`: the left one, a pen's tip. */
const PRIMARY = 1;

type Press = { readonly x: number; readonly y: number; readonly pointer: number } & (
  | { readonly kind: 'pan'; readonly left: number; readonly top: number }
  | { readonly kind: 'mirror'; readonly source: string }
);

/** The key of the node at an element; null where there is none. */
export function keyAt(target: EventTarget | Element | null): string | null {
  return target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null;
}

/**
 * Dragging with the mouse or a pen: the background moves the drawing, an adapter draws a line to a receiver.
 *
 * A finger scrolls as everywhere; for it, as for the keyboard, there is "Mirror to…". Esc ends a drag.
 */
export function usePointer({
  scroller,
  zoom,
  ports,
  onMirror,
  onMiss,
}: {
  readonly scroller: HTMLElement | null;
  readonly zoom: number;
  readonly ports: ReadonlyMap<string, TopologyPort>;
  readonly onMirror: (source: string, target: string) => void;
  /** It ended at a thing that cannot receive the copies. */
  readonly onMiss: (source: string) => void;
}) {
  const press = useRef<Press | null>(null);
  const [drag, setDrag] = useState<MirrorDrag | null>(null);
  const isDragging = drag !== null;

  useEffect(() => {
    if (!isDragging) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      press.current = null;
      setDrag(null);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [isDragging]);

  const end = () => {
    press.current = null;
    setDrag(null);
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const element = scroller;
    if (element === null || event.button !== 0 || event.pointerType === 'touch') return;
    const key = keyAt(event.target);
    const at = { x: event.clientX, y: event.clientY, pointer: event.pointerId };
    if (key !== null && ports.has(key)) press.current = { ...at, kind: 'mirror', source: key };
    else press.current = { ...at, kind: 'pan', left: element.scrollLeft, top: element.scrollTop };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const [start, element] = [press.current, scroller];
    if (start?.pointer !== event.pointerId || element === null) return;
    // Let go outside of the window, where nobody said so.
    if ((event.buttons & PRIMARY) === 0) {
      end();
      return;
    }
    const svg = event.currentTarget;
    const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
    if (!svg.hasPointerCapture(event.pointerId)) {
      if (Math.hypot(dx, dy) < SLOP) return;
      svg.setPointerCapture(event.pointerId);
    }
    if (start.kind === 'pan') {
      element.scrollTo({ left: start.left - dx, top: start.top - dy, behavior: 'instant' });
      return;
    }
    scrollAtEdge(element, event);
    const box = svg.getBoundingClientRect();
    const target = keyAt(document.elementFromPoint(event.clientX, event.clientY));
    const isTarget: boolean = canReceive(ports, start.source, target);
    setDrag({
      source: start.source,
      at: { x: (event.clientX - box.left) / zoom, y: (event.clientY - box.top) / zoom },
      over: isTarget ? target : null,
      isMissed: !isTarget && target !== null && target !== start.source,
    });
  };
  const onPointerUp = () => {
    if (drag?.over != null) onMirror(drag.source, drag.over);
    else if (drag?.isMissed === true) onMiss(drag.source);
    end();
  };
  return { drag, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function scrollAtEdge(element: HTMLElement, { clientX, clientY }: PointerEvent): void {
  const box = element.getBoundingClientRect();
  const by = (at: number, from: number, to: number) => (at < from + EDGE ? -EDGE : at > to - EDGE ? EDGE : 0);
  element.scrollBy({
    left: by(clientX, box.left, box.right),
    top: by(clientY, box.top, box.bottom),
    behavior: 'instant',
  });
}
