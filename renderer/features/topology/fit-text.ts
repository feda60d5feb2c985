/** The width of a text in units of the drawing. */
export type Measure = (text: string, size: number, bold: boolean) => number;

const ISOLATE = '\u2068';
const END = '\u2069';
const DOTS = '…';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * As much of a text as fits, with dots where it was cut.
 *
 * It is cut between whole characters as people see them, and an isolated name stays isolated.
 */
export function fitText(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text;
  const isIsolated = text.startsWith(ISOLATE) && text.endsWith(END);
  const parts = [...graphemes.segment(isIsolated ? text.slice(1, -1) : text)].map(({ segment }) => segment);
  const cut = (length: number) => {
    const kept = `${parts.slice(0, length).join('').trimEnd()}${DOTS}`;
    return isIsolated ? `${ISOLATE}${kept}${END}` : kept;
  };
  let [fits, tooLong] = [0, parts.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (widthOf(cut(middle)) <= width) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
}

const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]|[\u{1F300}-\u{1FAFF}]/u;
const NO_WIDTH = /[\u2066-\u2069\u200B-\u200F]/;

/** A width by kind of character, rather too wide than too narrow, for where nothing can measure. */
export const estimateWidth: Measure = (text, size, bold) => {
  let ems = 0;
  for (const character of text) {
    ems += NO_WIDTH.test(character)
      ? 0
      : WIDE.test(character)
        ? 1.02
        : /[il.,:;|' ]/.test(character)
          ? 0.36
          : 0.62;
  }
  return ems * size * (bold ? 1.06 : 1);
};

/** A measure by the browser's own fonts; each text is measured once. */
export function browserMeasure(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateWidth;
  const known = new Map<string, number>();
  return (text, size, bold) => {
    const key = `${String(size)} ${bold ? 'b' : ''} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${bold ? '600 ' : ''}${String(size)}px ${fontFamily}`;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}
