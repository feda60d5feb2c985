/** Width and height in pixels, or in units of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const LEAST = 0.1;
const MOST = 3;
/** Below this the letters are too small to be read. */
const LEGIBLE = 0.85;
const STEP = 1.2;

/** The next larger or smaller zoom. */
export function zoomStep(zoom: number, by: 'in' | 'out'): number {
  return clamped(by === 'in' ? zoom * STEP : zoom / STEP);
}

export function clamped(zoom: number): number {
  return Math.min(MOST, Math.max(LEAST, zoom));
}

/** The zoom at which all of the drawing is seen; never more than its own size. */
export function wholeZoom(room: Size, drawing: Size): number {
  if (room.width <= 0 || room.height <= 0) return 1;
  return clamped(Math.min(1, room.width / drawing.width, room.height / drawing.height));
}

/**
 * The zoom that a drawing opens with: all of it where that is legible, else its width; the rest scrolls.
 *
 * Never so small that the head of a card is less than 24 pixels high.
 */
export function openingZoom(room: Size, drawing: Size): number {
  if (room.width <= 0) return 1;
  const whole = wholeZoom(room, drawing);
  return whole >= LEGIBLE ? whole : Math.max(LEGIBLE, Math.min(1, room.width / drawing.width));
}
