import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * A drawing as an SVG file.
 *
 * It is put together as elements and written out by the browser, so that a name can be nothing but text
 * in it; nothing in the file loads or runs anything.
 */
export function svgFile(drawing: ReactElement): string {
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() => {
    root.render(drawing);
  });
  const svg = place.querySelector('svg');
  if (svg === null) throw new Error('there is no drawing');
  const text = new XMLSerializer().serializeToString(svg);
  root.unmount();
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}
