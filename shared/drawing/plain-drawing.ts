const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'circle', 'text', 'tspan', 'title']);
/** Whatever runs, loads, leads somewhere, or brings a language of its own. */
const LIVE_ATTRIBUTE = /^on|^style$|^class$|^id$|:|href|src/i;
const LIVE_VALUE = /url\s*\(|javascript:|data:/i;
/** The mark of the namespace is the one address that a drawing has, and nothing is loaded from it. */
const NAMESPACE = 'http://www.w3.org/2000/svg';

const HEAD = /^\s*(?:<\?xml version="1\.0" encoding="UTF-8"\?>\s*)?(?=<svg[\s>])/;
const PART = /[^<]+|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*\/?>/y;
const ATTRIBUTE = /([\w:.-]+)="([^"<]*)"/g;

/**
 * Whether a text is an SVG drawing of shapes and letters alone: nothing in it runs, loads or leads anywhere.
 *
 * Drawings come from the screen, which is not trusted, and are opened in browsers: what is not known to
 * be harmless is refused, comments, entities of a document type and styles included.
 */
export function isPlainDrawing(text: string): boolean {
  const head = HEAD.exec(text);
  if (head === null || /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(text)) return false;
  let at = head[0].length;
  while (at < text.length) {
    PART.lastIndex = at;
    const part = PART.exec(text);
    if (part === null) return false;
    at = PART.lastIndex;
    const [, , element, attributes] = part;
    if (element === undefined) continue;
    if (!ELEMENTS.has(element) || ![...(attributes ?? '').matchAll(ATTRIBUTE)].every(isPlain)) return false;
  }
  return true;
}

function isPlain([, name = '', value = '']: RegExpExecArray): boolean {
  if (name === 'xmlns') return value === NAMESPACE;
  // Names of things stand in the label, where they are read and never followed.
  return name === 'aria-label' || (!LIVE_ATTRIBUTE.test(name) && !LIVE_VALUE.test(value));
}
