import type { Text } from '../../i18n/i18n.ts';
import type { Measure } from './fit-text.ts';
import type { NodeNames } from './node-names.ts';
import type { Palette } from './palette.ts';

/** What every part of a drawing is drawn with. */
export interface Pen {
  readonly t: Text;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly names: NodeNames;
  /** Keys of what is pointed at and of all that belongs to it; null where all is lit. */
  readonly lit: ReadonlySet<string> | null;
  readonly selected: ReadonlySet<string>;
  /** Keys of what the search found. */
  readonly found: ReadonlySet<string>;
  /** Keys of what can be taken while a receiver is being chosen; null while none is. */
  readonly targets: ReadonlySet<string> | null;
  /** The node that Tab goes to; null in an exported drawing, whose nodes are no controls. */
  readonly tabStop: string | null;
}

/** Sizes of the letters. */
export const TITLE = 13;
export const SMALL = 11;
/** Space between a card's edge and its letters. */
export const PADDING = 10;

/** The frame of what was found. */
export const FOUND = { strokeDasharray: '7 3' } as const;

/** Whether a thing belongs to what is pointed at; all do while nothing is. */
export function isLit({ lit }: Pen, key: string): boolean {
  return lit === null || lit.has(key);
}

/** How a path of a thing is drawn: faint while something else is pointed at. */
export function pathOpacity(pen: Pen, key: string): number {
  return isLit(pen, key) ? 1 : 0.3;
}

/** A colour for letters of a thing: quiet while something else is pointed at, so that they stay legible. */
export function letterColour(pen: Pen, key: string, colour: string): string {
  return isLit(pen, key) ? colour : pen.palette.unlitText;
}

/** What makes a group of shapes a node: name and place for the keyboard on screen, nothing in a file. */
export function nodeProps({ tabStop, selected, targets }: Pen, key: string, name: string) {
  return tabStop === null
    ? {}
    : {
        role: 'option',
        'aria-label': name,
        'aria-selected': selected.has(key),
        ...(targets === null || targets.has(key) ? {} : { 'aria-disabled': true }),
        tabIndex: tabStop === key ? 0 : -1,
        'data-key': key,
      };
}

/**
 * Whether things of these keys look the same with both pens.
 *
 * A pointer that goes over a drawing lights a few of its hundreds of cards; the others are not drawn anew.
 */
export function drawsSame(a: Pen, b: Pen, keys: readonly string[]): boolean {
  if (a === b) return true;
  const isSameSet = a.t === b.t && a.palette === b.palette && a.measure === b.measure && a.names === b.names;
  if (!isSameSet || (a.tabStop === null) !== (b.tabStop === null)) return false;
  const look = (pen: Pen, key: string) =>
    [
      isLit(pen, key),
      pen.selected.has(key),
      pen.found.has(key),
      pen.targets === null || pen.targets.has(key),
      pen.tabStop === key,
    ].join();
  return keys.every((key) => look(a, key) === look(b, key));
}
