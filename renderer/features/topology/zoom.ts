/** Width and height in pixels, or in units of the drawing. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const LEAST = 0.1;
const MOST = 3;
/** Below this the letters are too small to be read. */
const LEGIBLE = 0.7;
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

/** The zoom that a drawing opens with: its width in the room, but legible; what is below scrolls. */
export function openingZoom(room: Size, drawing: Size): number {
  if (room.width <= 0) return 1;
  return Math.max(LEGIBLE, Math.min(1, room.width / drawing.width));
}
