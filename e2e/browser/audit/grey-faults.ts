import type { Page } from 'playwright/test';
import { installPageTools } from './page-tools.ts';

/**
 * Marks of mirroring that would not be told apart if there were no colours, in words: those of two modes
 * that look alike in greyscale, and one that looks like what is behind it, as if nothing were mirrored.
 *
 * A mark is a drawing with `data-mark`; its shapes are filled and stroked again on a grid, in the greys of
 * the colours that they have now.
 */
export async function greyFaults(page: Page): Promise<string[]> {
  await installPageTools(page);
  return page.evaluate(() => {
    const tools = window.pageTools;
    if (tools === undefined) throw new Error('the tools of the audit are not in the page');
    /** Points of the grid in a row. */
    const GRID = 24;
    /** Greys of 256 that are clearly another. */
    const CLEARLY = 24;
    /** The share of points that have to be. */
    const ENOUGH = 0.05;

    const painter = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (painter === null) throw new Error('there is no canvas');
    const greys = new Map<string, number | null>();
    /** How light a colour is; null for none. */
    const greyOf = (colour: string): number | null => {
      const known = greys.get(colour);
      if (known !== undefined) return known;
      painter.clearRect(0, 0, 1, 1);
      painter.fillStyle = 'rgb(0 0 0 / 0)';
      painter.fillStyle = colour;
      painter.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = painter.getImageData(0, 0, 1, 1).data;
      const grey = colour === 'none' || alpha < 128 ? null : 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      greys.set(colour, grey);
      return grey;
    };
    const behind = (element: Element): number => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const grey = each instanceof HTMLElement ? greyOf(getComputedStyle(each).backgroundColor) : null;
        if (grey !== null) return grey;
      }
      return 255;
    };

    const rasters = new Map<string, number[]>();
    const looks = new Map<string, { readonly mode: string; readonly greys: readonly number[] }>();
    for (const mark of tools.scope().querySelectorAll('[data-mark]')) {
      if (!tools.isShown(mark) || mark.getBoundingClientRect().width === 0) continue;
      const shapes = [mark, ...mark.querySelectorAll('*')].filter(
        (each) => each instanceof SVGGeometryElement,
      );
      const ground = behind(mark);
      const mode = mark.getAttribute('data-mark') ?? '';
      const drawn = knownRasterOf(mark, shapes, ground);
      looks.set(`${mode} ${drawn.join()}`, { mode, greys: drawn });
      looks.set(`nothing ${String(ground)}`, { mode: 'nothing', greys: drawn.map(() => ground) });
    }
    const faults = new Set<string>();
    const all = [...looks.values()];
    all.forEach((one, at) => {
      for (const other of all.slice(at + 1)) {
        if (one.mode === other.mode) continue;
        const differing = one.greys.filter(
          (grey, point) => Math.abs(grey - (other.greys[point] ?? 0)) > CLEARLY,
        );
        if (differing.length / one.greys.length >= ENOUGH) continue;
        faults.add(`alike in greyscale: ${[one.mode, other.mode].sort().join(' and ')}`);
      }
    });
    return [...faults];

    /** As `rasterOf`; of marks that are drawn alike but once. */
    function knownRasterOf(mark: Element, shapes: readonly SVGGeometryElement[], ground: number): number[] {
      const colours = shapes.map((shape) => {
        const { fill, stroke, strokeWidth } = getComputedStyle(shape);
        return [fill, stroke, strokeWidth].join();
      });
      const key = [mark.outerHTML, ...colours, ground].join();
      const drawn = rasters.get(key) ?? rasterOf(shapes, ground);
      rasters.set(key, drawn);
      return drawn;
    }

    /** The greys of the shapes on a grid that lies over all of them: of two sizes of one shape they are the same. */
    function rasterOf(shapes: readonly SVGGeometryElement[], ground: number): number[] {
      const boxes = shapes.map((shape) => shape.getBBox());
      const left = Math.min(...boxes.map((box) => box.x));
      const top = Math.min(...boxes.map((box) => box.y));
      const width = Math.max(...boxes.map((box) => box.x + box.width)) - left;
      const height = Math.max(...boxes.map((box) => box.y + box.height)) - top;
      const paints = shapes.map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return { shape, fill: greyOf(fill), stroke: greyOf(stroke) };
      });
      return Array.from({ length: GRID * GRID }, (_, point) => {
        const at = new DOMPoint(
          left + (((point % GRID) + 0.5) / GRID) * width,
          top + ((Math.floor(point / GRID) + 0.5) / GRID) * height,
        );
        return paints.reduce((under, { shape, fill, stroke }) => {
          if (stroke !== null && shape.isPointInStroke(at)) return stroke;
          return fill !== null && shape.isPointInFill(at) ? fill : under;
        }, ground);
      });
    }
  });
}
