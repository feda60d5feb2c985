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
  /** The node that Tab goes to; null in an exported drawing, whose nodes are no controls. */
  readonly tabStop: string | null;
}

/** Sizes of the letters. */
export const TITLE = 13;
export const SMALL = 11;
/** Space between a card's edge and its letters. */
export const PADDING = 10;

/** How a path of a thing is drawn: faint while something else is pointed at. */
export function pathOpacity({ lit }: Pen, key: string): number {
  return lit === null || lit.has(key) ? 1 : 0.3;
}

/** A colour for letters of a thing: quiet while something else is pointed at, so that they stay legible. */
export function letterColour({ lit, palette }: Pen, key: string, colour: string): string {
  return lit === null || lit.has(key) ? colour : palette.quietText;
}

/** What makes a group of shapes a node: name and place for the keyboard on screen, nothing in a file. */
export function nodeProps({ tabStop, selected }: Pen, key: string, name: string) {
  return tabStop === null
    ? {}
    : {
        role: 'option',
        'aria-label': name,
        'aria-selected': selected.has(key),
        tabIndex: tabStop === key ? 0 : -1,
        'data-key': key,
      };
}
